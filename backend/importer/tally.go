package importer

import (
	"fmt"
	"slices"
	"strings"
)

// tally counts the elements that the workspace has no place for.
type tally map[string]int

func (t *tally) count(e element) {
	if e.isBlank() {
		return
	}
	if *t == nil {
		*t = tally{}
	}
	(*t)[e.name]++
}

// list writes the tally as "slug (80)", by name.
func (t tally) list() []string {
	list := make([]string, 0, len(t))
	for name, count := range t {
		list = append(list, fmt.Sprintf("%s (%d)", shorten(name, 40), count))
	}
	slices.SortFunc(list, strings.Compare)
	return list
}
