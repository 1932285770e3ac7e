package rules

// roomUnavailable tells a session in a room that is away then, or not promised for then.
var roomUnavailable = Rule{Code: "room.unavailable", Severity: Warning, binds: byHours,
	room: func(v *scene, h *hall, r *report) {
		if len(v.AvailabilitiesOf(h.ID)) == 0 {
			return
		}
		presence := v.presenceOf(h.ID)
		for _, s := range h.spots {
			if absence, found := presence.absenceIn(s.span); found {
				params := v.about(s)
				params["room"] = h.Name
				addAbsence(params, absence)
				r.tell(s.at(), params, s.Ref(), h.Ref())
			}
		}
	}}
