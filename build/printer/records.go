package main

import (
	"fmt"
	"strings"

	"quartiers/backend/conference"
	"quartiers/build/content"
)

const edition conference.ID = "edition"

// recordsOf writes an edition as the application keeps it.
func recordsOf(e content.Edition) conference.Records {
	r := conference.Records{Editions: []conference.Edition{{ID: edition, Name: e.Name, TimeZone: conference.DefaultTimeZone,
		Language: "fr", Colour: conference.DefaultColour}}}
	for i, date := range e.Days {
		r.Days = append(r.Days, conference.Day{ID: id("day", i), EditionID: edition, Date: conference.Date(date),
			Opens: conference.At(9, 0), Closes: conference.At(18, 0)})
	}
	for i, name := range e.Rooms {
		r.Rooms = append(r.Rooms, conference.Room{ID: id("room", i), EditionID: edition, Name: name, Position: position(i)})
	}
	for i, p := range e.People {
		r.Persons = append(r.Persons, conference.Person{ID: id("person", i), GivenName: p.Given, FamilyName: p.Family,
			Function: p.Function, Organisation: p.Organisation})
	}
	for i, s := range e.Sessions {
		r.Sessions = append(r.Sessions, session(i, s))
		r.Seats = append(r.Seats, seats(i, s)...)
	}
	return r
}

func session(i int, s content.Session) conference.Session {
	return conference.Session{ID: id("session", i), EditionID: edition, Kind: conference.Workshop, Title: s.Title,
		Abstract: strings.Join(s.Abstract, "\n\n"), Placement: conference.Placement{DayID: id("day", s.Day),
			Start: conference.Clock(s.Start), Duration: conference.Minutes(s.End - s.Start),
			Rooms: []conference.ID{id("room", s.Room)}}}
}

func seats(i int, s content.Session) []conference.Seat {
	seats := make([]conference.Seat, 0, len(s.People))
	for at, p := range s.People {
		seats = append(seats, conference.Seat{ID: id("seat", i*10+at), SessionID: id("session", i), Role: conference.Speaker,
			PersonID: id("person", p), Status: conference.Confirmed, Position: position(at)})
	}
	return seats
}

func id(what string, i int) conference.ID { return conference.ID(fmt.Sprintf("%s-%06d", what, i)) }

func position(i int) string { return fmt.Sprintf("%06d", i+1) }
