package store

import "quartiers/backend/conference"

var rooms = describe(
	func(all *conference.Records) *[]conference.Room { return &all.Rooms },
	func(r *conference.Room) []field {
		return []field{
			own("id", &r.ID),
			own("edition_id", &r.EditionID),
			own("name", &r.Name),
			own("capacity", &r.Capacity),
			own("equipment", &r.Equipment),
			own("access", &r.Access),
			own("shared", &r.Shared),
			own("position", &r.Position),
			own("origin", &r.Origin),
			own("deleted", &r.Deleted),
		}
	})
