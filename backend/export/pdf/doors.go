package pdf

import (
	"slices"

	"quartiers/backend/programme"
)

// doorMargin is that of an A4 in millimetres; an A3 has more.
const doorMargin = 16

// doors are the signs beside them: what happens in a room on a day, with hours that are read from three metres.
type doors struct{ *job }

func setDoorSigns(j *job) error {
	d := &doors{j}
	d.lay(sheetOf(j.options.Paper, j.options.Landscape, doorMargin))
	if err := setEach(j, d.signs(), (*door).set); err != nil {
		return err
	}
	return d.titled(d.programme.Edition.Dates)
}

// door is one room on one day.
type door struct {
	*doors
	day      programme.Day
	room     programme.Room
	sessions []programme.Session
	opens    bool    // it is the first of its day
	name     []line  // of the room, as its first sheet sets it
	list     box     // where the sessions stand
	indent   float64 // what their hours take
}

// signs are the doors that get one, day by day, in the order of the rooms.
func (d *doors) signs() []*door {
	var all []*door
	for _, day := range d.programme.Days {
		for _, s := range day.Sessions {
			if s.RoomText == "" {
				d.missing("session.room", s.ID, s.Title)
			}
		}
		day.Title = capitalised(day.Title)
		opens := true
		for i, room := range d.programme.Rooms {
			if sessions := happeningIn(i, day); len(sessions) > 0 {
				all = append(all, &door{doors: d, day: day, room: room, sessions: sessions, opens: opens})
				opens = false
			}
		}
	}
	return all
}

// happeningIn lists what happens in a room on a day; nothing where there are only pauses.
func happeningIn(room int, day programme.Day) []programme.Session {
	var here []programme.Session
	busy := false
	for _, s := range day.Sessions {
		if s.AllRooms || slices.Contains(s.Rooms, room) {
			here = append(here, s)
			busy = busy || !s.Kind.IsPause()
		}
	}
	if !busy {
		return nil
	}
	return here
}

// set makes the page of a door, and further ones when its day does not fit on one.
func (d *door) set() {
	d.addPage()
	d.mark()
	d.within("Sect", func(e *element) {
		e.title = d.clean.clean(d.room.Name)
		code := d.newCode()
		d.title(code)
		d.place(code)
		d.rows()
	})
}

// mark puts the door into the outline, below its day where there are several.
func (d *door) mark() {
	level := min(1, len(d.programme.Days)-1)
	if d.opens && level > 0 {
		d.bookmark(d.day.Title, 0, 0)
	}
	d.bookmark(d.clean.clean(d.room.Name), level, 0)
}
