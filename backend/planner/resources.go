package planner

import "quartiers/backend/conference"

// ResourceEdit names the fields of a resource that change; nil leaves a field as it is.
type ResourceEdit struct {
	Kind          *conference.ResourceKind `json:"kind,omitempty"`
	Title         *string                  `json:"title,omitempty"`
	Link          *string                  `json:"link,omitempty"`
	Licence       *string                  `json:"licence,omitempty"`
	RightsCleared *bool                    `json:"rightsCleared,omitempty"`
}

// CreateResource promises a resource of a session, without a link yet.
func (p *Planner) CreateResource(session conference.ID, kind conference.ResourceKind) (Outcome, error) {
	return p.actOnSession("resource.create", session, func(d *draft, s conference.Session) error {
		d.act.Params["kind"] = string(kind)
		siblings := p.read(s.EditionID).plan.ResourcesOf(session)
		return d.put(conference.Resource{ID: d.create(), SessionID: session, Kind: kind,
			Position: positionBefore(siblings, func(r conference.Resource) string { return r.Position }, "", "")})
	})
}

// EditResource changes a resource.
func (p *Planner) EditResource(id conference.ID, e ResourceEdit) (Outcome, error) {
	return p.changeResource(id, "resource.edit", func(r *conference.Resource) {
		set(&r.Kind, e.Kind)
		setLine(&r.Title, e.Title)
		setLine(&r.Link, e.Link)
		setLine(&r.Licence, e.Licence)
		set(&r.RightsCleared, e.RightsCleared)
	})
}

// DeleteResource takes a resource away.
func (p *Planner) DeleteResource(id conference.ID) (Outcome, error) {
	return p.changeResource(id, "resource.delete", func(r *conference.Resource) { r.Deleted = true })
}

// changeResource is an act on one resource.
func (p *Planner) changeResource(id conference.ID, act string, change func(*conference.Resource)) (Outcome, error) {
	return p.act(func(d *draft) error {
		resource, err := d.resource(id)
		if err != nil {
			return err
		}
		session, err := d.session(resource.SessionID)
		if err != nil {
			return err
		}
		d.nameSession(act, session, "kind", string(resource.Kind))
		change(&resource)
		return d.put(resource)
	})
}
