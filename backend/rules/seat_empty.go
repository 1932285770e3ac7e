package rules

import "quartiers/backend/conference"

// seatEmpty tells the seats of a session and a role that are still to be filled: one finding for all of them. Pauses
// need nobody, and a round table without any moderator is another rule's.
var seatEmpty = Rule{Code: "seat.empty", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	if s.Kind.IsPause() || !s.hasOpenSeat() {
		return
	}
	for _, role := range conference.Roles() {
		if role != conference.Moderator || !s.lacksModerator() {
			v.tellEmpty(r, s, role)
		}
	}
}}

func (s *spot) hasOpenSeat() bool {
	for i := range s.seats {
		if isToFill(&s.seats[i]) {
			return true
		}
	}
	return false
}

func isToFill(seat *conference.Seat) bool { return seat.IsEmpty() && !seat.Optional }

func (v *scene) tellEmpty(r *report, s *spot, role conference.Role) {
	subjects := s.openSeats(role)
	if count := len(subjects) - 1; count > 0 {
		params := v.about(s)
		params["role"], params["count"] = role, count
		r.tell(s.at(), params, subjects...)
	}
}

// openSeats lists the session and its seats of a role that are to be filled.
func (s *spot) openSeats(role conference.Role) []conference.Ref {
	refs := []conference.Ref{s.Ref()}
	for i := range s.seats {
		if seat := &s.seats[i]; seat.Role == role && isToFill(seat) {
			refs = append(refs, seat.Ref())
		}
	}
	return refs
}
