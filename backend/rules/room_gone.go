package rules

import "quartiers/backend/conference"

// roomGone tells a session in a room that was deleted, or that another edition owns.
var roomGone = Rule{Code: "room.gone", Severity: Error, look: func(v *view, r *report) {
	for i := range v.spots {
		for _, id := range v.spots[i].Placement.Rooms {
			v.tellRoomGone(r, &v.spots[i], id)
		}
	}
}}

func (v *view) tellRoomGone(r *report, s *spot, id conference.ID) {
	if _, there := v.Room(id); there || s.Placement.AllRooms {
		return
	}
	params := v.about(s)
	params["room"], _ = v.Tombstone(id)
	r.tell(s.at(), params, s.Ref(), conference.Ref{Table: conference.Rooms, ID: id})
}
