package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// hall is a room with the sessions that take place in it, in the order of the programme.
type hall struct {
	*conference.Room
	place int // in the order of the edition
	spots []*spot
}

// put takes a session in, or lets it go where it no longer takes place here.
func (h *hall) put(old, fresh *spot) {
	if old != nil {
		h.spots = slices.DeleteFunc(h.spots, func(s *spot) bool { return s.ID == old.ID })
	}
	if fresh != nil && fresh.day != nil && fresh.rooms.has(h.place) {
		at, _ := slices.BinarySearchFunc(h.spots, fresh, compareSpots)
		h.spots = slices.Insert(h.spots, at, fresh)
	}
}
