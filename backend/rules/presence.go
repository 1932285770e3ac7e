package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// presence is when a person or a room is there in this edition.
type presence struct {
	there   []conference.Span // in the order of time; touching windows are one
	away    []absence
	limited bool // there at some times only
}

// absence is a window in which a person or a room is away.
type absence struct {
	conference.Span
	*conference.Availability
}

// presenceOf reads the windows of a person or a room. A window of presence on a day that was deleted still says that
// the rest of the edition is not promised.
func (v *scene) presenceOf(subject conference.ID) presence {
	var p presence
	windows := v.AvailabilitiesOf(subject)
	for i := range windows {
		w := &windows[i]
		span, known := v.SpanOn(w.DayID, w.From, w.To)
		p.limited = p.limited || !w.Away
		switch {
		case known && w.Away:
			p.away = append(p.away, absence{span, w})
		case known:
			p.there = append(p.there, span)
		}
	}
	p.join()
	return p
}

// join makes one window of those that touch.
func (p *presence) join() {
	slices.SortFunc(p.there, func(a, b conference.Span) int { return cmp.Compare(a.From, b.From) })
	joined := p.there[:0]
	for _, span := range p.there {
		if last := len(joined) - 1; last >= 0 && span.From <= joined[last].To {
			joined[last].To = max(joined[last].To, span.To)
			continue
		}
		joined = append(joined, span)
	}
	p.there = joined
}

// absenceIn finds the window that speaks against a time; false when nothing does. The absence is empty when the time
// lies outside of what was promised.
func (p *presence) absenceIn(span conference.Span) (absence, bool) {
	for _, away := range p.away {
		if away.Overlaps(span) {
			return away, true
		}
	}
	for _, there := range p.there {
		if there.Contains(span) {
			return absence{}, false
		}
	}
	return absence{}, p.limited
}

// addAbsence says from when to when somebody is away, and why, where this is known.
func addAbsence(params conference.Params, a absence) {
	if a.Availability != nil {
		params["awayFrom"], params["awayTo"], params["reason"] = a.Availability.From, a.Availability.To, a.Reason
	}
}
