package rules

import "quartiers/backend/conference"

// walk is how far a held session is from the one under the hand.
type walk struct {
	*spot
	first      *spot
	days       int                // later
	minutes    conference.Minutes // later on the clock of its day
	steps      []int              // rooms further on, one for each room that it takes, from the first's first room
	isAnchored bool               // stays in its rooms, because the first takes them all or none
}

// walkTo measures the distance; false for a session in the tray beside one that has a slot, and the other way round.
// Those that wait in the tray have kept none: they will stand one behind the other, so many minutes later.
func (s *shader) walkTo(first, other *spot, behind conference.Minutes) (walk, bool) {
	w := walk{spot: other, first: first, steps: []int{0}}
	if first == other || first.day == nil && other.day == nil {
		w.minutes = behind
		return w, true
	}
	if first.day == nil || other.day == nil {
		return w, false
	}
	w.days = s.placeOfDay(other) - s.placeOfDay(first)
	w.minutes = conference.Minutes(other.Placement.Start - first.Placement.Start)
	w.isAnchored = first.Placement.AllRooms || first.rooms.isEmpty()
	if !w.isAnchored {
		w.steps = s.stepsTo(first, other)
	}
	return w, true
}

func (s *shader) placeOfDay(spot *spot) int {
	place := 0
	for spot.day != &s.Days[place] {
		place++
	}
	return place
}

// stepsTo lists how many rooms behind the first room of one session the rooms of another are.
func (s *shader) stepsTo(first, other *spot) []int {
	anchor := 0
	for !first.rooms.has(anchor) {
		anchor++
	}
	var steps []int
	for room := range s.Rooms {
		if other.rooms.has(room) {
			steps = append(steps, room-anchor)
		}
	}
	return steps
}

// seen turns a wall that a held session must not meet into a block for the first one on a day; false when it is out
// of sight or its rule is off. When the held session is at some hour, the first is at that hour less the distance. Where a wall is
// shorter than the first session is longer than the held one, the block says a little too much.
func (s *shader) seen(w walk, day int, wall wall) (Block, bool) {
	there := day + w.days
	if there < 0 || there >= len(s.Days) || wall.day != anyDay && wall.day != there || wall.severity == Off {
		return Block{}, false
	}
	back := s.midnights[there] + int(w.minutes)
	longer := int(w.first.Placement.Duration - w.Placement.Duration)
	to := wall.span.To - back
	from := max(min(wall.span.From-back+longer, to-1), 0)
	to = min(to, int(conference.LatestClose))
	return Block{conference.Clock(from), conference.Clock(to), wall.code, wall.severity, wall.params}, from < to
}
