package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// Check lets every rule look at a plan. The findings come by severity, then time, then code; what has no time comes
// after what has one.
func Check(p *conference.Plan) []Finding {
	v := newView(p)
	r := &report{}
	for i := range catalogue {
		r.rule = &catalogue[i]
		r.rule.look(v, r)
	}
	return r.sorted()
}

// never is the time of what has none: after everything.
const never = 1<<timeBits - 1

// A finding's place in the order is one number, so that thousands are sorted as numbers: severity, time, code, and
// the order in which they were told.
const (
	timeBits = 24 // minutes: 31 years
	codeBits = 8
	turnBits = 24
)

// report gathers what the rules tell.
type report struct {
	rule     *Rule
	findings []Finding
	order    []uint64
}

// tell notes a finding of the rule whose turn it is, at a minute of the edition's time line.
func (r *report) tell(at int, params conference.Params, subjects ...conference.Ref) {
	place := uint64(r.rule.Severity.rank())<<timeBits | uint64(min(max(at, 0), never))
	place = place<<codeBits | uint64(r.rule.place)
	r.order = append(r.order, place<<turnBits|uint64(len(r.findings)))
	r.findings = append(r.findings, Finding{r.rule.Code, r.rule.Severity, subjects, params})
}

func (r *report) sorted() []Finding {
	slices.Sort(r.order)
	sorted := make([]Finding, len(r.order))
	for i, place := range r.order {
		sorted[i] = r.findings[place&(1<<turnBits-1)]
	}
	return sorted
}
