package store

import "quartiers/backend/conference"

var organisers = describe(
	func(all *conference.Records) *[]conference.Organiser { return &all.Organisers },
	func(o *conference.Organiser) []field {
		return []field{
			own("id", &o.ID),
			own("edition_id", &o.EditionID),
			own("name", &o.Name),
			own("kind", &o.Kind),
			own("position", &o.Position),
			own("logo", &o.Logo),
			own("link", &o.Link),
			own("deleted", &o.Deleted),
		}
	})
