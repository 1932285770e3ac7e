package app

import (
	"quartiers/backend/planner"
)

// Tracks are the themes that run through sessions.
type Tracks struct{ desk *desk }

// Create adds a track behind the others.
func (t *Tracks) Create(edition, name, colour string) (Outcome, error) {
	return act(t.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.CreateTrack(id(edition), name, colour) })
}

// Edit changes the name or the colour of a track.
func (t *Tracks) Edit(track string, e planner.TrackEdit) (Outcome, error) {
	return act(t.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditTrack(id(track), e) })
}

// Move puts a track before another one; at the end with no other.
func (t *Tracks) Move(track, before string) (Outcome, error) {
	return act(t.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.MoveTrack(id(track), id(before)) })
}

// Delete takes a track away; its sessions stay.
func (t *Tracks) Delete(track string) (Outcome, error) {
	return act(t.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteTrack(id(track)) })
}
