package ical

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// includes claims that a session belongs into the calendar.
func (o Options) includes(p programme.Programme, s programme.Session) bool {
	return (o.RoomID == "" || isIn(p, s, o.RoomID)) && (o.PersonID == "" || isWith(s, o.PersonID))
}

func isIn(p programme.Programme, s programme.Session, room conference.ID) bool {
	return s.AllRooms || slices.ContainsFunc(s.Rooms, func(i int) bool { return p.Rooms[i].ID == room })
}

// isWith claims that a person is counted on in a session, in whatever role.
func isWith(s programme.Session, person conference.ID) bool {
	return slices.ContainsFunc(s.Seats, func(seat programme.Seat) bool {
		return seat.Person != nil && seat.Person.PersonID == person && seat.Status.Attends()
	})
}
