package rules

import "quartiers/backend/conference"

// personConsentMissing tells a person on the programme who was not asked for any consent, in an edition whose
// organisers have begun to ask.
var personConsentMissing = Rule{Code: "person.consent_missing", Severity: Hint,
	person: func(v *scene, a *agenda, r *report) {
		if v.climate.asksConsents && len(v.ConsentsOf(a.person.ID)) == 0 && v.isNamed(a.person.ID) {
			r.tell(never, conference.Params{"person": a.person.Name()}, a.person.Ref())
		}
	}}
