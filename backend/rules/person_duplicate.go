package rules

import (
	"unicode/utf8"

	"quartiers/backend/conference"
)

// personDuplicate tells two entries of the directory that may be one person, when at least one of them is in this
// edition: the same words in the name, whatever their order and accents; or the same e-mail; or, within one
// organisation, the same family name with "J." beside "Jean". Names that are merely alike prove nothing.
var personDuplicate = Rule{Code: "person.duplicate", Severity: Warning, look: func(v *view, r *report) {
	told := map[twins]bool{}
	v.lookForTwins(func(t twins) { v.tellTwins(r, told, t) }, nameMark, always)
	v.lookForTwins(func(t twins) { v.tellTwins(r, told, t) }, emailMark, always)
	v.lookForTwins(func(t twins) { v.tellTwins(r, told, t) }, initialMark, oneIsInitial)
}}

// twins are two places in the directory.
type twins [2]int

// lookForTwins compares each entry with the one before it that bears the same mark, so that a thousand entries of one
// name make a thousand pairs, not half a million. An entry without a mark (0) is like nobody.
func (v *view) lookForTwins(tell func(twins), mark func(*conference.Person) mark, agree func(a, b *conference.Person) bool) {
	last := make(map[uint64]int, len(v.Directory))
	for i := range v.Directory {
		m := uint64(mark(&v.Directory[i]))
		if earlier, ok := last[m]; ok && agree(&v.Directory[earlier], &v.Directory[i]) {
			tell(twins{earlier, i})
		}
		if m != 0 {
			last[m] = i
		}
	}
}

func always(_, _ *conference.Person) bool { return true }

// oneIsInitial claims that one given name is written as a letter: Jean and Julie Dupont are two people.
func oneIsInitial(a, b *conference.Person) bool { return isInitial(a.GivenName) || isInitial(b.GivenName) }

// isInitial claims that a given name has no word of two letters: J., J.-P.
func isInitial(given string) bool {
	for _, word := range splitWords(given) {
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
	if emailMark(a) == emailMark(b) {
		params["email"] = a.Email
	}
	r.tell(never, params, a.Ref(), b.Ref())
}
