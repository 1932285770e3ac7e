package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// agenda is where one person is counted on, in the order of the programme.
type agenda struct {
	person *conference.Person
	stops  []stop
}

// stop is one session of an agenda; a person with two seats in it stops once.
type stop struct {
	*spot
	stays bool // the person's work is in the room all day, whatever the session
}

func compareStops(a, b stop) int { return compareSpots(a.spot, b.spot) }

// agendaOf gathers where a person is counted on; find lays a session out.
func (v *scene) agendaOf(person *conference.Person, find func(conference.ID) *spot) agenda {
	a := agenda{person: person}
	seats := v.SeatsHeldBy(person.ID)
	for i := range seats {
		if !seats[i].IsHeld() {
			continue
		}
		if s := find(seats[i].SessionID); s != nil && s.day != nil {
			a.stops = appendStop(a.stops, stop{s, stays(seats[i].Role)})
		}
	}
	slices.SortFunc(a.stops, compareStops)
	return a
}

// appendStop leaves out a session in which the person has a seat already.
func appendStop(stops []stop, next stop) []stop {
	for i := range stops {
		if stops[i].spot == next.spot {
			stops[i].stays = stops[i].stays && next.stays
			return stops
		}
	}
	return append(stops, next)
}

// stays claims that people in this role look after a room rather than a session.
func stays(role conference.Role) bool {
	return role == conference.Host || role == conference.Technician
}
