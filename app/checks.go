package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// Checks are the rules as an edition has set them.
type Checks struct{ desk *desk }

// Check is one rule.
type Check struct {
	Code     string `json:"code"`
	Title    Label  `json:"title"`
	Severity string `json:"severity"` // error, warning, hint, off
	Usual    string `json:"usual"`    // the severity where nobody says otherwise
}

// List gives every rule by code.
func (c *Checks) List(edition string) ([]Check, error) {
	return ask(c.desk, func(p *planner.Planner) ([]Check, error) {
		checks, err := p.Checks(id(edition))
		return checksOf(checks), err
	})
}

func checksOf(checks []planner.Check) []Check {
	views := make([]Check, 0, len(checks))
	for _, check := range checks {
		views = append(views, Check{check.Code, label(locale.FindingTitle(check.Code)), string(check.Severity), string(check.Usual)})
	}
	return views
}

// Set says how much a rule matters; an empty severity goes back to the usual one.
func (c *Checks) Set(edition, code, severity string) (Outcome, error) {
	return act(c.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.SetCheck(id(edition), code, conference.Severity(severity))
	})
}
