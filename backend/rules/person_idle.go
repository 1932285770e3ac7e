package rules

import "quartiers/backend/conference"

// personIdle tells somebody who said when they are there, and whom no session of the edition names.
var personIdle = Rule{Code: "person.idle", Severity: Hint, entry: func(v *scene, p *conference.Person, r *report) {
	if len(v.SeatsHeldBy(p.ID)) > 0 {
		return
	}
	for _, window := range v.AvailabilitiesOf(p.ID) {
		if !window.Away {
			r.tell(never, conference.Params{"person": p.Name()}, p.Ref())
			return
		}
	}
}}
