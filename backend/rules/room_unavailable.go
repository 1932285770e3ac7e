package rules

// roomUnavailable tells a session in a room that is away then, or not promised for then.
var roomUnavailable = Rule{Code: "room.unavailable", Severity: Warning, binds: byHours, look: func(v *view, r *report) {
	for i := range v.Rooms {
		if len(v.AvailabilitiesOf(v.Rooms[i].ID)) > 0 {
			v.lookAtRoom(r, i)
		}
	}
}}

func (v *view) lookAtRoom(r *report, place int) {
	room := &v.Rooms[place]
	presence := v.presenceOf(room.ID)
	for i := range v.spots {
		s := &v.spots[i]
		if s.day == nil || !s.rooms.has(place) {
			continue
		}
		if absence, found := presence.absenceIn(s.span); found {
			params := v.about(s)
			params["room"] = room.Name
			addAbsence(params, absence)
			r.tell(s.at(), params, s.Ref(), room.Ref())
		}
	}
}
