package rules

import (
	"slices"
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
)

// personDuplicate tells two entries of the directory that may be one person, when at least one of them is in this
// edition: the same words in the name, whatever their order and accents; or the same e-mail; or, within one
// organisation, the same family name with "J." beside "Jean". Names that are merely alike prove nothing.
var personDuplicate = Rule{Code: "person.duplicate", Severity: Warning,
	entry: func(v *scene, p *conference.Person, r *report) {
		var told []conference.ID
		for _, sign := range []sign{byName, byEmail, byInitial} {
			id, found := v.kin.people[sign].before(p.ID, v.comparePeople)
			if other, _ := v.Person(id); found && !slices.Contains(told, id) && agree(&other, p, sign) {
				told = append(told, id)
				v.tellTwins(r, &other, p)
			}
		}
	}}

// agree claims that a common mark makes twins. One initial says little: Jean and Julie Dupont are two people, Jean and
// J. Dupont may be one.
func agree(a, b *conference.Person, by sign) bool {
	return by != byInitial || isInitial(a.GivenName) || isInitial(b.GivenName)
}

// isInitial claims that a given name has no word of two letters: J., J.-P.
func isInitial(given string) bool {
	for _, word := range strings.Fields(conference.Fold(given)) {
		if utf8.RuneCountInString(word) > 1 {
			return false
		}
	}
	return given != ""
}

func (v *scene) tellTwins(r *report, a, b *conference.Person) {
	if len(v.SeatsHeldBy(a.ID))+len(v.SeatsHeldBy(b.ID)) == 0 {
		return
	}
	params := conference.Params{"person": a.Name(), "other": b.Name()}
	params["organisation"], params["otherOrganisation"] = a.Organisation, b.Organisation
	if markEmail(a.Email) == markEmail(b.Email) {
		params["email"] = a.Email
	}
	r.tell(never, params, a.Ref(), b.Ref())
}
