package sample

import "quartiers/backend/conference"

// The rooms. Names and capacities are plausible: the largest holds the whole audience, and the
// four others together do too.
const (
	grandAmphi = "Amphi Abbé Grégoire"
	petitAmphi = "Amphi Paul Painlevé"
	room301    = "Salle 30.1"
	room302    = "Salle 30.2"
	room213    = "Salle 21.3"
)

func rooms() []conference.Room {
	return []conference.Room{
		{Name: grandAmphi, Capacity: 300},
		{Name: petitAmphi, Capacity: 140},
		{Name: room301, Capacity: 60},
		{Name: room302, Capacity: 60},
		{Name: room213, Capacity: 40},
	}
}
