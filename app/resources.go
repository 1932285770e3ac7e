package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Resources are what sessions offer afterwards.
type Resources struct{ desk *desk }

// Create promises a resource, without a link yet.
func (r *Resources) Create(session, kind string) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.CreateResource(id(session), conference.ResourceKind(kind))
	})
}

// Edit changes a resource.
func (r *Resources) Edit(resource string, e planner.ResourceEdit) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditResource(id(resource), e) })
}

// Delete takes a resource away.
func (r *Resources) Delete(resource string) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteResource(id(resource)) })
}
