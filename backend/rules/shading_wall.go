package rules

import (
	"cmp"

	"quartiers/backend/conference"
)

// wall is a time on the edition's time line that a session must not meet, and why.
type wall struct {
	reason
	span     conference.Span
	day      int // the only day on which it stands, or anyDay
	severity Severity
	params   conference.Params
}

// anyDay is the day of a wall that stands wherever its time is.
const anyDay = -1

// newWall makes a wall that stands wherever its time is; the rule says the same of a plan, as much as it matters there.
func (s *shader) newWall(rule *Rule, span conference.Span, params conference.Params, record, other conference.ID) wall {
	return wall{reason{rule.Code, record, other}, span, anyDay, rule.SeverityIn(s.Plan), params}
}

// far is longer than an edition: what is away for good.
const far = 1 << timeBits

// wallsOf are what a session must not meet in any room: what lies outside of the days, the other sessions of its
// people, and the times when these are away.
func (s *shader) wallsOf(spot *spot) []wall {
	walls := s.outsideWalls()
	told := map[conference.ID]bool{"": true}
	for i := range spot.seats {
		person := spot.seats[i].PersonID
		if spot.seats[i].IsHeld() && !told[person] {
			walls = append(walls, s.personWalls(person)...)
		}
		told[person] = told[person] || spot.seats[i].IsHeld()
	}
	return walls
}

func (s *shader) outsideWalls() []wall {
	var walls []wall
	for i := range s.Days {
		day := &s.Days[i]
		span, _ := s.SpanOn(day.ID, day.Opens, day.Closes)
		params := conference.Params{"opens": day.Opens, "closes": day.Closes}
		for _, outside := range outsideOf(span) {
			w := s.newWall(&sessionOutsideDay, outside, params, day.ID, "")
			w.day = i
			walls = append(walls, w)
		}
	}
	return walls
}

func outsideOf(span conference.Span) []conference.Span {
	return []conference.Span{{From: -far, To: span.From}, {From: span.To, To: far}}
}

// personWalls are the other sessions of a person and when they are away.
func (s *shader) personWalls(id conference.ID) []wall {
	person, there := s.Person(id)
	if !there {
		return nil
	}
	var walls []wall
	if mine := s.agendaOf(id); mine != nil {
		walls = s.agendaWalls(mine)
	}
	for _, absence := range s.absences(id) {
		params := conference.Params{"person": person.Name()}
		addAbsence(params, absence)
		walls = append(walls, s.newWall(&personUnavailable, absence.Span, params, id, absence.id()))
	}
	return walls
}

// agendaOf finds a person's agenda; nil for somebody who holds no seat.
func (s *shader) agendaOf(person conference.ID) *agenda {
	if s.agendasBy == nil {
		s.agendasBy = make(map[conference.ID]*agenda, len(s.agendas))
		for i := range s.agendas {
			s.agendasBy[s.agendas[i].person.ID] = &s.agendas[i]
		}
	}
	return s.agendasBy[person]
}

func (s *shader) agendaWalls(a *agenda) []wall {
	var walls []wall
	for _, stop := range a.stops {
		if s.held[stop.ID] {
			continue
		}
		params := s.about(stop.spot)
		params["person"] = a.person.Name()
		walls = append(walls, s.newWall(&personDoubleBooked, stop.span, params, a.person.ID, stop.ID))
	}
	return walls
}

// absences are the times when a person or a room is away, and those for which nothing was promised.
func (s *shader) absences(subject conference.ID) []absence {
	if len(s.AvailabilitiesOf(subject)) == 0 {
		return nil
	}
	presence := s.presenceOf(subject)
	absences := presence.away
	if !presence.limited {
		return absences
	}
	from := -far
	for _, there := range presence.there {
		absences = append(absences, absence{Span: conference.Span{From: from, To: there.From}})
		from = there.To
	}
	return append(absences, absence{Span: conference.Span{From: from, To: far}})
}

func (a absence) id() conference.ID {
	if a.Availability == nil {
		return ""
	}
	return a.Availability.ID
}

// wallsIn are what a session must not meet in one room: who is there already, when the room is away, and its size.
func (s *shader) wallsIn(spot *spot, room int) []wall {
	walls := append(s.taken(room), s.roomAbsences(room)...)
	if s.isTooSmall(spot, room) {
		params := conference.Params{"room": s.Rooms[room].Name, "capacity": s.Rooms[room].Capacity, "expected": spot.Expected}
		walls = append(walls, s.newWall(&roomTooSmall, conference.Span{From: -far, To: far}, params, s.Rooms[room].ID, ""))
	}
	return walls
}

// taken are the other sessions in a room that holds one at a time.
func (s *shader) taken(room int) []wall {
	if !s.alone.has(room) {
		return nil
	}
	if s.takers == nil {
		s.findTakers()
	}
	return s.takers[room]
}

// findTakers sorts the walls of the sessions that stay by their rooms, once for all held sessions.
func (s *shader) findTakers() {
	s.takers = make([][]wall, len(s.Rooms))
	for i := range s.spots {
		spot := &s.spots[i]
		if spot.day == nil || s.held[spot.ID] {
			continue
		}
		taker := s.newWall(&roomDoubleBooked, spot.span, s.about(spot), spot.ID, "")
		for room := range s.Rooms {
			if spot.rooms.has(room) {
				s.takers[room] = append(s.takers[room], taker)
			}
		}
	}
}

func (s *shader) roomAbsences(room int) []wall {
	var walls []wall
	for _, absence := range s.absences(s.Rooms[room].ID) {
		params := conference.Params{"room": s.Rooms[room].Name}
		addAbsence(params, absence)
		walls = append(walls, s.newWall(&roomUnavailable, absence.Span, params, s.Rooms[room].ID, absence.id()))
	}
	return walls
}

// isTooSmall claims that a room alone does not hold those who are expected. Several rooms hold their sum, which no
// room can tell alone.
func (s *shader) isTooSmall(spot *spot, room int) bool {
	capacity := s.Rooms[room].Capacity
	return !spot.Placement.AllRooms && len(spot.Placement.Rooms) < 2 && capacity > 0 && capacity < cmp.Or(spot.Expected, s.everybody)
}
