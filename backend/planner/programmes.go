package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// Programme puts an edition into an order and a language, for a document; code record.missing when there is none.
func (p *Planner) Programme(edition conference.ID, options programme.Options) (programme.Programme, error) {
	plan, err := p.Plan(edition)
	if err != nil {
		return programme.Programme{}, err
	}
	return programme.New(plan, options), nil
}
