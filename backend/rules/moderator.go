package rules

import "quartiers/backend/conference"

// moderatorMissing tells a round table that nobody leads, whether or not a seat waits for somebody.
var moderatorMissing = Rule{Code: "moderator.missing", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	if s.lacksModerator() {
		r.tell(s.at(), v.about(s), s.openSeats(conference.Moderator)...)
	}
}}

// lacksModerator claims that somebody must lead the session and that nobody does.
func (s *spot) lacksModerator() bool {
	return s.Kind.NeedsModerator() && s.held(conference.Moderator) == 0
}

// moderatorAlsoPanellist tells somebody who leads a conversation and takes part in it.
var moderatorAlsoPanellist = Rule{Code: "moderator.also_panellist", Severity: Warning,
	session: func(v *scene, s *spot, r *report) {
		for i := range s.seats {
			seat := &s.seats[i]
			if seat.Role != conference.Moderator || !seat.IsHeld() {
				continue
			}
			if other, ok := s.seatOf(seat.PersonID, conference.Panellist); ok {
				v.tellTwice(r, s, seat, other)
			}
		}
	}}

// seatOf finds the seat of a person in a role.
func (s *spot) seatOf(person conference.ID, role conference.Role) (*conference.Seat, bool) {
	for i := range s.seats {
		if seat := &s.seats[i]; seat.PersonID == person && seat.Role == role && seat.IsHeld() {
			return seat, true
		}
	}
	return nil, false
}

func (v *scene) tellTwice(r *report, s *spot, seat, other *conference.Seat) {
	person, _ := v.Person(seat.PersonID)
	params := v.about(s)
	params["person"] = person.Name()
	r.tell(s.at(), params, s.Ref(), seat.Ref(), other.Ref(), person.Ref())
}
