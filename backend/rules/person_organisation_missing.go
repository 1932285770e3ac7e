package rules

import "quartiers/backend/conference"

// personOrganisationMissing tells a person whose institution the programme cannot print. An edition that names no
// institution of anybody does without.
var personOrganisationMissing = Rule{Code: "person.organisation_missing", Severity: Warning,
	person: func(v *scene, a *agenda, r *report) {
		if v.climate.namesOrganisations && a.person.Organisation == "" && v.isNamed(a.person.ID) {
			r.tell(never, conference.Params{"person": a.person.Name()}, a.person.Ref())
		}
	}}

// isNamed claims that the printed programme names the person.
func (v *scene) isNamed(person conference.ID) bool {
	seats := v.SeatsHeldBy(person)
	for i := range seats {
		if seats[i].IsHeld() && seats[i].Role.IsPublic() {
			return true
		}
	}
	return false
}
