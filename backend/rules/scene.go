package rules

import (
	"cmp"

	"quartiers/backend/conference"
)

// scene is a plan as every rule looks at it: what is the same for all its sessions, people and rooms.
type scene struct {
	*conference.Plan
	roomPlaces map[conference.ID]int // in the order of the edition
	alone      roomSet               // the rooms that hold one session at a time
	dayStarts  []int                 // of each day, on the edition's time line
	walks      map[roomPair]int      // minutes
	climate    climate
	kin        *kin // nil where nobody looks for duplicates
}

func newScene(p *conference.Plan) *scene {
	v := &scene{Plan: p, roomPlaces: make(map[conference.ID]int, len(p.Rooms))}
	for i := range v.Rooms {
		v.roomPlaces[v.Rooms[i].ID] = i
	}
	v.alone = v.roomsThat(func(room *conference.Room) bool { return !room.Shared })
	v.dayStarts = v.midnights()
	v.walks = v.findWalks()
	v.climate = v.climateNow()
	return v
}

// midnights places the beginning of each day on the edition's time line. The domain reads dates to do so: once a day
// is enough.
func (v *scene) midnights() []int {
	midnights := make([]int, len(v.Days))
	for i := range v.Days {
		span, _ := v.SpanOn(v.Days[i].ID, 0, 0)
		midnights[i] = span.From
	}
	return midnights
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

// layOut finds the day, the span and the rooms of a session; rooms is an empty set.
func (v *scene) layOut(s *conference.Session, rooms roomSet) spot {
	laid := spot{Session: s, seats: v.SeatsOf(s.ID), rooms: rooms}
	laid.takeRooms(v.roomPlaces, len(v.Rooms))
	laid.takeTime(v.Days, v.dayStarts)
	return laid
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

// firstRoom is the place of the session's first room; before all of them for one that takes them all.
func (s *spot) firstRoom() int {
	if s.Placement.AllRooms {
		return -1
	}
	return s.rooms.first()
}

// compareSpots orders sessions as the programme does.
func compareSpots(a, b *spot) int {
	return cmp.Or(cmp.Compare(a.at(), b.at()), cmp.Compare(a.firstRoom(), b.firstRoom()), cmp.Compare(a.Title, b.Title),
		cmp.Compare(a.ID, b.ID))
}
