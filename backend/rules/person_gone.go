package rules

import "quartiers/backend/conference"

// personGone tells a seat that counts on a person who was deleted.
var personGone = Rule{Code: "person.gone", Severity: Error, session: func(v *scene, s *spot, r *report) {
	for i := range s.seats {
		seat := &s.seats[i]
		if _, there := v.Person(seat.PersonID); there || !seat.IsHeld() {
			continue
		}
		params := v.about(s)
		params["person"], _ = v.Tombstone(seat.PersonID)
		params["role"] = seat.Role
		r.tell(s.at(), params, s.Ref(), seat.Ref(), conference.Ref{Table: conference.Persons, ID: seat.PersonID})
	}
}}
