package rules

import "quartiers/backend/conference"

// roomDoubleBooked tells two sessions that want one room at one time: one finding for a pair, in the first of the rooms
// that they share. A shared room (a hall, a poster wall) holds as many as it likes. A break or a plenary over several
// rooms takes each of them.
var roomDoubleBooked = Rule{Code: "room.double_booked", Severity: Error, binds: byHours | byRooms,
	room: func(v *scene, h *hall, r *report) {
		if h.Shared || len(h.spots) < 2 {
			return
		}
		meetings(len(h.spots), func(i int) *spot { return h.spots[i] },
			func(a, b *spot) bool { return a.rooms.firstCommon(b.rooms, v.alone) == h.place },
			func(earlier, later *spot) { v.tellRoom(r, earlier, later) })
	}}

// tellRoom names the rooms that two sessions share and the time during which both want them.
func (v *scene) tellRoom(r *report, first, second *spot) {
	params := conference.Params{"title": titleOf(first.Session), "other": titleOf(second.Session)}
	params["from"] = second.Placement.Start
	params["to"] = conference.Clock(min(first.span.To, second.span.To) - second.midnight)
	v.addDate(params, second)
	subjects, names := []conference.Ref{first.Ref(), second.Ref()}, []string{}
	for i := range v.Rooms {
		if first.rooms.has(i) && second.rooms.has(i) && v.alone.has(i) {
			subjects, names = append(subjects, v.Rooms[i].Ref()), append(names, v.Rooms[i].Name)
		}
	}
	params["rooms"] = names
	r.tell(second.at(), params, subjects...)
}
