package rules

import "quartiers/backend/conference"

// panelTooMany tells a session with more panellists than it asks for.
var panelTooMany = Rule{Code: "panel.too_many", Severity: Warning, look: func(v *view, r *report) {
	v.eachPanel(func(s *spot) {
		if held := s.held(conference.Panellist); held > s.Panel {
			v.tellPanel(r, s, held)
		}
	})
}}

// panelTooFew tells a session with fewer places for panellists than it asks for. A place that waits for somebody
// counts: that it is empty is another rule's.
var panelTooFew = Rule{Code: "panel.too_few", Severity: Warning, look: func(v *view, r *report) {
	v.eachPanel(func(s *spot) {
		if places := s.panelPlaces(); places < s.Panel {
			v.tellPanel(r, s, places)
		}
	})
}}

// eachPanel visits the sessions that ask for a number of panellists.
func (v *view) eachPanel(visit func(*spot)) {
	for i := range v.spots {
		if s := &v.spots[i]; s.Panel > 0 && !s.Kind.IsPause() {
			visit(s)
		}
	}
}

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

func (v *view) tellPanel(r *report, s *spot, count int) {
	params := v.about(s)
	params["count"], params["wanted"] = count, s.Panel
	r.tell(s.at(), params, s.Ref())
}
