package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Walks are the minutes on foot between two rooms.
type Walks struct{ desk *desk }

// Set says how many minutes it takes, either way; -1 forgets it.
func (w *Walks) Set(edition, roomA, roomB string, minutes int) (Outcome, error) {
	return act(w.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.SetWalk(id(edition), id(roomA), id(roomB), conference.Minutes(minutes))
	})
}
