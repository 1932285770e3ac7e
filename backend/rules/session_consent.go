package rules

import "quartiers/backend/conference"

// sessionConsentMissing tells a recorded session with people on it who were not asked whether they agree to that, in an
// edition whose organisers have begun to ask for consents.
var sessionConsentMissing = Rule{Code: "session.consent_missing", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	if v.climate.asksConsents {
		v.tellRecorded(r, s, func(_, isAsked bool) bool { return !isAsked })
	}
}}

// sessionConsentRefused tells a recorded session with people on it who said no to that.
var sessionConsentRefused = Rule{Code: "session.consent_refused", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	v.tellRecorded(r, s, func(given, isAsked bool) bool { return isAsked && !given })
}}

// tellRecorded tells of a session with a replay, or with one promised, the people of whose answer a claim is true.
func (v *scene) tellRecorded(r *report, s *spot, claim func(given, isAsked bool) bool) {
	if !v.isRecorded(s) {
		return
	}
	params, subjects, names := v.about(s), []conference.Ref{s.Ref()}, []string{}
	for _, person := range v.peopleOf(s, func(seat *conference.Seat) bool { return seat.Role.IsPublic() }) {
		if claim(v.recordingOf(person.ID)) {
			subjects, names = append(subjects, person.Ref()), append(names, person.Name())
		}
	}
	if len(names) > 0 {
		params["persons"] = names
		r.tell(s.at(), params, subjects...)
	}
}

func (v *scene) isRecorded(s *spot) bool {
	for _, resource := range v.ResourcesOf(s.ID) {
		if resource.Kind == conference.Replay {
			return true
		}
	}
	return false
}

// recordingOf is what a person answered to being recorded.
func (v *scene) recordingOf(person conference.ID) (given, isAsked bool) {
	for _, consent := range v.ConsentsOf(person) {
		if consent.Kind == conference.Recording {
			return consent.Given, true
		}
	}
	return false, false
}
