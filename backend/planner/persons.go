package planner

import (
	"cmp"

	"quartiers/backend/conference"
)

// PersonEdit names the fields of a person that change; nil leaves a field as it is.
type PersonEdit struct {
	GivenName    *string `json:"givenName,omitempty"`
	FamilyName   *string `json:"familyName,omitempty"`
	Function     *string `json:"function,omitempty"`
	Organisation *string `json:"organisation,omitempty"`
	Email        *string `json:"email,omitempty"`
	Phone        *string `json:"phone,omitempty"`
	Biography    *string `json:"biography,omitempty"`
	Notes        *string `json:"notes,omitempty"`

	Gender *conference.Gender `json:"gender,omitempty"`
}

func (e PersonEdit) apply(p *conference.Person) {
	setLine(&p.GivenName, e.GivenName)
	setLine(&p.FamilyName, e.FamilyName)
	setLine(&p.Function, e.Function)
	setLine(&p.Organisation, e.Organisation)
	setLine(&p.Email, e.Email)
	setLine(&p.Phone, e.Phone)
	setText(&p.Biography, e.Biography)
	setText(&p.Notes, e.Notes)
	set(&p.Gender, e.Gender)
}

// CreatePerson adds somebody to the directory. The edition is the one on the screen, whose findings may change; it may
// be empty.
func (p *Planner) CreatePerson(edition conference.ID, e PersonEdit) (Outcome, error) {
	return p.act(func(d *draft) error {
		person := conference.Person{ID: d.create()}
		e.apply(&person)
		d.edition = edition
		d.name("person.create", "person", person.Name())
		return d.put(person)
	})
}

// SeatNewPerson adds somebody to the directory and gives them a seat, as one act.
func (p *Planner) SeatNewPerson(seat conference.ID, e PersonEdit) (Outcome, error) {
	return p.changeSeat(seat, "seat.fill", func(d *draft, s *conference.Seat) error {
		person := conference.Person{ID: d.create()}
		e.apply(&person)
		d.act.Params["person"] = person.Name()
		s.PersonID, s.Status = person.ID, conference.Considered
		return d.put(person)
	})
}

// EditPerson changes what is known of somebody.
func (p *Planner) EditPerson(edition, id conference.ID, e PersonEdit) (Outcome, error) {
	return p.changePerson(edition, id, "person.edit", e.apply)
}

// DeletePerson takes somebody out of the directory. Their seats say so as a finding, and undo brings them back.
func (p *Planner) DeletePerson(edition, id conference.ID) (Outcome, error) {
	return p.changePerson(edition, id, "person.delete", func(q *conference.Person) { q.Deleted = true })
}

// changePerson is an act on one person.
func (p *Planner) changePerson(edition, id conference.ID, act string, change func(*conference.Person)) (Outcome, error) {
	return p.act(func(d *draft) error {
		person, err := d.person(id)
		if err != nil {
			return err
		}
		d.edition = edition
		d.name(act, "person", person.Name())
		change(&person)
		return d.put(person)
	})
}

// MergePersons makes one person of two: the kept one takes over the other's seats, windows and consents, and what it
// does not know itself.
func (p *Planner) MergePersons(edition, keep, drop conference.ID) (Outcome, error) {
	return p.act(func(d *draft) error {
		kept, err := d.person(keep)
		if err != nil {
			return err
		}
		dropped, err := d.person(drop)
		if err != nil {
			return err
		}
		if keep == drop {
			return conference.Refuse("person.merge_self", conference.Params{"person": kept.Name()})
		}
		d.edition = edition
		d.name("person.merge", "person", kept.Name())
		return d.merge(kept, dropped)
	})
}

func (d *draft) merge(kept, dropped conference.Person) error {
	if err := d.put(complete(kept, dropped)); err != nil {
		return err
	}
	for _, record := range d.belongings(dropped.ID, kept.ID) {
		if err := d.put(record); err != nil {
			return err
		}
	}
	dropped.Deleted = true
	return d.put(dropped)
}

// complete fills what a person does not know of themselves.
func complete(kept, other conference.Person) conference.Person {
	kept.GivenName = cmp.Or(kept.GivenName, other.GivenName)
	kept.FamilyName = cmp.Or(kept.FamilyName, other.FamilyName)
	kept.Function = cmp.Or(kept.Function, other.Function)
	kept.Organisation = cmp.Or(kept.Organisation, other.Organisation)
	kept.Email = cmp.Or(kept.Email, other.Email)
	kept.Phone = cmp.Or(kept.Phone, other.Phone)
	kept.Biography = cmp.Or(kept.Biography, other.Biography)
	kept.Notes = cmp.Or(kept.Notes, other.Notes)
	kept.Origin = cmp.Or(kept.Origin, other.Origin)
	kept.Gender = cmp.Or(kept.Gender, other.Gender)
	return kept
}

// belongings are the seats, windows and consents of one person, made over to another, in every edition.
func (d *draft) belongings(from, to conference.ID) []validatable {
	var moved []validatable
	for _, seat := range d.Seats {
		if seat.PersonID == from && !seat.Deleted {
			seat.PersonID = to
			moved = append(moved, seat)
		}
	}
	for _, window := range d.Availabilities {
		if window.Subject.ID == from && !window.Deleted {
			window.Subject.ID = to
			moved = append(moved, window)
		}
	}
	for _, consent := range d.Consents {
		if consent.PersonID == from && !consent.Deleted {
			consent.PersonID = to
			moved = append(moved, consent)
		}
	}
	return moved
}
