package rules

import (
	"math/bits"

	"quartiers/backend/conference"
)

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

// firstCommon is the place of the first room that is in all three sets; -1 when there is none.
func (s roomSet) firstCommon(other, limit roomSet) int {
	for i := range s {
		if common := s[i] & other[i] & limit[i]; common != 0 {
			return i*wordBits + bits.TrailingZeros64(common)
		}
	}
	return -1
}

// first is the place of the first room; behind all of them when there is none.
func (s roomSet) first() int {
	for i := range s {
		if s[i] != 0 {
			return i*wordBits + bits.TrailingZeros64(s[i])
		}
	}
	return len(s) * wordBits
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
func (v *scene) roomsThat(claim func(*conference.Room) bool) roomSet {
	set := newRoomSets(1, len(v.Rooms)).next()
	for i := range v.Rooms {
		if claim(&v.Rooms[i]) {
			set.add(i)
		}
	}
	return set
}
