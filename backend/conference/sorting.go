package conference

import "slices"

// sortedBy orders records by a key that is made once for each. Records are large: only their places are moved about
// while sorting.
func sortedBy[T, K any](records []T, key func(T) K, compare func(a, b K) int) []T {
	type keyed struct {
		key K
		at  int
	}
	order := make([]keyed, len(records))
	for i, record := range records {
		order[i] = keyed{key(record), i}
	}
	slices.SortFunc(order, func(a, b keyed) int { return compare(a.key, b.key) })
	sorted := make([]T, len(records))
	for i, place := range order {
		sorted[i] = records[place.at]
	}
	return sorted
}
