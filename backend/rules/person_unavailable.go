package rules

// personUnavailable tells a person who is counted on while away, or at a time for which nothing was promised.
var personUnavailable = Rule{Code: "person.unavailable", Severity: Warning, binds: byHours,
	person: func(v *scene, a *agenda, r *report) {
		if len(v.AvailabilitiesOf(a.person.ID)) == 0 {
			return
		}
		presence := v.presenceOf(a.person.ID)
		for _, stop := range a.stops {
			if absence, found := presence.absenceIn(stop.span); found {
				params := v.about(stop.spot)
				params["person"] = a.person.Name()
				addAbsence(params, absence)
				r.tell(stop.at(), params, stop.Ref(), a.person.Ref())
			}
		}
	}}
