package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Organisers are the institutions behind an edition.
type Organisers struct{ desk *desk }

// Create adds an institution: an organiser, a host or a partner.
func (o *Organisers) Create(edition, name, kind string) (Outcome, error) {
	return act(o.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.CreateOrganiser(id(edition), name, conference.OrganiserKind(kind))
	})
}

// Edit changes an institution.
func (o *Organisers) Edit(organiser string, e planner.OrganiserEdit) (Outcome, error) {
	return act(o.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditOrganiser(id(organiser), e) })
}

// Move puts an institution before another one; at the end with no other.
func (o *Organisers) Move(organiser, before string) (Outcome, error) {
	return act(o.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.MoveOrganiser(id(organiser), id(before)) })
}

// Delete takes an institution away.
func (o *Organisers) Delete(organiser string) (Outcome, error) {
	return act(o.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteOrganiser(id(organiser)) })
}
