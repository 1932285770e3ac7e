package app

import "quartiers/backend/planner"

// Findings are what the rules say of an edition.
type Findings struct{ desk *desk }

// Ignore lets an edition live with the finding of a key, and says why.
func (f *Findings) Ignore(edition, key, reason string) (Outcome, error) {
	return act(f.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.IgnoreFinding(id(edition), key, reason)
	})
}

// Revive tells an ignored finding again.
func (f *Findings) Revive(waiver string) (Outcome, error) {
	return act(f.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.ReviveFinding(id(waiver)) })
}
