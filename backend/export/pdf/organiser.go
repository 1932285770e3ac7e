package pdf

import (
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// organiserLines names the organisers by what they do.
func (j *job) organiserLines() []string {
	var lines []string
	for _, group := range groupOrganisers(j.programme.Edition.Organisers) {
		lines = append(lines, group.does+j.says(colon)+locale.List(group.names, j.language))
	}
	return lines
}

type organiserGroup struct {
	does  string
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
			groups = append(groups, organiserGroup{does: o.Does})
		}
		groups[i].names = append(groups[i].names, o.Name)
	}
	return groups
}

func (j *job) organiserNames() string {
	var names []string
	for _, o := range j.programme.Edition.Organisers {
		names = append(names, j.clean.clean(o.Name))
	}
	return locale.List(names, j.language)
}
