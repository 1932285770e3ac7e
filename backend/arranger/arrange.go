package arranger

import (
	"strconv"

	"quartiers/backend/conference"
)

// arrange puts sessions where somebody wants them. The history names one by its title, and counts several.
func (w *work) arrange() error {
	for _, move := range w.op.Moves {
		session, ok := w.plan.Session(move.SessionID)
		if !ok {
			return missing(conference.Sessions)
		}
		w.nameMove(session, move.Placement)
		if err := w.place(session, move.Placement); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) nameMove(s conference.Session, to conference.Placement) {
	act := placing(s.Placement, to)
	if len(w.op.Moves) == 1 {
		w.nameSession("session."+act, s)
		return
	}
	if known := w.change.Act.Name; known != "" && known != "sessions."+act {
		act = "move"
	}
	w.name("sessions."+act, "count", strconv.Itoa(len(w.op.Moves)))
}

// placing is what the history calls a change of place.
func placing(from, to conference.Placement) string {
	switch {
	case !to.HasSlot():
		return "unplace"
	case !from.HasSlot():
		return "place"
	case from.Duration != to.Duration:
		return "resize"
	}
	return "move"
}

// edit renames sessions or changes their kind.
func (w *work) edit() error {
	sessions, err := w.sessions(w.op.Sessions)
	if err != nil {
		return err
	}
	w.nameEdit(sessions)
	for _, session := range sessions {
		was := session
		if title := conference.CleanLine(w.op.Title); title != "" {
			session.Title = title
		}
		if w.op.Kind != "" {
			session.Kind = w.op.Kind
		}
		if session.Title != was.Title || session.Kind != was.Kind {
			w.change.Sessions = append(w.change.Sessions, session)
		}
	}
	return nil
}

func (w *work) nameEdit(sessions []conference.Session) {
	if len(sessions) == 1 {
		w.nameSession("session.edit", sessions[0])
		return
	}
	w.name("sessions.edit", "count", strconv.Itoa(len(sessions)))
}
