package store

import "quartiers/backend/conference"

var days = describe(
	func(all *conference.Records) *[]conference.Day { return &all.Days },
	func(d *conference.Day) []field {
		return []field{
			own("id", &d.ID),
			own("edition_id", &d.EditionID),
			own("date", &d.Date),
			in("hours", "opens", &d.Opens),
			in("hours", "closes", &d.Closes),
			own("label", &d.Label),
			own("deleted", &d.Deleted),
		}
	})
