package importer

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
