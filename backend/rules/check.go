package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// Check lets every rule look at a plan. The findings come by severity, then time, then code; what has no time comes
// after what has one.
func Check(p *conference.Plan) []Finding {
	v := newView(p)
	r := &report{view: v, waivers: waiversOf(p)}
	for i := range catalogue {
		if r.begin(&catalogue[i], p); r.severity != Off {
			r.rule.look(v, r)
		}
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
	view     *view
	waivers  map[string]*conference.Waiver // by the key of the finding
	rule     *Rule
	severity Severity // of the rule in this edition
	findings []Finding
	order    []uint64
}

// begin lets a rule have its turn, as much as it matters to the edition.
func (r *report) begin(rule *Rule, p *conference.Plan) {
	r.rule, r.severity = rule, rule.SeverityIn(p)
}

// tell notes a finding of the rule whose turn it is, at a minute of the edition's time line.
func (r *report) tell(at int, params conference.Params, subjects ...conference.Ref) {
	place := uint64(rank(r.severity))<<timeBits | uint64(min(max(at, 0), never))
	place = place<<codeBits | uint64(r.rule.place)
	r.order = append(r.order, place<<turnBits|uint64(len(r.findings)))
	f := Finding{Code: r.rule.Code, Severity: r.severity, Subjects: subjects, Params: params}
	f.Fact = r.view.factOf(&f, r.rule.binds)
	r.findings = append(r.findings, silenced(f, r.waivers))
}

func (r *report) sorted() []Finding {
	slices.Sort(r.order)
	sorted := make([]Finding, len(r.order))
	for i, place := range r.order {
		sorted[i] = r.findings[place&(1<<turnBits-1)]
	}
	return sorted
}
