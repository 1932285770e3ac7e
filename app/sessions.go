package app

import (
	"quartiers/backend/arranger"
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Sessions are everything on the programme.
type Sessions struct{ desk *desk }

// Create adds a session with the empty seats that its kind needs.
func (s *Sessions) Create(edition string, n planner.NewSession) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.CreateSession(id(edition), n) })
}

// Edit changes what a session says.
func (s *Sessions) Edit(session string, e planner.SessionEdit) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditSession(id(session), e) })
}

// Place says when and where a session is.
func (s *Sessions) Place(session string, to conference.Placement) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.PlaceSession(id(session), to) })
}

// Unplace puts a session back into the tray.
func (s *Sessions) Unplace(session string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.UnplaceSession(id(session)) })
}

// Duplicate copies a session with its seats, emptied, into the tray.
func (s *Sessions) Duplicate(session string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DuplicateSession(id(session)) })
}

// Delete takes a session off the programme.
func (s *Sessions) Delete(session string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteSession(id(session)) })
}

// Copy makes a copy of a session at another place, its seats emptied.
func (s *Sessions) Copy(session string, to conference.Placement) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.CopySession(id(session), to) })
}

// EditAll changes the same fields of several sessions.
func (s *Sessions) EditAll(sessions []string, e planner.SessionEdit) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditSessions(ids(sessions), e) })
}

// UnplaceAll puts several sessions back into the tray.
func (s *Sessions) UnplaceAll(sessions []string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.UnplaceSessions(ids(sessions)) })
}

// DeleteAll takes several sessions off the programme.
func (s *Sessions) DeleteAll(sessions []string) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteSessions(ids(sessions)) })
}

// CopyAll makes copies of several sessions where they are told to be, their seats emptied.
func (s *Sessions) CopyAll(moves []arranger.Move) (Outcome, error) {
	return act(s.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.CopySessions(moves) })
}
