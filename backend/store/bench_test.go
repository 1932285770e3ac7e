package store

import (
	"fmt"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// The size of a very large conference.
const (
	manySessions = 775
	manyPersons  = 730
	manySeats    = 1000
	manyRooms    = 35
)

// aLargeEdition is synthetic data of that size.
func aLargeEdition() conference.Records {
	all := conference.Records{Editions: []conference.Edition{{ID: "e1", Name: "Large", TimeZone: "Europe/Brussels"}}}
	for i, id := range ids4("d", 2) {
		all.Days = append(all.Days, conference.Day{ID: id, EditionID: "e1", Date: conference.Date("2019-02-02").AddDays(i), Opens: 540, Closes: 1140})
	}
	for _, id := range ids4("r", manyRooms) {
		all.Rooms = append(all.Rooms, conference.Room{ID: id, EditionID: "e1", Name: "Room " + string(id), Capacity: 100, Position: string(id)})
	}
	for i, id := range ids4("s", manySessions) {
		session := aSession(id)
		session.Abstract = strings.Repeat("Some words of an abstract. ", 30)
		session.Placement.Rooms = []conference.ID{all.Rooms[i%manyRooms].ID}
		all.Sessions = append(all.Sessions, session)
	}
	for _, id := range ids4("p", manyPersons) {
		all.Persons = append(all.Persons, conference.Person{ID: id, GivenName: "Given " + string(id), FamilyName: "Family", Biography: strings.Repeat("Some words. ", 20)})
	}
	for i, id := range ids4("c", manySeats) {
		all.Seats = append(all.Seats, conference.Seat{ID: id, SessionID: all.Sessions[i%manySessions].ID, Role: conference.Speaker,
			PersonID: all.Persons[i%manyPersons].ID, Status: conference.Confirmed, Position: fmt.Sprint(i)})
	}
	return all
}

func mustCreateLarge(b testing.TB) *Store {
	s := mustCreate(b, Options{})
	mustDo(b, s, "edition.import", aLargeEdition().All()...)
	return s
}

func BenchmarkImport(b *testing.B) {
	for b.Loop() {
		mustClose(b, mustCreateLarge(b))
	}
}

// mustHaveWorked makes a history of single moves, as a few weeks of planning leave it.
func mustHaveWorked(b testing.TB, s *Store, moves int) {
	sessions := mustLoad(b, s).Sessions
	for i := range moves {
		session := sessions[i%len(sessions)]
		session.Placement.Start = conference.Clock(600 + i%400)
		mustDo(b, s, "session.move", session)
	}
}

func BenchmarkMove(b *testing.B) {
	s := mustCreateLarge(b)
	session := aSession("s0100")
	for i := 0; b.Loop(); i++ {
		session.Placement.Start = conference.Clock(i % 1000)
		mustDo(b, s, "session.move", session)
	}
}

func BenchmarkUndoRedo(b *testing.B) {
	s := mustCreateLarge(b)
	mustHaveWorked(b, s, 1)
	for b.Loop() {
		mustUndo(b, s)
		mustRedo(b, s)
	}
}

func BenchmarkCreate(b *testing.B) {
	for b.Loop() {
		mustClose(b, mustCreate(b, Options{}))
	}
}

func BenchmarkOpenLoad(b *testing.B) {
	s := mustCreateLarge(b)
	mustHaveWorked(b, s, 1000)
	mustClose(b, s)
	for b.Loop() {
		again := mustOpen(b, s.path, Options{})
		mustLoad(b, again)
		b.StopTimer()
		mustClose(b, again)
		b.StartTimer()
	}
}

func BenchmarkLoad(b *testing.B) {
	s := mustCreateLarge(b)
	for b.Loop() {
		mustLoad(b, s)
	}
}

func BenchmarkVerify(b *testing.B) {
	s := mustCreateLarge(b)
	mustHaveWorked(b, s, 1000)
	for b.Loop() {
		mustVerify(b, s)
	}
}

func BenchmarkMerge(b *testing.B) {
	a := mustCreateLarge(b)
	mustHaveWorked(b, a, 1000)
	bundles, err := a.Since(Cursor{}, 0)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		b.StopTimer()
		other := mustCreate(b, Options{})
		b.StartTimer()
		if _, _, err := other.Merge(bundles); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBackup(b *testing.B) {
	s := mustCreateLarge(b)
	for b.Loop() {
		if err := s.Backup(s.path + ".backup"); err != nil {
			b.Fatal(err)
		}
	}
}
