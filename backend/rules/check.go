package rules

import "quartiers/backend/conference"

// Check lets every rule look at a plan. The findings come by severity, then time, then code; what has no time comes
// after what has one.
func Check(p *conference.Plan) []Finding { return NewChecker(p).Findings() }

// never is the time of what has none: after everything.
const never = 1<<timeBits - 1

// A finding's place in the order is one number, so that thousands are sorted as numbers: severity, time and code.
const (
	timeBits = 24 // minutes: 31 years
	codeBits = 8
)

// entry is a finding with its place in the order.
type entry struct {
	Finding
	order uint64
}

// report gathers what the rules tell.
type report struct {
	scene    *scene
	waivers  map[string]*conference.Waiver // by the key of the finding
	rule     *Rule
	severity Severity // of the rule in this edition
	entries  []entry
}

// begin lets a rule have its turn, as much as it matters to the edition.
func (r *report) begin(rule *Rule, p *conference.Plan) {
	r.rule, r.severity = rule, rule.SeverityIn(p)
}

// tell notes a finding of the rule whose turn it is, at a minute of the edition's time line.
func (r *report) tell(at int, params conference.Params, subjects ...conference.Ref) {
	order := uint64(rank(r.severity))<<timeBits | uint64(min(max(at, 0), never))
	f := Finding{Code: r.rule.Code, Severity: r.severity, Subjects: subjects, Params: params}
	f.Fact = r.scene.factOf(&f, r.rule.binds)
	r.entries = append(r.entries, entry{silenced(f, r.waivers), order<<codeBits | uint64(r.rule.place)})
}

func (r *report) sorted() []Finding { return sorted(r.entries) }
