package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Seats are the places in sessions, filled or not.
type Seats struct{ desk *desk }

// Add adds an empty seat at the end of a session.
func (s *Seats) Add(session, role string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.AddSeat(id(session), conference.Role(role))
	})
}

// Fill gives a seat to a person.
func (s *Seats) Fill(seat, person string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.FillSeat(id(seat), id(person)) })
}

// FillWithNew adds somebody to the directory and gives them the seat.
func (s *Seats) FillWithNew(seat string, e planner.PersonEdit) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.SeatNewPerson(id(seat), e) })
}

// FillAny gives a person the first empty seat of a session in a role; in any role with none.
func (s *Seats) FillAny(session, person, role string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.SeatPerson(id(session), id(person), conference.Role(role))
	})
}

// Empty sends the person away and keeps the seat.
func (s *Seats) Empty(seat string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EmptySeat(id(seat)) })
}

// SetStatus says how far the invitation has come.
func (s *Seats) SetStatus(seat, status string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.SetSeatStatus(id(seat), conference.Status(status))
	})
}

// Edit changes the role of a seat, whether it may stay empty, and its note.
func (s *Seats) Edit(seat string, e planner.SeatEdit) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditSeat(id(seat), e) })
}

// Move puts a seat before another of the session; at the end with no other.
func (s *Seats) Move(seat, before string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.MoveSeat(id(seat), id(before)) })
}

// Delete takes a seat away.
func (s *Seats) Delete(seat string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteSeat(id(seat)) })
}
