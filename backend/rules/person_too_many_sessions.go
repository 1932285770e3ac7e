package rules

import "quartiers/backend/conference"

// personTooManySessions tells a person who is counted on in more sessions than the edition wants of anybody; nobody
// where it does not say how many.
var personTooManySessions = Rule{Code: "person.too_many_sessions", Severity: Warning,
	person: func(v *scene, a *agenda, r *report) {
		if most := v.Edition.MaxSessions; most > 0 && len(a.stops) > most {
			params := conference.Params{"person": a.person.Name(), "count": len(a.stops), "most": most}
			r.tell(never, params, a.person.Ref())
		}
	}}
