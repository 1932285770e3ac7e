package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Consents are what persons agreed to.
type Consents struct{ desk *desk }

// Set notes an answer (yes, no, unasked) with its date.
func (c *Consents) Set(edition, person, kind, answer, date string) (Outcome, error) {
	return act(c.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.SetConsent(id(edition), id(person), conference.ConsentKind(kind), planner.Answer(answer), conference.Date(date))
	})
}
