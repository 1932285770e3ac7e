package store

import "quartiers/backend/conference"

var persons = describe(
	func(all *conference.Records) *[]conference.Person { return &all.Persons },
	func(p *conference.Person) []field {
		return []field{
			own("id", &p.ID),
			in("name", "given_name", &p.GivenName), // half of one name and half of another is nobody
			in("name", "family_name", &p.FamilyName),
			own("function", &p.Function),
			own("organisation", &p.Organisation),
			own("email", &p.Email),
			own("phone", &p.Phone),
			own("biography", &p.Biography),
			own("notes", &p.Notes),
			own("origin", &p.Origin),
			own("gender", &p.Gender),
			own("deleted", &p.Deleted),
		}
	})
