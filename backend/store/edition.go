package store

import "quartiers/backend/conference"

var editions = describe(
	func(all *conference.Records) *[]conference.Edition { return &all.Editions },
	func(e *conference.Edition) []field {
		return []field{
			own("id", &e.ID),
			own("name", &e.Name),
			own("ordinal", &e.Ordinal),
			own("theme", &e.Theme),
			own("venue", &e.Venue),
			own("address", &e.Address),
			own("time_zone", &e.TimeZone),
			own("language", &e.Language),
			own("practical", &e.Practical),
			own("expected", &e.Expected),
			own("colour", &e.Colour),
			own("logo", &e.Logo),
			own("min_gap", &e.MinGap),
			own("move_gap", &e.MoveGap),
			own("origin", &e.Origin),
			own("max_sessions", &e.MaxSessions),
			own("institution_share", &e.InstitutionShare),
			own("gender_share", &e.GenderShare),
			own("plan", &e.Plan),
			own("deleted", &e.Deleted),
		}
	})
