package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// family finds the records that bear one mark. Most marks have one bearer: these take no list.
type family struct {
	marks   map[conference.ID]mark
	alone   map[mark]conference.ID
	several map[mark][]conference.ID // in no order
}

func newFamily(size int) *family {
	return &family{make(map[conference.ID]mark, size), make(map[mark]conference.ID, size), map[mark][]conference.ID{}}
}

// add takes a record in; one without a mark is like no other.
func (f *family) add(id conference.ID, m mark) {
	if m == 0 {
		return
	}
	f.marks[id] = m
	other, isAlone := f.alone[m]
	switch {
	case isAlone:
		delete(f.alone, m)
		f.several[m] = []conference.ID{other, id}
	case f.several[m] != nil:
		f.several[m] = append(f.several[m], id)
	default:
		f.alone[m] = id
	}
}

func (f *family) remove(id conference.ID) {
	m := f.marks[id]
	delete(f.marks, id)
	if f.alone[m] == id {
		delete(f.alone, m)
		return
	}
	rest := slices.DeleteFunc(f.several[m], func(other conference.ID) bool { return other == id })
	if len(rest) == 1 {
		delete(f.several, m)
		f.alone[m] = rest[0]
	} else if len(rest) > 1 {
		f.several[m] = rest
	}
}

// of lists everybody who bears the mark of a record, this one too; nobody for one that is like no other.
func (f *family) of(id conference.ID) []conference.ID { return f.several[f.marks[id]] }

// before finds the one that comes right before a record, in some order, among those that bear its mark. So a thousand
// of one mark make a thousand pairs, not half a million.
func (f *family) before(id conference.ID, compare func(a, b conference.ID) int) (conference.ID, bool) {
	last := conference.ID("")
	for _, other := range f.of(id) {
		if compare(other, id) < 0 && (last == "" || compare(other, last) > 0) {
			last = other
		}
	}
	return last, last != ""
}
