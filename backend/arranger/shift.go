package arranger

import (
	"strconv"

	"quartiers/backend/conference"
)

// shift moves everything that starts at or after a moment of a day. What has begun stays. Codes: operation.pause_short,
// operation.pause_elsewhere.
func (w *work) shift() error {
	w.nameShift()
	if err := w.checkDay(w.op.DayID); err != nil {
		return err
	}
	return w.push()
}

func (w *work) nameShift() {
	act, minutes := "sessions.delay", w.op.Minutes
	if minutes < 0 {
		act, minutes = "sessions.advance", -minutes
	}
	w.name(act, "minutes", strconv.Itoa(int(minutes)), "start", w.op.At.String())
}

// push moves what starts at or after the moment, up to the pause that takes the minutes up.
func (w *work) push() error {
	pause, err := w.absorbing()
	if err != nil {
		return err
	}
	for _, session := range w.plan.Sessions {
		if !w.follows(session) || pause != nil && session.Placement.Start >= pause.Placement.End() {
			continue
		}
		to := session.Placement
		to.Start = to.Start.Add(w.op.Minutes)
		if pause != nil && session.ID == pause.ID {
			to.Duration -= w.op.Minutes
		}
		if err := w.place(session, to); err != nil {
			return err
		}
	}
	return nil
}

// follows claims that a session starts at or after the moment, on its day.
func (w *work) follows(s conference.Session) bool {
	return s.Placement.HasSlot() && s.Placement.DayID == w.op.DayID && s.Placement.Start >= w.op.At
}

// absorbing is the pause that begins later and ends when it did; nil when everything moves.
func (w *work) absorbing() (*conference.Session, error) {
	if w.op.Absorb == "" {
		return nil, nil
	}
	pause, ok := w.plan.Session(w.op.Absorb)
	switch {
	case !ok:
		return nil, missing(conference.Sessions)
	case !pause.Kind.IsPause() || !w.follows(pause):
		return nil, conference.Refuse("operation.pause_elsewhere", conference.Params{"title": titleOf(pause), "start": w.op.At})
	case pause.Placement.Duration-w.op.Minutes < conference.MinDuration:
		return nil, conference.Refuse("operation.pause_short", conference.Params{"title": titleOf(pause),
			"length": pause.Placement.Duration, "minutes": w.op.Minutes})
	}
	return &pause, nil
}

// insertPause puts a pause over all rooms at a moment and pushes what starts then or later. Code operation.minutes.
func (w *work) insertPause() error {
	pause := conference.Session{ID: w.newID(), EditionID: w.plan.Edition.ID, Kind: w.pauseKind(),
		Title: conference.CleanLine(w.op.Title), Placement: conference.Placement{DayID: w.op.DayID, Start: w.op.At,
			Duration: w.op.Minutes, AllRooms: true}}
	w.nameSession("sessions.pause", pause, "start", w.op.At.String())
	if w.op.Minutes < conference.MinDuration || w.op.Minutes > conference.MaxDuration {
		return conference.Refuse("operation.minutes", conference.Params{"minutes": w.op.Minutes})
	}
	if err := w.checkPlace(pause, pause.Placement); err != nil {
		return err
	}
	w.change.Created = pause.ID
	w.change.Sessions = append(w.change.Sessions, pause)
	return w.push()
}

func (w *work) pauseKind() conference.Kind {
	if w.op.Kind.IsPause() {
		return w.op.Kind
	}
	return conference.Break
}
