package app

import (
	"quartiers/backend/planner"
)

// Rooms are the places of an edition.
type Rooms struct{ desk *desk }

// Create adds a room behind the others.
func (r *Rooms) Create(edition string, n planner.NewRoom) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.CreateRoom(id(edition), n.Name, n.Capacity)
	})
}

// Edit changes what is known of a room.
func (r *Rooms) Edit(room string, e planner.RoomEdit) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditRoom(id(room), e) })
}

// Move puts a room before another one; at the end with no other.
func (r *Rooms) Move(room, before string) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.MoveRoom(id(room), id(before)) })
}

// Delete takes a room away.
func (r *Rooms) Delete(room string) (Outcome, error) {
	return act(r.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteRoom(id(room)) })
}
