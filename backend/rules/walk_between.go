package rules

// roomPair is two places of rooms, the smaller first.
type roomPair [2]int

func pairOf(a, b int) roomPair { return roomPair{min(a, b), max(a, b)} }

func (v *scene) findWalks() map[roomPair]int {
	walks := make(map[roomPair]int, len(v.Walks))
	for i := range v.Walks {
		a, hasA := v.roomPlaces[v.Walks[i].A]
		b, hasB := v.roomPlaces[v.Walks[i].B]
		if hasA && hasB {
			walks[pairOf(a, b)] = int(v.Walks[i].Minutes)
		}
	}
	return walks
}

// minutesBetween is how long a person needs from one session to another in other rooms: on foot by the shortest way
// that is known; else what the edition asks for when the room changes, and never less than between two sessions in one
// room.
func (v *scene) minutesBetween(before, after *spot) int {
	minutes, known := v.shortestWalk(before.rooms, after.rooms)
	if !known {
		minutes = v.Edition.MoveGap
	}
	return max(minutes, v.Edition.MinGap)
}

// shortestWalk finds the shortest way from one of some rooms to one of others; false where nobody told any.
func (v *scene) shortestWalk(from, to roomSet) (shortest int, known bool) {
	for pair, minutes := range v.walks {
		joins := from.has(pair[0]) && to.has(pair[1]) || from.has(pair[1]) && to.has(pair[0])
		if joins && (!known || minutes < shortest) {
			shortest, known = minutes, true
		}
	}
	return shortest, known
}
