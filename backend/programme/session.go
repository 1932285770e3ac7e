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
	first, second := t.wording(s.Ref())
	kind := func(language locale.Language) string { return kindLabel(s, language) }
	told := Session{
		ID:        s.ID,
		Kind:      s.Kind,
		KindLabel: kind(t.language),
		Number:    s.Number,
		Title:     cmp.Or(first.Title.Text, t.says(untitled)),
		Subtitle:  first.Subtitle.Text,
		Abstract:  paragraphs(first.Abstract.Text),
		Written:   written(first),
		Second: SecondSession{KindLabel: t.too(kind), Title: second.Title.Text, Subtitle: second.Subtitle.Text,
			Abstract: paragraphs(second.Abstract.Text), RoomText: t.roomTextToo(s.Placement)},
		Language:  cmp.Or(s.Language, t.plan.Edition.Language),
		Track:     t.track(s.TrackID),
		Minutes:   s.Placement.Duration,
		Length:    locale.Duration(s.Placement.Duration, t.language),
		People:    t.groups(s),
		Seats:     t.seats(s),
		Resources: t.resources(s),
		Notes:     paragraphs(s.Notes),
	}
	if first.Title.Text == "" {
		told.Written.Title = t.language
	}
	t.place(&told, s.Placement)
	return told
}

// kindLabel is the kind with the number by which people call the session.
func kindLabel(s conference.Session, language locale.Language) string {
	label := locale.Kind(s.Kind).In(language)
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
