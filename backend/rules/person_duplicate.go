package rules

import (
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
)

// personDuplicate tells two entries of the directory that may be one person, when at least one of them is in this
// edition: the same words in the name, whatever their order and accents; or the same e-mail; or, within one
// organisation, the same family name with "J." beside "Jean". Names that are merely alike prove nothing.
var personDuplicate = Rule{Code: "person.duplicate", Severity: Warning, look: func(v *view, r *report) {
	told := map[twins]bool{}
	all := v.signatures()
	for _, sign := range []sign{byName, byEmail, byInitial} {
		v.lookForTwins(all, sign, func(t twins) { v.tellTwins(r, told, t) })
	}
}}

// twins are two places in the directory.
type twins [2]int

// lookForTwins compares each entry with the one before it that bears the same mark, so that a thousand entries of one
// name make a thousand pairs, not half a million. An entry without a mark is like nobody.
func (v *view) lookForTwins(all []signature, by sign, tell func(twins)) {
	last := make(map[mark]int, len(all))
	for i := range all {
		m := all[i][by]
		if m == 0 {
			continue
		}
		if earlier, ok := last[m]; ok && v.agree(earlier, i, by) {
			tell(twins{earlier, i})
		}
		last[m] = i
	}
}

// agree claims that a common mark makes twins. One initial says little: Jean and Julie Dupont are two people, Jean and
// J. Dupont may be one.
func (v *view) agree(a, b int, by sign) bool {
	return by != byInitial || isInitial(v.Directory[a].GivenName) || isInitial(v.Directory[b].GivenName)
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

func (v *view) tellTwins(r *report, told map[twins]bool, t twins) {
	a, b := &v.Directory[t[0]], &v.Directory[t[1]]
	if told[t] || len(v.SeatsHeldBy(a.ID))+len(v.SeatsHeldBy(b.ID)) == 0 {
		return
	}
	told[t] = true
	params := conference.Params{"person": a.Name(), "other": b.Name()}
	params["organisation"], params["otherOrganisation"] = a.Organisation, b.Organisation
	if markEmail(a.Email) == markEmail(b.Email) {
		params["email"] = a.Email
	}
	r.tell(never, params, a.Ref(), b.Ref())
}
