package rules

import "quartiers/backend/conference"

// panelTooMany tells a session with more panellists than it asks for.
var panelTooMany = Rule{Code: "panel.too_many", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	if held := s.held(conference.Panellist); s.asksForPanel() && held > s.Panel {
		v.tellPanel(r, s, held)
	}
}}

// panelTooFew tells a session with fewer places for panellists than it asks for. A place that waits for somebody
// counts: that it is empty is another rule's.
var panelTooFew = Rule{Code: "panel.too_few", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	if places := s.panelPlaces(); s.asksForPanel() && places < s.Panel {
		v.tellPanel(r, s, places)
	}
}}

// asksForPanel claims that the session asks for a number of panellists.
func (s *spot) asksForPanel() bool { return s.Panel > 0 && !s.Kind.IsPause() }

// panelPlaces counts the panellists who are counted on and the places that wait for one. A place that may stay empty
// counts once somebody holds it.
func (s *spot) panelPlaces() int {
	places := 0
	for i := range s.seats {
		seat := &s.seats[i]
		if seat.Role == conference.Panellist && (seat.IsHeld() || isToFill(seat)) {
			places++
		}
	}
	return places
}

func (v *scene) tellPanel(r *report, s *spot, count int) {
	params := v.about(s)
	params["count"], params["wanted"] = count, s.Panel
	r.tell(s.at(), params, s.Ref())
}
