package store

import "quartiers/backend/conference"

var tracks = describe(
	func(all *conference.Records) *[]conference.Track { return &all.Tracks },
	func(t *conference.Track) []field {
		return []field{
			own("id", &t.ID),
			own("edition_id", &t.EditionID),
			own("name", &t.Name),
			own("colour", &t.Colour),
			own("position", &t.Position),
			own("deleted", &t.Deleted),
		}
	})
