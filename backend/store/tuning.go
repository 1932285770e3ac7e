package store

import "quartiers/backend/conference"

var tunings = describe(
	func(all *conference.Records) *[]conference.Tuning { return &all.Tunings },
	func(t *conference.Tuning) []field {
		return []field{
			own("id", &t.ID),
			own("edition_id", &t.EditionID),
			own("code", &t.Code),
			own("severity", &t.Severity),
			own("deleted", &t.Deleted),
		}
	})
