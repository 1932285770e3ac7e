package rules

import "quartiers/backend/conference"

// personUnconfirmed tells a person on the programme who has not said yes yet.
var personUnconfirmed = Rule{Code: "person.unconfirmed", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	for i := range s.seats {
		if seat := &s.seats[i]; seat.Status == conference.Considered || seat.Status == conference.Invited {
			v.tellSeat(r, s, seat)
		}
	}
}}

// personDeclined tells a person who declined and whom nobody replaces: no reserve stands by for the role, and the
// panel is not complete without. A seat that may stay empty needs nobody.
var personDeclined = Rule{Code: "person.declined", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	for i := range s.seats {
		if seat := &s.seats[i]; seat.Status == conference.Declined && !seat.Optional && !s.isReplaced(i) {
			v.tellSeat(r, s, seat)
		}
	}
}}

// isReplaced claims that a reserve stands by for a declined seat, each for one, or that the panel is complete.
func (s *spot) isReplaced(declined int) bool {
	role, before, reserves := s.seats[declined].Role, 0, 0
	for i := range s.seats {
		switch seat := &s.seats[i]; {
		case seat.Role != role:
		case seat.Status == conference.Reserve:
			reserves++
		case seat.Status == conference.Declined && i < declined && !seat.Optional:
			before++
		}
	}
	return before < reserves || role == conference.Panellist && s.Panel > 0 && s.held(role) >= s.Panel
}

// held counts the people who are counted on in a role.
func (s *spot) held(role conference.Role) int {
	count := 0
	for i := range s.seats {
		if s.seats[i].Role == role && s.seats[i].IsHeld() {
			count++
		}
	}
	return count
}

// tellSeat names the person, the role and the session of a seat. Somebody who was deleted is another rule's.
func (v *scene) tellSeat(r *report, s *spot, seat *conference.Seat) {
	person, there := v.Person(seat.PersonID)
	if !there {
		return
	}
	params := v.about(s)
	params["person"], params["role"], params["status"] = person.Name(), seat.Role, seat.Status
	r.tell(s.at(), params, s.Ref(), seat.Ref(), person.Ref())
}
