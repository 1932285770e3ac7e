package rules

// personUnavailable tells a person who is counted on while away, or at a time for which nothing was promised.
var personUnavailable = Rule{Code: "person.unavailable", Severity: Warning, binds: byHours, look: func(v *view, r *report) {
	for i := range v.agendas {
		if len(v.AvailabilitiesOf(v.agendas[i].person.ID)) > 0 {
			v.lookAtAgenda(r, &v.agendas[i])
		}
	}
}}

func (v *view) lookAtAgenda(r *report, a *agenda) {
	presence := v.presenceOf(a.person.ID)
	for _, stop := range a.stops {
		if absence, found := presence.absenceIn(stop.span); found {
			params := v.about(stop.spot)
			params["person"] = a.person.Name()
			addAbsence(params, absence)
			r.tell(stop.at(), params, stop.Ref(), a.person.Ref())
		}
	}
}
