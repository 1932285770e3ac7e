package app

import (
	"quartiers/backend/planner"
	"quartiers/backend/rules"
)

// Seating is what a session holds for a person.
type Seating struct {
	SessionID string    `json:"sessionId"`
	PersonID  string    `json:"personId"`
	SeatID    string    `json:"seatId"` // empty: every seat is taken, and one would be added
	Role      string    `json:"role"`
	Rank      int       `json:"rank"` // of the seat among those of its role, from 1
	Here      bool      `json:"here"` // the person is in the session already
	Findings  []Finding `json:"findings"`
}

// Seating tells for every session which seat a person would take there, and what would be wrong with it. It is asked
// once, when somebody takes the person into the hand.
func (s *Seats) Seating(edition, person string) ([]Seating, error) {
	return ask(s.desk, func(p *planner.Planner) ([]Seating, error) {
		return seatingsOf(p.Seatings(id(edition), id(person)))
	})
}

// Candidates tells the same of everybody in the directory for one session.
func (s *Seats) Candidates(session string) ([]Seating, error) {
	return ask(s.desk, func(p *planner.Planner) ([]Seating, error) { return seatingsOf(p.Candidates(id(session))) })
}

func seatingsOf(seatings []rules.Seating, err error) ([]Seating, error) {
	all := make([]Seating, 0, len(seatings))
	for _, s := range seatings {
		all = append(all, Seating{string(s.Session), string(s.Person), string(s.Seat), string(s.Role), s.Rank, s.IsHere,
			findingsOf(s.Findings)})
	}
	return all, err
}
