package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// mender looks for what would mend one finding.
type mender struct {
	*shader
	finding Finding
	margin  int              // minutes that people get to come from another session and to go to the next
	walls   map[*spot][]wall // that a session must not meet in any room, with the margin
	inRooms [][]wall         // that no session must meet in a room
}

func newMender(p *conference.Plan, f Finding) *mender {
	m := &mender{shader: newShader(p), finding: f}
	m.setMargin(m.longestWay())
	if f.Code == roomTooSmallForAll.Code {
		m.everybody = m.Edition.Expected
	}
	m.inRooms = make([][]wall, len(m.Rooms))
	for i := range m.Rooms {
		m.inRooms[i] = append(m.taken(i), m.roomAbsences(i)...)
	}
	return m
}

// sessionsAbout lists the sessions of the finding: one that does not gather everybody first, then the later one.
func (m *mender) sessionsAbout() []*spot {
	var spots []*spot
	for _, subject := range m.finding.Subjects {
		if at, ok := m.places[subject.ID]; ok {
			spots = append(spots, &m.spots[at])
		}
	}
	slices.SortStableFunc(spots, func(a, b *spot) int {
		if weightOf(a) != weightOf(b) {
			return weightOf(a) - weightOf(b)
		}
		return b.span.From - a.span.From
	})
	return spots
}

// weightOf is how much it disturbs when a session moves.
func weightOf(s *spot) int {
	switch {
	case s.Placement.AllRooms:
		return 2
	case s.Kind.GathersAll():
		return 1
	}
	return 0
}

// seatsAbout lists the seats of the finding, in its order.
func (m *mender) seatsAbout() []*conference.Seat {
	var seats []*conference.Seat
	for _, subject := range m.finding.Subjects {
		m.eachSeat(func(_ *spot, seat *conference.Seat) {
			if seat.Ref() == subject {
				seats = append(seats, seat)
			}
		})
	}
	return seats
}

// concerns claims that the finding is about a record of the plan.
func (m *mender) concerns(ref conference.Ref) bool { return slices.Contains(m.finding.Subjects, ref) }

// fits claims that a session could be somewhere without meeting a wall, apart from those of one session that goes away.
func (m *mender) fits(s *spot, to conference.Placement, leaving conference.ID) bool {
	span, known := m.SpanOn(to.DayID, to.Start, to.End())
	day, _ := m.Day(to.DayID)
	if !known || to.Start < day.Opens || to.End() > day.Closes || m.meets(s, span, leaving) {
		return false
	}
	if to.AllRooms {
		return !slices.ContainsFunc(m.inRooms, func(walls []wall) bool { return stands(walls, s, span, leaving) })
	}
	return !slices.ContainsFunc(to.Rooms, func(room conference.ID) bool {
		place, known := m.roomPlaces[room]
		return known && (stands(m.inRooms[place], s, span, leaving) || len(to.Rooms) == 1 && m.isTooSmall(s, place) && !m.isCramped(s))
	})
}

// isCramped claims that a session is in too small a room as it is, and that this is another finding's: a room that is
// too small as well is no worse.
func (m *mender) isCramped(s *spot) bool {
	capacity, known := m.capacityOf(s)
	return m.finding.Code != roomTooSmall.Code && m.everybody == 0 && known && capacity < s.Expected
}

// meets claims that somebody of a session is elsewhere then, or away.
func (m *mender) meets(s *spot, span conference.Span, leaving conference.ID) bool {
	walls, known := m.walls[s]
	if !known {
		walls = m.peopleWalls(s)
		m.walls[s] = walls
	}
	return stands(walls, s, span, leaving)
}

// peopleWalls are what the people of a session cannot attend, with the time that they need before and after.
func (m *mender) peopleWalls(s *spot) []wall {
	var walls []wall
	for i := range s.seats {
		if s.seats[i].IsHeld() {
			walls = append(walls, m.comfortable(m.personWalls(s.seats[i].PersonID))...)
		}
	}
	return walls
}

// comfortable leaves people the time to come from another session.
func (m *mender) comfortable(walls []wall) []wall {
	for i := range walls {
		if walls[i].code == personDoubleBooked.Code {
			walls[i].span.From -= m.margin
			walls[i].span.To += m.margin
		}
	}
	return walls
}

// longestWay is the most minutes that anybody needs between two sessions of the edition.
func (m *mender) longestWay() int {
	way := max(m.Edition.MinGap, m.Edition.MoveGap)
	for _, walk := range m.Walks {
		way = max(way, int(walk.Minutes))
	}
	return way
}

func (m *mender) setMargin(minutes int) { m.margin, m.walls = minutes, map[*spot][]wall{} }

// atEase looks with time between people's sessions, and without only where nothing is found.
func (m *mender) atEase(look func(*spot) []Remedy) func(*spot) []Remedy {
	return func(s *spot) []Remedy {
		m.setMargin(m.longestWay())
		if found := look(s); len(found) > 0 {
			return found
		}
		m.setMargin(0)
		return look(s)
	}
}

// stands claims that a wall is in the way of a session, which is no wall to itself.
func stands(walls []wall, s *spot, span conference.Span, leaving conference.ID) bool {
	for i := range walls {
		w := &walls[i]
		if w.severity != Off && w.span.Overlaps(span) && !w.isOf(s.ID) && !w.isOf(leaving) {
			return true
		}
	}
	return false
}

// isOf claims that a session is what stands in the way.
func (w *wall) isOf(session conference.ID) bool {
	return w.record == session && w.code == roomDoubleBooked.Code || w.other == session && w.code == personDoubleBooked.Code
}
