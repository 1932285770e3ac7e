package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// roomGone tells a session in a room that was deleted, or that another edition owns.
var roomGone = Rule{Code: "room.gone", Severity: Error, session: func(v *scene, s *spot, r *report) {
	for i, id := range s.Placement.Rooms {
		if slices.Index(s.Placement.Rooms, id) == i { // a merge may well name a room twice
			v.tellRoomGone(r, s, id)
		}
	}
}}

func (v *scene) tellRoomGone(r *report, s *spot, id conference.ID) {
	if _, there := v.Room(id); there || s.Placement.AllRooms {
		return
	}
	params := v.about(s)
	params["room"], _ = v.Tombstone(id)
	r.tell(s.at(), params, s.Ref(), conference.Ref{Table: conference.Rooms, ID: id})
}
