package conference

import "slices"

// renewed takes changed records into an ordered list: each goes out where it was, and in where it belongs now. Of a
// record that changed several times the last state counts. The list itself stays as it is.
func renewed[T Record](list, changed []T, belongs func(*T) bool, compare func(a, b T) int) []T {
	gone, news := placesOf(list, changed), latest(changed, belongs, compare)
	if len(gone)+len(news) == 0 {
		return list
	}
	fresh, from := make([]T, 0, len(list)-len(gone)+len(news)), 0
	for len(gone)+len(news) > 0 { // one pass: the lists are long
		to := len(list)
		if len(news) > 0 {
			to, _ = slices.BinarySearchFunc(list, news[0], compare)
		}
		if len(gone) > 0 && (len(news) == 0 || gone[0] < to) {
			fresh = append(fresh, list[from:gone[0]]...)
			from, gone = gone[0]+1, gone[1:]
			continue
		}
		fresh = append(append(fresh, list[from:to]...), news[0])
		from, news = to, news[1:]
	}
	return append(fresh, list[from:]...)
}

// placesOf finds where changed records were, in order.
func placesOf[T Record](list, changed []T) []int {
	var places []int
	for i := range changed {
		if at := placeOf(list, changed[i].Ref().ID); at >= 0 && !slices.Contains(places, at) {
			places = append(places, at)
		}
	}
	slices.Sort(places)
	return places
}

// latest keeps the last state of each changed record, if it is in the list now, in order.
func latest[T Record](changed []T, belongs func(*T) bool, compare func(a, b T) int) []T {
	var news []T
	for i := range changed {
		isLast := placeOf(changed[i+1:], changed[i].Ref().ID) < 0
		if isLast && !changed[i].IsDeleted() && belongs(&changed[i]) {
			news = append(news, changed[i])
		}
	}
	slices.SortFunc(news, compare)
	return news
}

func placeOf[T Record](list []T, id ID) int {
	for i := range list {
		if list[i].Ref().ID == id {
			return i
		}
	}
	return -1
}

// regrouped takes changed records into groups: out of the group where each was, into the one where it belongs now.
func regrouped[T Record](groups layered[[]T], list, changed []T, belongs func(*T) bool, key func(*T) ID,
	compare func(a, b T) int) layered[[]T] {
	fresh := map[ID][]T{}
	touched := withFormer(list, changed)
	for i := range touched {
		id := key(&touched[i])
		if _, done := fresh[id]; !done && id != "" {
			fresh[id] = renewed(groups.get(id), changed, func(record *T) bool { return belongs(record) && key(record) == id }, compare)
		}
	}
	return groups.with(fresh)
}

// withFormer lists changed records as they are and as they were.
func withFormer[T Record](list, changed []T) []T {
	both := slices.Clone(changed)
	for i := range changed {
		if at := placeOf(list, changed[i].Ref().ID); at >= 0 {
			both = append(both, list[at])
		}
	}
	return both
}
