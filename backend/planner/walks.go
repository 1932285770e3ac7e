package planner

import (
	"strconv"

	"quartiers/backend/conference"
)

// SetWalk says how many minutes it takes on foot between two rooms of an edition, either way; a number below
// zero forgets it, and the edition's gap for a change of rooms holds again. Codes: record.missing, walk.rooms_wrong, walk.minutes_wrong.
func (p *Planner) SetWalk(edition, from, to conference.ID, minutes conference.Minutes) (Outcome, error) {
	return p.act(func(d *draft) error {
		a, err := d.roomOf(edition, from)
		if err != nil {
			return err
		}
		b, err := d.roomOf(edition, to)
		if err != nil {
			return err
		}
		d.edition = edition
		d.nameWalk(a, b, minutes)
		return d.putSetting(walkBetween(edition, a.ID, b.ID, minutes))
	})
}

// roomOf finds a room of one edition.
func (d *draft) roomOf(edition, id conference.ID) (conference.Room, error) {
	room, err := d.room(id)
	if err == nil && room.EditionID != edition {
		return room, conference.Refuse("record.missing", conference.Params{"table": string(conference.Rooms)})
	}
	return room, err
}

// walkBetween makes the walk between two rooms; its id says which.
func walkBetween(edition, a, b conference.ID, minutes conference.Minutes) conference.Walk {
	a, b = min(a, b), max(a, b)
	return conference.Walk{ID: conference.DerivedID(conference.Walks, string(edition), string(a), string(b)), EditionID: edition,
		A: a, B: b, Minutes: max(minutes, 0), Deleted: minutes < 0}
}

func (d *draft) nameWalk(a, b conference.Room, minutes conference.Minutes) {
	d.name("walk.set", "room", a.Name, "other", b.Name)
	if minutes >= 0 {
		d.act.Params["minutes"] = strconv.Itoa(int(minutes))
	}
}
