package rules

import "quartiers/backend/conference"

// roomTooSmall tells a session that expects more people than its rooms hold. Several rooms hold their sum: whoever
// does not fit into the first follows from the others. A room of unknown size is large enough.
var roomTooSmall = Rule{Code: "room.too_small", Severity: Warning, session: func(v *scene, s *spot, r *report) {
	if s.Expected == 0 {
		return
	}
	if capacity, known := v.capacityOf(s); known && capacity < s.Expected {
		v.tellRoomSize(r, s, capacity, s.Expected)
	}
}}

// capacityOf adds up the rooms of a session; false when one of them is of unknown size, or there is none.
func (v *scene) capacityOf(s *spot) (int, bool) {
	sum, known := 0, !s.rooms.isEmpty()
	for i := range v.Rooms {
		if s.rooms.has(i) {
			sum, known = sum+v.Rooms[i].Capacity, known && v.Rooms[i].Capacity > 0
		}
	}
	return sum, known
}

func (v *scene) tellRoomSize(r *report, s *spot, capacity, expected int) {
	params, subjects := v.about(s), []conference.Ref{s.Ref()}
	params["rooms"], params["capacity"], params["expected"] = v.roomNames(s.rooms), capacity, expected
	for i := range v.Rooms {
		if s.rooms.has(i) {
			subjects = append(subjects, v.Rooms[i].Ref())
		}
	}
	r.tell(s.at(), params, subjects...)
}
