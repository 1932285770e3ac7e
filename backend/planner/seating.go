package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// Seatings tells for every session of an edition which seat a person would take there and what would be wrong with it;
// code record.missing when the edition or the person is not there.
func (p *Planner) Seatings(edition, person conference.ID) ([]rules.Seating, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	if _, err := p.rows.edition(edition); err != nil {
		return nil, err
	}
	if _, err := p.rows.person(person); err != nil {
		return nil, err
	}
	return rules.Seatings(p.read(edition).plan, person), nil
}

// Candidates tells of everybody in the directory what would come of them sitting in a session; code record.missing when
// it is not there.
func (p *Planner) Candidates(session conference.ID) ([]rules.Seating, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	s, err := p.rows.session(session)
	if err != nil {
		return nil, err
	}
	return rules.Candidates(p.read(s.EditionID).plan, session), nil
}
