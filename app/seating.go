package app

import "quartiers/backend/planner"

// Seating is what a session holds for a person.
type Seating struct {
	SessionID string    `json:"sessionId"`
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
		seatings, err := p.Seatings(id(edition), id(person))
		all := make([]Seating, 0, len(seatings))
		for _, one := range seatings {
			all = append(all, Seating{SessionID: string(one.Session), SeatID: string(one.Seat), Role: string(one.Role),
				Rank: one.Rank, Here: one.IsHere, Findings: findingsOf(one.Findings)})
		}
		return all, err
	})
}
