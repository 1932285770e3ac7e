package conference

import "maps"

// layered is a look-up that shares most of what it knows with an earlier one, so that a plan can be made anew after every
// act. The zero value stands for nothing: what a group lost its last member, and a record that is gone.
type layered[V any] struct {
	base map[ID]V
	over map[ID]V // what differs from the base
}

// mostDifferences is how many differences are kept before the look-up gets a base of its own.
const mostDifferences = 64

func (l layered[V]) get(id ID) V {
	if value, ok := l.over[id]; ok {
		return value
	}
	return l.base[id]
}

// with gives a look-up that differs in some values; the old one stays as it is.
func (l layered[V]) with(values map[ID]V) layered[V] {
	if len(values) == 0 {
		return l
	}
	if len(l.over)+len(values) > mostDifferences {
		base := maps.Clone(l.base)
		maps.Copy(base, l.over)
		maps.Copy(base, values)
		return layered[V]{base: base}
	}
	over := make(map[ID]V, len(l.over)+len(values))
	maps.Copy(over, l.over)
	maps.Copy(over, values)
	return layered[V]{l.base, over}
}
