package rules

import (
	"cmp"
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
	place int  // of the session in the programme
	stays bool // the person's work is in the room all day, whatever the session
}

func (v *view) makeAgendas() []agenda {
	agendas := make([]agenda, 0, len(v.Persons))
	stops := make([]stop, 0, len(v.Seats))
	for i := range v.Persons {
		first := len(stops)
		stops = v.appendStops(stops, v.SeatsHeldBy(v.Persons[i].ID))
		mine := stops[first:len(stops):len(stops)]
		slices.SortFunc(mine, func(a, b stop) int { return cmp.Compare(a.place, b.place) })
		agendas = append(agendas, agenda{&v.Persons[i], mine})
	}
	return agendas
}

func (v *view) appendStops(stops []stop, seats []conference.Seat) []stop {
	first := len(stops)
	for i := range seats {
		if at := v.places[seats[i].SessionID]; seats[i].IsHeld() && v.spots[at].day != nil {
			stops = appendStop(stops, first, stop{&v.spots[at], at, stays(seats[i].Role)})
		}
	}
	return stops
}

// appendStop leaves out a session in which the person has a seat already.
func appendStop(stops []stop, first int, next stop) []stop {
	for i := first; i < len(stops); i++ {
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
