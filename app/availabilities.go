package app

import (
	"quartiers/backend/planner"
)

// Availabilities say when persons and rooms are there or away.
type Availabilities struct{ desk *desk }

// Create adds a window.
func (a *Availabilities) Create(edition string, n planner.NewAvailability) (Outcome, error) {
	return act(a.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.CreateAvailability(id(edition), n) })
}

// Edit changes a window.
func (a *Availabilities) Edit(availability string, n planner.NewAvailability) (Outcome, error) {
	return act(a.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditAvailability(id(availability), n) })
}

// Delete takes a window away.
func (a *Availabilities) Delete(availability string) (Outcome, error) {
	return act(a.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteAvailability(id(availability)) })
}
