package arranger

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// closeGaps pulls the sessions of a day earlier so that no blank is left behind the one before, in each room; what
// gathers everybody keeps the rooms in step. Nothing moves that starts before the moment, or that has nothing before
// it, or that uses a room that was not asked for.
func (w *work) closeGaps() error {
	w.name("gaps.close", "start", w.op.At.String())
	if err := w.checkDay(w.op.DayID); err != nil {
		return err
	}
	var before []pulled
	for _, session := range w.ofDay() {
		to := session.Placement
		if w.follows(session) && w.usesOnly(session) {
			to.Start = w.earliest(session, before)
		}
		before = append(before, pulled{session, to.End()})
		if err := w.place(session, to); err != nil {
			return err
		}
	}
	return nil
}

// pulled is a session and when it ends now.
type pulled struct {
	conference.Session
	end conference.Clock
}

// ofDay lists the sessions of the operation's day by their start.
func (w *work) ofDay() []conference.Session {
	var sessions []conference.Session
	for _, session := range w.plan.Sessions {
		if session.Placement.HasSlot() && session.Placement.DayID == w.op.DayID {
			sessions = append(sessions, session)
		}
	}
	slices.SortStableFunc(sessions, func(a, b conference.Session) int { return cmp.Compare(a.Placement.Start, b.Placement.Start) })
	return sessions
}

// usesOnly claims that a session needs no room but those that were asked for.
func (w *work) usesOnly(s conference.Session) bool {
	if len(w.op.Rooms) == 0 {
		return true
	}
	isElse := func(room conference.ID) bool { return !slices.Contains(w.op.Rooms, room) }
	return s.Placement.HasRoom() && !s.Placement.AllRooms && !slices.ContainsFunc(s.Placement.Rooms, isElse)
}

// earliest is when a session can start behind those that came before it. It never starts later than it did.
func (w *work) earliest(s conference.Session, before []pulled) conference.Clock {
	start, isFirst := w.op.At, true
	for _, other := range before {
		if other.Placement.End() <= s.Placement.Start && areInStep(s, other.Session) {
			start, isFirst = max(start, other.end), false
		}
	}
	if isFirst {
		return s.Placement.Start
	}
	return min(start, s.Placement.Start)
}

// areInStep claims that one session waits for the other: they share a room, or one of them gathers everybody.
func areInStep(a, b conference.Session) bool {
	if gathers(a) || gathers(b) {
		return true
	}
	return slices.ContainsFunc(a.Placement.Rooms, func(room conference.ID) bool { return slices.Contains(b.Placement.Rooms, room) })
}

func gathers(s conference.Session) bool { return s.Placement.AllRooms || s.Kind.GathersAll() }
