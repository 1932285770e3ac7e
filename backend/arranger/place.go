package arranger

import "quartiers/backend/conference"

// place puts a session somewhere. One that is there already is no part of the change.
func (w *work) place(s conference.Session, to conference.Placement) error {
	if !to.HasSlot() {
		to = Unplaced(to)
	}
	if s.Placement.Equal(to) {
		return nil
	}
	if err := w.checkPlace(s, to); err != nil {
		return err
	}
	s.Placement = to
	w.change.Sessions = append(w.change.Sessions, s)
	return nil
}

// Unplaced is where a session waits in the tray: it keeps its length.
func Unplaced(from conference.Placement) conference.Placement {
	return conference.Placement{Duration: from.Duration, AllRooms: from.AllRooms}
}

// checkPlace refuses a day or a room that the edition does not have, and hours that no day can show. What goes beyond
// the opening hours is a finding, not an error.
func (w *work) checkPlace(s conference.Session, to conference.Placement) error {
	if err := w.checkDay(to.DayID); to.HasSlot() && err != nil {
		return err
	}
	for _, id := range to.Rooms {
		if err := w.checkRoom(id); err != nil {
			return err
		}
	}
	latest := max(conference.LatestClose, s.Placement.End())
	if to.HasSlot() && (to.Start < 0 || to.Start >= conference.LatestClose || to.End() > latest) {
		return conference.Refuse("operation.hours", conference.Params{"title": titleOf(s)})
	}
	return nil
}

func (w *work) checkDay(id conference.ID) error {
	if _, ok := w.plan.Day(id); !ok {
		return missing(conference.Days)
	}
	return nil
}

func (w *work) checkRoom(id conference.ID) error {
	if _, ok := w.plan.Room(id); !ok {
		return missing(conference.Rooms)
	}
	return nil
}

// sessions finds sessions by their ids.
func (w *work) sessions(ids []conference.ID) ([]conference.Session, error) {
	found := make([]conference.Session, 0, len(ids))
	for _, id := range ids {
		session, ok := w.plan.Session(id)
		if !ok {
			return nil, missing(conference.Sessions)
		}
		found = append(found, session)
	}
	return found, nil
}

func missing(table conference.Table) error {
	return conference.Refuse("record.missing", conference.Params{"table": string(table)})
}

// titleOf is what a sentence calls a session: its title, or the kind of one that has none yet.
func titleOf(s conference.Session) any {
	if s.Title == "" {
		return s.Kind
	}
	return s.Title
}
