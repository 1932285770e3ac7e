package rules

// personDoubleBooked tells a person who is counted on in two sessions that overlap.
var personDoubleBooked = Rule{Code: "person.double_booked", Severity: Error, binds: byHours,
	person: func(v *scene, a *agenda, r *report) {
		if len(a.stops) < 2 {
			return
		}
		meetings(len(a.stops), func(i int) *spot { return a.stops[i].spot },
			func(*spot, *spot) bool { return true },
			func(earlier, later *spot) {
				params := v.pair(earlier, later)
				params["person"] = a.person.Name()
				r.tell(later.at(), params, earlier.Ref(), later.Ref(), a.person.Ref())
			})
	}}
