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
	shortest, known := 0, false
	for a := range v.Rooms {
		for b := range v.Rooms {
			if len(v.walks) == 0 || !before.rooms.has(a) || !after.rooms.has(b) {
				continue
			}
			if minutes, told := v.walks[pairOf(a, b)]; told && (!known || minutes < shortest) {
				shortest, known = minutes, true
			}
		}
	}
	if !known {
		shortest = v.Edition.MoveGap
	}
	return max(shortest, v.Edition.MinGap)
}
