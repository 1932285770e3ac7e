package rules

import "quartiers/backend/conference"

// personConsentMissing tells a person on the programme who was not asked for any consent, in an edition whose
// organisers have begun to ask.
var personConsentMissing = Rule{Code: "person.consent_missing", Severity: Hint, look: func(v *view, r *report) {
	if len(v.Consents) == 0 {
		return
	}
	for i := range v.Persons {
		if p := &v.Persons[i]; len(v.ConsentsOf(p.ID)) == 0 && v.isNamed(p.ID) {
			r.tell(never, conference.Params{"person": p.Name()}, p.Ref())
		}
	}
}}
