package store

import "quartiers/backend/conference"

var availabilities = describe(
	func(all *conference.Records) *[]conference.Availability { return &all.Availabilities },
	func(a *conference.Availability) []field {
		return []field{
			own("id", &a.ID),
			own("edition_id", &a.EditionID),
			in("subject", "subject_table", &a.Subject.Table),
			in("subject", "subject_id", &a.Subject.ID),
			in("window", "day_id", &a.DayID),
			in("window", "from_clock", &a.From),
			in("window", "to_clock", &a.To),
			own("away", &a.Away),
			own("reason", &a.Reason),
			own("deleted", &a.Deleted),
		}
	})
