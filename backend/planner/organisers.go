package planner

import "quartiers/backend/conference"

// OrganiserEdit names the fields of an organiser that change; nil leaves a field as it is.
type OrganiserEdit struct {
	Name *string                   `json:"name,omitempty"`
	Kind *conference.OrganiserKind `json:"kind,omitempty"`
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

// EditOrganiser changes an institution's name or what it does.
func (p *Planner) EditOrganiser(id conference.ID, e OrganiserEdit) (Outcome, error) {
	return p.changeOrganiser(id, "organiser.edit", func(o *conference.Organiser) {
		setLine(&o.Name, e.Name)
		set(&o.Kind, e.Kind)
	})
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
