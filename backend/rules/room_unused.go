package rules

import "quartiers/backend/conference"

// roomUnused tells a room that no session chose, once every session has its place: until then it may still serve. Lunch
// in all rooms is no use of one.
var roomUnused = Rule{Code: "room.unused", Severity: Hint, room: func(v *scene, h *hall, r *report) {
	if !v.climate.isPlaced {
		return
	}
	for _, s := range h.spots {
		if !s.Placement.AllRooms || !s.Kind.IsPause() {
			return
		}
	}
	r.tell(never, conference.Params{"room": h.Name}, h.Ref())
}}
