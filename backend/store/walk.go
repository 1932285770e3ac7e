package store

import "quartiers/backend/conference"

var walks = describe(
	func(all *conference.Records) *[]conference.Walk { return &all.Walks },
	func(w *conference.Walk) []field {
		return []field{
			own("id", &w.ID),
			own("edition_id", &w.EditionID),
			in("rooms", "room_a", &w.A),
			in("rooms", "room_b", &w.B),
			own("minutes", &w.Minutes),
			own("deleted", &w.Deleted),
		}
	})
