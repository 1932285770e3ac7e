package rules

import "quartiers/backend/conference"

// roomTooSmallForAll tells a session for everybody, of which nobody said how many come, in rooms that hold fewer people
// than the edition expects.
var roomTooSmallForAll = Rule{Code: "room.too_small_for_all", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	if v.Edition.Expected == 0 || s.Expected > 0 || !isForAll(s.Kind) {
		return
	}
	if capacity, known := v.capacityOf(s); known && capacity < v.Edition.Expected {
		v.tellRoomSize(r, s, capacity, v.Edition.Expected)
	}
}}

func isForAll(kind conference.Kind) bool {
	return kind == conference.Opening || kind == conference.Plenary || kind == conference.Keynote || kind == conference.Closing
}
