package store

import "quartiers/backend/conference"

var waivers = describe(
	func(all *conference.Records) *[]conference.Waiver { return &all.Waivers },
	func(w *conference.Waiver) []field {
		return []field{
			own("id", &w.ID),
			own("edition_id", &w.EditionID),
			own("code", &w.Code),
			own("key", &w.Key),
			in("verdict", "fact", &w.Fact), // a reason that was given for another fact is no reason
			in("verdict", "reason", &w.Reason),
			own("deleted", &w.Deleted),
		}
	})
