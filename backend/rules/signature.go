package rules

import "quartiers/backend/conference"

// sign is one way in which two entries of the directory can be the same person.
type sign int

const (
	byName    sign = iota // the words of the whole name
	byEmail               // the address
	byInitial             // the first letter of the given name, the family name and the organisation
	signs
)

// signature holds the marks of a person, one for each sign.
type signature [signs]mark

func signatureOf(p *conference.Person) signature {
	family, organisation := markWords(p.FamilyName), markWords(p.Organisation)
	s := signature{byName: family + markWords(p.GivenName), byEmail: markEmail(p.Email)}
	if initial := markInitial(p.GivenName); initial != 0 && family != 0 && organisation != 0 {
		s[byInitial] = ((family*markStep^organisation)*markStep ^ initial).stirred()
	}
	return s
}
