package rules_test

import (
	"fmt"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// BenchmarkFindings looks at an edition of FOSDEM's size: 1,000 sessions in 35 rooms over two days, 900 persons, 1,000
// seats, and about as many flaws as an edition has a week before it opens.
func BenchmarkFindings(b *testing.B) {
	plan := conference.NewPlan(largeEdition(), "e")
	b.ReportAllocs()
	for b.Loop() {
		rules.Check(plan)
	}
	b.ReportMetric(float64(len(rules.Check(plan))), "findings")
}

// BenchmarkFollow moves one session of the same edition to and fro: the rules look again at what that touches.
func BenchmarkFollow(b *testing.B) {
	all := largeEdition()
	here, there := conference.NewPlan(all, "e"), all.Sessions[500]
	checker, back := rules.NewChecker(here), conference.Records{Sessions: all.Sessions[500:501]}
	there.Placement.Start += 35
	away := conference.Records{Sessions: []conference.Session{there}}
	moved := here.After(away, all)
	b.ReportAllocs()
	for b.Loop() {
		checker.Follow(moved, away)
		moved, away, here, back = here, back, moved, away
	}
}

// BenchmarkFollowSeat gives a seat of the same edition to another person and back.
func BenchmarkFollowSeat(b *testing.B) {
	all := largeEdition()
	here, other := conference.NewPlan(all, "e"), all.Seats[501]
	checker, back := rules.NewChecker(here), conference.Records{Seats: all.Seats[501:502]}
	other.PersonID = numbered("person", 7)
	away := conference.Records{Seats: []conference.Seat{other}}
	moved := here.After(away, all)
	for b.Loop() {
		checker.Follow(moved, away)
		moved, away, here, back = here, back, moved, away
	}
}

// BenchmarkAfter makes the plan of the same edition anew when one session moves, and BenchmarkAgain from nothing but the
// order of the directory.
func BenchmarkAfter(b *testing.B) {
	all := largeEdition()
	plan, there := conference.NewPlan(all, "e"), all.Sessions[500]
	there.Placement.Start += 35
	changed := conference.Records{Sessions: []conference.Session{there}}
	for b.Loop() {
		plan.After(changed, all)
	}
}

func BenchmarkAgain(b *testing.B) {
	all := largeEdition()
	plan := conference.NewPlan(all, "e")
	for b.Loop() {
		plan.Again(all)
	}
}

// BenchmarkBrokenImport looks at a thousand sessions of one person in one room at one hour.
func BenchmarkBrokenImport(b *testing.B) {
	all := largeEdition()
	for i := range all.Sessions {
		all.Sessions[i].Placement = conference.Placement{DayID: "d0", Start: 600, Duration: 60, Rooms: []conference.ID{"r0"}}
		all.Seats[i].PersonID = all.Persons[0].ID
	}
	plan := conference.NewPlan(all, "e")
	for b.Loop() {
		rules.Check(plan)
	}
}

const (
	manySessions = 1000
	manyPersons  = 900
	manyRooms    = 35
)

func largeEdition() conference.Records {
	all := conference.Records{Editions: []conference.Edition{{ID: "e", Language: "fr", MinGap: 5, MoveGap: 10}}}
	for i := range 2 {
		all.Days = append(all.Days, conference.Day{ID: numbered("d", i), EditionID: "e",
			Date: conference.Date("2019-02-02").AddDays(i), Opens: conference.At(9, 0), Closes: conference.At(19, 0)})
	}
	for i := range manyRooms {
		all.Rooms = append(all.Rooms, conference.Room{ID: numbered("r", i), EditionID: "e",
			Name: fmt.Sprintf("Room %d", i), Capacity: 100})
	}
	for i := range manyPersons {
		all.Persons = append(all.Persons, largePerson(i))
	}
	for i := range manySessions {
		all.Sessions = append(all.Sessions, largeSession(i))
		all.Seats = append(all.Seats, largeSeat(i))
	}
	return all
}

func largePerson(i int) conference.Person {
	return conference.Person{ID: numbered("person", i), GivenName: fmt.Sprintf("Zoë%c", 'a'+i%26),
		FamilyName: fmt.Sprintf("Martin-%d", i), Organisation: fmt.Sprintf("Université %d", i%200),
		Email: fmt.Sprintf("martin%d@example.org", i)}
}

func largeSession(i int) conference.Session {
	s := conference.Session{ID: numbered("session", i), EditionID: "e", Kind: conference.Parallel,
		Title: fmt.Sprintf("Session %d", i), Abstract: "About it.", Placement: conference.Placement{
			DayID: numbered("d", i%2), Duration: 30, Rooms: []conference.ID{numbered("r", i/2%manyRooms)}}}
	s.Placement.Start = conference.At(9, 0).Add(conference.Minutes(i / 2 / manyRooms * 40))
	if i%10 == 0 {
		s.Abstract = ""
	}
	if i%50 == 0 {
		s.Placement.Duration = 60
	}
	return s
}

func largeSeat(i int) conference.Seat {
	seat := conference.Seat{ID: numbered("seat", i), SessionID: numbered("session", i), Role: conference.Speaker,
		PersonID: numbered("person", i%manyPersons), Status: conference.Confirmed}
	switch {
	case i%20 == 0:
		seat.PersonID, seat.Status = "", conference.Open
	case i%8 == 0:
		seat.Status = conference.Invited
	}
	return seat
}

// numbered makes ids as long as real ones.
func numbered(what string, i int) conference.ID {
	if what == "d" || what == "r" {
		return conference.ID(fmt.Sprintf("%s%d", what, i))
	}
	return conference.ID(fmt.Sprintf("0199e2b0-7c4a-7000-8000-%s-%06d", what, i))
}

// BenchmarkShading says where one session of the same edition cannot go, and where ten cannot go together.
func BenchmarkShading(b *testing.B) {
	plan := conference.NewPlan(largeEdition(), "e")
	for _, count := range []int{1, 10} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			held := make([]conference.ID, count)
			for i := range held {
				held[i] = numbered("session", 2*i)
			}
			for b.Loop() {
				rules.Shade(plan, held)
			}
		})
	}
}
