package rules

// personDoubleBooked tells a person who is counted on in two sessions that overlap.
var personDoubleBooked = Rule{Code: "person.double_booked", Severity: Error, binds: byHours, look: func(v *view, r *report) {
	for i := range v.agendas {
		if len(v.agendas[i].stops) > 1 {
			v.lookForOverlaps(r, &v.agendas[i])
		}
	}
}}

func (v *view) lookForOverlaps(r *report, a *agenda) {
	var now running
	for _, stop := range a.stops {
		now = now.meet(stop.spot,
			func(*spot) bool { return true },
			func(earlier *spot) {
				params := v.pair(earlier, stop.spot)
				params["person"] = a.person.Name()
				r.tell(stop.at(), params, earlier.Ref(), stop.Ref(), a.person.Ref())
			})
	}
}
