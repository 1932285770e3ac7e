package rules

import "quartiers/backend/conference"

// personBiographyMissing tells a person on the programme of whom nothing can be read, in an edition that tells something
// of others.
var personBiographyMissing = Rule{Code: "person.biography_missing", Severity: Hint,
	person: func(v *scene, a *agenda, r *report) {
		if v.climate.tellsBiographies && a.person.Biography == "" && v.isNamed(a.person.ID) {
			r.tell(never, conference.Params{"person": a.person.Name()}, a.person.Ref())
		}
	}}
