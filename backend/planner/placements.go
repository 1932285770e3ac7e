package planner

import (
	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// PlaceSession says when and where a session is. The history calls it placing, moving or resizing, whichever it was.
func (p *Planner) PlaceSession(id conference.ID, to conference.Placement) (Outcome, error) {
	return p.actOnSession("session.move", id, func(d *draft, session conference.Session) error {
		if err := d.checkPlace(session.EditionID, to); err != nil {
			return err
		}
		d.act.Name = placingAct(session.Placement, to)
		session.Placement = to
		return d.put(session)
	})
}

// UnplaceSession puts a session back into the tray; it keeps its length.
func (p *Planner) UnplaceSession(id conference.ID) (Outcome, error) {
	return p.changeSession(id, "session.unplace", func(s *conference.Session) { s.Placement = arranger.Unplaced(s.Placement) })
}

func placingAct(from, to conference.Placement) string {
	switch {
	case !to.HasSlot():
		return "session.unplace"
	case !from.HasSlot():
		return "session.place"
	case from.Duration != to.Duration:
		return "session.resize"
	}
	return "session.move"
}

// checkPlace refuses a day or a room that the edition does not have.
func (d *draft) checkPlace(edition conference.ID, to conference.Placement) error {
	plan := d.planner.read(edition).plan
	if _, ok := plan.Day(to.DayID); to.HasSlot() && !ok {
		return conference.Refuse("record.missing", conference.Params{"table": string(conference.Days)})
	}
	for _, id := range to.Rooms {
		if _, ok := plan.Room(id); !ok {
			return conference.Refuse("record.missing", conference.Params{"table": string(conference.Rooms)})
		}
	}
	return nil
}
