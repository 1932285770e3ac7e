package planner

import (
	"fmt"
	"path/filepath"
	"testing"

	"quartiers/backend/conference"
)

// BenchmarkMove moves one session of an edition of 775 sessions in 34 rooms, with the rules and SQLite's commit.
func BenchmarkMove(b *testing.B) {
	p, session := largeEdition(b)
	to := session.Placement
	for b.Loop() {
		to.Start = conference.At(9, 0) + (to.Start+5)%300
		if _, err := p.PlaceSession(session.ID, to); err != nil {
			b.Fatal(err)
		}
	}
}

// largeEdition is as large as the largest of the European free software conferences.
func largeEdition(b *testing.B) (*Planner, conference.Session) {
	b.Helper()
	p, err := Create(filepath.Join(b.TempDir(), "large.quartiers"), Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = p.Close() })
	records := largeRecords(775, 34, 730)
	if _, err := p.AddSample(records.Editions[0].ID, records); err != nil {
		b.Fatal(err)
	}
	return p, records.Sessions[0]
}

// largeRecords fills two days: every room from 9:00 on, sessions of 25 minutes, one speaker each.
func largeRecords(sessions, rooms, persons int) conference.Records {
	var r conference.Records
	edition := conference.Edition{ID: NewID(), Name: "Large", TimeZone: "Europe/Brussels", Colour: conference.DefaultColour,
		MinGap: conference.DefaultMinGap, MoveGap: conference.DefaultMoveGap}
	r.Editions = []conference.Edition{edition}
	for i, date := range []conference.Date{"2026-01-31", "2026-02-01"} {
		r.Days = append(r.Days, conference.Day{ID: conference.ID(fmt.Sprint("day", i)), EditionID: edition.ID, Date: date,
			Opens: conference.At(9, 0), Closes: conference.At(19, 0)})
	}
	for i, position := range conference.Positions(rooms) {
		r.Rooms = append(r.Rooms, conference.Room{ID: conference.ID(fmt.Sprint("room", i)), EditionID: edition.ID,
			Name: fmt.Sprint("Room ", i), Capacity: 100, Position: position})
	}
	for i := range persons {
		r.Persons = append(r.Persons, conference.Person{ID: conference.ID(fmt.Sprint("person", i)), GivenName: fmt.Sprint("Given", i),
			FamilyName: fmt.Sprint("Family", i), Organisation: "Organisation"})
	}
	for i := range sessions {
		addLarge(&r, i)
	}
	return r
}

func addLarge(r *conference.Records, i int) {
	perDay := len(r.Rooms) * 12
	session := conference.Session{ID: conference.ID(fmt.Sprint("session", i)), EditionID: r.Editions[0].ID,
		Kind: conference.Parallel, Title: fmt.Sprint("Session ", i), Abstract: "Abstract.",
		Placement: conference.Placement{DayID: r.Days[i/perDay%2].ID, Rooms: []conference.ID{r.Rooms[i%len(r.Rooms)].ID},
			Start: conference.At(9, 0) + conference.Clock(i%perDay/len(r.Rooms)*30), Duration: 25}}
	r.Sessions = append(r.Sessions, session)
	r.Seats = append(r.Seats, conference.Seat{ID: conference.ID(fmt.Sprint("seat", i)), SessionID: session.ID,
		Role: conference.Speaker, PersonID: r.Persons[i%len(r.Persons)].ID, Status: conference.Confirmed, Position: "11"})
}
