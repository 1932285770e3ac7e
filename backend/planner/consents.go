package planner

import "quartiers/backend/conference"

// Answer is what a person says to a question of consent.
type Answer string

// The answers.
const (
	Yes     Answer = "yes"
	No      Answer = "no"
	Unasked Answer = "unasked"
)

// SetConsent notes what a person agreed to or refused, with its date; unasked forgets the answer.
func (p *Planner) SetConsent(edition, person conference.ID, kind conference.ConsentKind, answer Answer, date conference.Date) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		who, err := d.person(person)
		if err != nil {
			return err
		}
		d.edition = edition
		d.name("consent.set", "person", who.Name(), "kind", string(kind))
		consent, known := d.consent(edition, person, kind)
		if !known && answer == Unasked {
			return nil
		}
		consent.Given, consent.Date, consent.Deleted = answer == Yes, date, answer == Unasked
		return d.put(consent)
	})
}

// consent finds a person's answer, or begins a new one.
func (d *draft) consent(edition, person conference.ID, kind conference.ConsentKind) (conference.Consent, bool) {
	for _, consent := range d.planner.read(edition).plan.ConsentsOf(person) {
		if consent.Kind == kind {
			return consent, true
		}
	}
	return conference.Consent{ID: d.create(), EditionID: edition, PersonID: person, Kind: kind}, false
}
