package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// Shading says where sessions cannot go that move together; code record.missing when there is no such edition.
func (p *Planner) Shading(edition conference.ID, held []conference.ID) (rules.Shading, error) {
	plan, err := p.Plan(edition)
	if err != nil {
		return rules.Shading{}, err
	}
	return rules.Shade(plan, held), nil
}

// ShadingOfNew says where a session that is still to be made cannot go; code record.missing as above.
func (p *Planner) ShadingOfNew(edition conference.ID, length conference.Minutes) (rules.Shading, error) {
	plan, err := p.Plan(edition)
	if err != nil {
		return rules.Shading{}, err
	}
	return rules.ShadeNew(plan, length), nil
}
