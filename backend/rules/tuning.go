package rules

import "quartiers/backend/conference"

// SeverityIn is how much the rule matters to an edition: as it is tuned there, or as it usually does.
func (r Rule) SeverityIn(p *conference.Plan) Severity {
	for _, tuning := range p.Tunings {
		if tuning.Code == r.Code && tuning.Severity.IsKnown() {
			return tuning.Severity
		}
	}
	return r.Severity
}

// Find finds a rule of the catalogue by its code.
func Find(code string) (Rule, bool) {
	for _, rule := range catalogue {
		if rule.Code == code {
			return rule, true
		}
	}
	return Rule{}, false
}
