package pdf

import (
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// organisers are the institutions that stand behind the edition: all but sponsors.
func (j *job) organisers() []programme.Organiser {
	return j.backers(conference.Organises, conference.Hosts, conference.Supports)
}

// organiserLines names institutions by what they do.
func (j *job) organiserLines(some []programme.Organiser) []string {
	var lines []string
	for _, group := range groupOrganisers(some) {
		lines = append(lines, group.does.joined()+j.says(colon)+locale.List(allInOnePiece(group.names), j.language))
	}
	return lines
}

// inOnePiece keeps lines from ending within a name, unless it is long.
func inOnePiece(name string) string {
	const longest = 32
	if utf8.RuneCountInString(name) > longest {
		return name
	}
	return strings.ReplaceAll(name, " ", string(noBreak))
}

// allInOnePiece does so with every name.
func allInOnePiece(names []string) []string {
	whole := make([]string, len(names))
	for i, name := range names {
		whole[i] = inOnePiece(name)
	}
	return whole
}

type organiserGroup struct {
	does  words
	names []string
}

// groupOrganisers gathers those who do the same, in the order of their first.
func groupOrganisers(all []programme.Organiser) []organiserGroup {
	var groups []organiserGroup
	at := map[string]int{}
	for _, o := range all {
		i, known := at[o.Does]
		if !known {
			i, at[o.Does] = len(groups), len(groups)
			groups = append(groups, organiserGroup{does: words{o.Does, o.DoesToo}})
		}
		groups[i].names = append(groups[i].names, o.Name)
	}
	return groups
}

func (j *job) organiserNames() string {
	var names []string
	for _, o := range j.organisers() {
		names = append(names, j.clean.clean(o.Name))
	}
	return locale.List(names, j.language)
}
