package rules

import "quartiers/backend/conference"

// roomSet is a set of rooms, one bit for each: two sessions are compared in a few instructions.
type roomSet []uint64

const wordBits = 64

func (s roomSet) add(place int) { s[place/wordBits] |= 1 << (place % wordBits) }

func (s roomSet) addAll(rooms int) {
	for place := range rooms {
		s.add(place)
	}
}

func (s roomSet) has(place int) bool { return s[place/wordBits]&(1<<(place%wordBits)) != 0 }

func (s roomSet) isEmpty() bool { return !s.meets(s) }

// meets claims that the sets share a room.
func (s roomSet) meets(other roomSet) bool {
	for i := range s {
		if s[i]&other[i] != 0 {
			return true
		}
	}
	return false
}

// meetsWithin claims that both sets share a room of a third.
func (s roomSet) meetsWithin(other, limit roomSet) bool {
	for i := range s {
		if s[i]&other[i]&limit[i] != 0 {
			return true
		}
	}
	return false
}

// roomSets hands out empty sets from one piece of memory.
type roomSets struct {
	words int
	bits  []uint64
}

func newRoomSets(sets, rooms int) *roomSets {
	words := (rooms + wordBits - 1) / wordBits
	return &roomSets{words, make([]uint64, sets*words)}
}

func (r *roomSets) next() roomSet {
	set := r.bits[:r.words:r.words]
	r.bits = r.bits[r.words:]
	return set
}

// roomsThat gathers the rooms of which a claim is true.
func (v *view) roomsThat(claim func(*conference.Room) bool) roomSet {
	set := newRoomSets(1, len(v.Rooms)).next()
	for i := range v.Rooms {
		if claim(&v.Rooms[i]) {
			set.add(i)
		}
	}
	return set
}
