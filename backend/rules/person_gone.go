package rules

import "quartiers/backend/conference"

// personGone tells a seat that counts on a person who was deleted.
var personGone = Rule{Code: "person.gone", Severity: Error, look: func(v *view, r *report) {
	v.eachSeat(func(s *spot, seat *conference.Seat) {
		if !seat.IsHeld() {
			return
		}
		if _, there := v.Person(seat.PersonID); there {
			return
		}
		params := v.about(s)
		params["person"], _ = v.Tombstone(seat.PersonID)
		params["role"] = seat.Role
		r.tell(s.at(), params, s.Ref(), seat.Ref(), conference.Ref{Table: conference.Persons, ID: seat.PersonID})
	})
}}

// eachSeat visits the seats of every session in the order of the programme.
func (v *view) eachSeat(visit func(*spot, *conference.Seat)) {
	for i := range v.spots {
		for j := range v.spots[i].seats {
			visit(&v.spots[i], &v.spots[i].seats[j])
		}
	}
}
