package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// personOrganisationMissing tells a person whose institution the programme cannot print. An edition that names no
// institution of anybody does without.
var personOrganisationMissing = Rule{Code: "person.organisation_missing", Severity: Warning,
	look: func(v *view, r *report) {
		if !slices.ContainsFunc(v.Persons, func(p conference.Person) bool { return p.Organisation != "" }) {
			return
		}
		for i := range v.Persons {
			if p := &v.Persons[i]; p.Organisation == "" && v.isNamed(p.ID) {
				r.tell(never, conference.Params{"person": p.Name()}, p.Ref())
			}
		}
	}}

// isNamed claims that the printed programme names the person.
func (v *view) isNamed(person conference.ID) bool {
	seats := v.SeatsHeldBy(person)
	for i := range seats {
		if seats[i].IsHeld() && seats[i].Role.IsPublic() {
			return true
		}
	}
	return false
}
