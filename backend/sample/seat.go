package sample

import "quartiers/backend/conference"

// seat is a place in a session: held and confirmed when it has the family name of somebody, open otherwise.
type seat struct {
	role     conference.Role
	person   string
	optional bool
	note     string
}

// held makes one confirmed seat for each family name, in protocol order.
func held(role conference.Role, familyNames ...string) []seat {
	seats := make([]seat, len(familyNames))
	for i, name := range familyNames {
		seats[i] = seat{role: role, person: name}
	}
	return seats
}

// toFind makes one open speaker's seat for each note that says whom to look for.
func toFind(notes ...string) []seat {
	seats := make([]seat, len(notes))
	for i, note := range notes {
		seats[i] = seat{role: conference.Speaker, note: note}
	}
	return seats
}

// rapporteur is the seat of whoever writes the summary of a session. It may stay empty: a speaker can do it as well.
func rapporteur() seat {
	return seat{role: conference.Rapporteur, optional: true, note: "Rédige la synthèse de la séance."}
}
