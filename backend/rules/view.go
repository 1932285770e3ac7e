package rules

import "quartiers/backend/conference"

// view is a plan as the rules look at it: what several of them need is worked out once.
type view struct {
	*conference.Plan
	spots   []spot                // the sessions, in the plan's order: by time, the tray at the end
	agendas []agenda              // of the persons, in the plan's order
	places  map[conference.ID]int // of a session in spots
	alone   roomSet               // the rooms that hold one session at a time
}

// spot is a session with its time and rooms.
type spot struct {
	*conference.Session
	seats    []conference.Seat
	day      *conference.Day // nil without a slot, or when the day was deleted
	span     conference.Span // meaningless without a day
	midnight int             // the minute of the edition's time line at which the day begins
	rooms    roomSet
}

func newView(p *conference.Plan) *view {
	v := &view{Plan: p, places: make(map[conference.ID]int, len(p.Sessions))}
	v.layOut()
	v.alone = v.roomsThat(func(room *conference.Room) bool { return !room.Shared })
	v.agendas = v.makeAgendas()
	return v
}

// layOut finds the day, the span and the rooms of every session.
func (v *view) layOut() {
	v.spots = make([]spot, len(v.Sessions))
	places, midnights := v.roomPlaces(), v.midnights()
	bits := newRoomSets(len(v.Sessions), len(v.Rooms))
	for i := range v.Sessions {
		s := &v.Sessions[i]
		v.places[s.ID] = i
		v.spots[i] = spot{Session: s, seats: v.SeatsOf(s.ID), rooms: bits.next()}
		v.spots[i].takeRooms(places, len(v.Rooms))
		v.spots[i].takeTime(v.Days, midnights)
	}
}

func (v *view) roomPlaces() map[conference.ID]int {
	places := make(map[conference.ID]int, len(v.Rooms))
	for i := range v.Rooms {
		places[v.Rooms[i].ID] = i
	}
	return places
}

// midnights places the beginning of each day on the edition's time line. The domain reads dates to do so: once a day
// is enough.
func (v *view) midnights() []int {
	midnights := make([]int, len(v.Days))
	for i := range v.Days {
		span, _ := v.SpanOn(v.Days[i].ID, 0, 0)
		midnights[i] = span.From
	}
	return midnights
}

func (s *spot) takeTime(days []conference.Day, midnights []int) {
	for i := range days {
		if days[i].ID == s.Placement.DayID {
			s.day, s.midnight = &days[i], midnights[i]
			s.span.From = s.midnight + int(s.Placement.Start)
			s.span.To = s.midnight + int(s.Placement.End())
		}
	}
}

func (s *spot) takeRooms(places map[conference.ID]int, rooms int) {
	if s.Placement.AllRooms {
		s.rooms.addAll(rooms)
		return
	}
	for _, id := range s.Placement.Rooms {
		if place, ok := places[id]; ok {
			s.rooms.add(place)
		}
	}
}

// at is the minute at which a finding about the session belongs.
func (s *spot) at() int {
	if s.day == nil {
		return never
	}
	return s.span.From
}
