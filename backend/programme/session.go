package programme

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// sessions tells every session of the plan, in the plan's order.
func (t *teller) sessions() []Session {
	all := make([]Session, 0, len(t.plan.Sessions))
	for _, s := range t.plan.Sessions {
		all = append(all, t.session(s))
	}
	return all
}

func (t *teller) session(s conference.Session) Session {
	told := Session{
		ID:        s.ID,
		Kind:      s.Kind,
		KindLabel: t.kindLabel(s),
		Number:    s.Number,
		Title:     cmp.Or(s.Title, t.says(untitled)),
		Subtitle:  s.Subtitle,
		Abstract:  paragraphs(s.Abstract),
		Language:  cmp.Or(s.Language, t.plan.Edition.Language),
		Track:     t.track(s.TrackID),
		Minutes:   s.Placement.Duration,
		Length:    locale.Duration(s.Placement.Duration, t.language),
		People:    t.groups(s),
		Seats:     t.seats(s),
		Resources: t.resources(s),
		Notes:     paragraphs(s.Notes),
	}
	t.place(&told, s.Placement)
	return told
}

// kindLabel is the kind with the number by which people call the session.
func (t *teller) kindLabel(s conference.Session) string {
	label := t.says(locale.Kind(s.Kind))
	if s.Number != "" {
		label += "\u00a0" + s.Number
	}
	return label
}

// place tells when and where; a session on a day that was deleted has no slot.
func (t *teller) place(told *Session, p conference.Placement) {
	told.Rooms, told.AllRooms, told.RoomText = t.roomsOf(p), p.AllRooms, t.roomText(p)
	day, ok := t.plan.Day(p.DayID)
	if !ok {
		return
	}
	told.Date, told.Start, told.End = day.Date, p.Start, p.End()
	told.StartText = locale.Clock(p.Start, t.language)
	told.SpanText = locale.Span(p.Start, p.End(), t.language)
}

// unplaced lists the sessions without a slot by title.
func unplaced(sessions []Session) []Session {
	var waiting []Session
	for _, s := range sessions {
		if s.Date == "" {
			waiting = append(waiting, s)
		}
	}
	slices.SortStableFunc(waiting, func(a, b Session) int {
		return cmp.Compare(conference.Fold(a.Title), conference.Fold(b.Title))
	})
	return waiting
}
