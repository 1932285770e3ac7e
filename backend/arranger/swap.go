package arranger

import (
	"slices"

	"quartiers/backend/conference"
)

// swapRooms lets two rooms exchange their sessions, on one day or on all. A session over both of them, or over all
// rooms, stays. Code operation.rooms.
func (w *work) swapRooms() error {
	if len(w.op.Rooms) != 2 || w.op.Rooms[0] == w.op.Rooms[1] {
		return conference.Refuse("operation.rooms", nil)
	}
	first, known := w.plan.Room(w.op.Rooms[0])
	second, alsoKnown := w.plan.Room(w.op.Rooms[1])
	if !known || !alsoKnown {
		return missing(conference.Rooms)
	}
	w.name("rooms.swap", "room", first.Name, "other", second.Name)
	for _, session := range w.plan.Sessions {
		if w.op.DayID != "" && session.Placement.DayID != w.op.DayID {
			continue
		}
		if err := w.place(session, exchanged(session.Placement, first.ID, second.ID)); err != nil {
			return err
		}
	}
	return nil
}

// exchanged is a placement with one room in the place of another.
func exchanged(p conference.Placement, a, b conference.ID) conference.Placement {
	if !p.HasSlot() || p.AllRooms || slices.Contains(p.Rooms, a) == slices.Contains(p.Rooms, b) {
		return p
	}
	p.Rooms = slices.Clone(p.Rooms)
	for i, room := range p.Rooms {
		switch room {
		case a:
			p.Rooms[i] = b
		case b:
			p.Rooms[i] = a
		}
	}
	return p
}

// swapSessions lets two sessions exchange day, hour and rooms. Each keeps its length. Code operation.two.
func (w *work) swapSessions() error {
	pair, err := w.sessions(slices.Concat(w.op.Sessions, w.op.Others))
	if err != nil {
		return err
	}
	if len(pair) != 2 || len(w.op.Sessions) != 1 || pair[0].ID == pair[1].ID {
		return conference.Refuse("operation.two", nil)
	}
	w.nameSession("sessions.swap", pair[0], "other", pair[1].Title, "otherKind", string(pair[1].Kind))
	for i, session := range pair {
		to := pair[1-i].Placement
		to.Duration = session.Placement.Duration
		if err := w.place(session, to); err != nil {
			return err
		}
	}
	return nil
}
