package store

import "quartiers/backend/conference"

var translations = describe(
	func(all *conference.Records) *[]conference.Translation { return &all.Translations },
	func(t *conference.Translation) []field {
		return []field{
			own("id", &t.ID),
			own("edition_id", &t.EditionID),
			in("subject", "subject_table", &t.Subject.Table),
			in("subject", "subject_id", &t.Subject.ID),
			own("language", &t.Language),
			own("title", &t.Title),
			own("subtitle", &t.Subtitle),
			own("abstract", &t.Abstract),
			own("deleted", &t.Deleted),
		}
	})
