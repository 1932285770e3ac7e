package store

import "quartiers/backend/conference"

var consents = describe(
	func(all *conference.Records) *[]conference.Consent { return &all.Consents },
	func(c *conference.Consent) []field {
		return []field{
			own("id", &c.ID),
			own("edition_id", &c.EditionID),
			own("person_id", &c.PersonID),
			own("kind", &c.Kind),
			in("answer", "given", &c.Given), // yes or no, and the date on which it was said
			in("answer", "date", &c.Date),
			own("deleted", &c.Deleted),
		}
	})
