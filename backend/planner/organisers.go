package planner

import "quartiers/backend/conference"

// OrganiserEdit names the fields of an organiser that change; nil leaves a field as it is.
type OrganiserEdit struct {
	Name *string                   `json:"name,omitempty"`
	Kind *conference.OrganiserKind `json:"kind,omitempty"`
	Logo *string                   `json:"logo,omitempty"`
	Link *string                   `json:"link,omitempty"`
}

// CreateOrganiser adds an institution behind the others.
func (p *Planner) CreateOrganiser(edition conference.ID, name string, kind conference.OrganiserKind) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		d.edition = edition
		organiser := conference.Organiser{ID: d.create(), EditionID: edition, Name: conference.CleanLine(name), Kind: kind,
			Position: positionBefore(p.read(edition).plan.Organisers, organiserPosition, "", "")}
		d.name("organiser.create", "organiser", organiser.Name)
		return d.put(organiser)
	})
}

// EditOrganiser changes an institution's name, what it does, its logo or its web address.
func (p *Planner) EditOrganiser(id conference.ID, e OrganiserEdit) (Outcome, error) {
	return p.changeOrganiser(id, e.act(), func(o *conference.Organiser) {
		setLine(&o.Name, e.Name)
		set(&o.Kind, e.Kind)
		set(&o.Logo, e.Logo)
		setAddress(&o.Link, e.Link)
	})
}

// act is what the edit is called in the history.
func (e OrganiserEdit) act() string {
	if e.Logo != nil {
		return pictureAct(*e.Logo, "organiser.logo", "organiser.nologo")
	}
	return "organiser.edit"
}

// pictureAct tells a picture that is put in its place from one that is taken away.
func pictureAct(uri, put, taken string) string {
	if uri == "" {
		return taken
	}
	return put
}

// MoveOrganiser puts an institution before another one; at the end with no other.
func (p *Planner) MoveOrganiser(id, before conference.ID) (Outcome, error) {
	return p.changeOrganiser(id, "organiser.move", func(o *conference.Organiser) {
		o.Position = positionBefore(p.read(o.EditionID).plan.Organisers, organiserPosition, id, before)
	})
}

// DeleteOrganiser takes an institution away.
func (p *Planner) DeleteOrganiser(id conference.ID) (Outcome, error) {
	return p.changeOrganiser(id, "organiser.delete", func(o *conference.Organiser) { o.Deleted = true })
}

func organiserPosition(o conference.Organiser) string { return o.Position }

// changeOrganiser is an act on one organiser.
func (p *Planner) changeOrganiser(id conference.ID, act string, change func(*conference.Organiser)) (Outcome, error) {
	return p.act(func(d *draft) error {
		organiser, err := d.organiser(id)
		if err != nil {
			return err
		}
		d.edition = organiser.EditionID
		d.name(act, "organiser", organiser.Name)
		change(&organiser)
		return d.put(organiser)
	})
}
