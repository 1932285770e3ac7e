package rules

import "quartiers/backend/conference"

// Rule looks for one thing that can be wrong with a plan.
type Rule struct {
	Code     string
	Severity Severity
}

// Check lets every rule look at a plan. The findings come by severity, then time, then code.
func Check(p *conference.Plan) []Finding { return nil }

// Catalogue lists every rule.
func Catalogue() []Rule { return nil }
