package rules_test

import (
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// fixture is an edition with which nothing is wrong: a round table in the large hall, then two parallel sessions; a
// test changes what it is about. Ids are words, so that findings can be read.
type fixture struct {
	all      conference.Records
	sessions map[conference.ID]*conference.Session
	seats    map[conference.ID]*conference.Seat
	persons  map[conference.ID]*conference.Person
	rooms    map[conference.ID]*conference.Room
}

func newFixture() *fixture {
	f := &fixture{
		sessions: map[conference.ID]*conference.Session{}, seats: map[conference.ID]*conference.Seat{},
		persons: map[conference.ID]*conference.Person{}, rooms: map[conference.ID]*conference.Room{},
	}
	f.all.Editions = []conference.Edition{{ID: "edition", Name: "Edition", Language: "fr", MinGap: 5, MoveGap: 10}}
	f.all.Days = []conference.Day{{ID: "monday", EditionID: "edition", Date: "2025-10-13", Opens: conference.At(9, 0), Closes: conference.At(18, 0)}}
	f.addRoom("hall", 200)
	f.addRoom("lab", 40)
	f.addSession("panel", conference.RoundTable, conference.At(10, 0), "hall")
	f.addSession("maths", conference.Parallel, conference.At(14, 0), "hall")
	f.addSession("music", conference.Parallel, conference.At(14, 0), "lab")
	f.addPerson("ada", "Ada", "Lovelace")
	f.addPerson("emmy", "Emmy", "Noether")
	f.addPerson("clara", "Clara", "Schumann")
	f.addSeat("lead", "panel", conference.Moderator, "ada")
	f.addSeat("guest", "panel", conference.Panellist, "emmy")
	f.addSeat("numbers", "maths", conference.Speaker, "emmy")
	f.addSeat("notes", "music", conference.Speaker, "clara")
	return f
}

func (f *fixture) addRoom(id conference.ID, capacity int) *conference.Room {
	f.rooms[id] = &conference.Room{ID: id, EditionID: "edition", Name: string(id), Capacity: capacity, Position: string(id)}
	return f.rooms[id]
}

func (f *fixture) addSession(id conference.ID, kind conference.Kind, start conference.Clock, rooms ...conference.ID) *conference.Session {
	f.sessions[id] = &conference.Session{ID: id, EditionID: "edition", Kind: kind, Title: string(id), Abstract: "About " + string(id),
		Placement: conference.Placement{DayID: "monday", Start: start, Duration: 60, Rooms: rooms}}
	return f.sessions[id]
}

func (f *fixture) addPerson(id conference.ID, given, family string) *conference.Person {
	f.persons[id] = &conference.Person{ID: id, GivenName: given, FamilyName: family, Organisation: "School of " + given}
	return f.persons[id]
}

// addSeat adds a confirmed seat, or one to fill when there is no person.
func (f *fixture) addSeat(id, session conference.ID, role conference.Role, person conference.ID) *conference.Seat {
	status := conference.Confirmed
	if person == "" {
		status = conference.Open
	}
	f.seats[id] = &conference.Seat{ID: id, SessionID: session, Role: role, PersonID: person, Status: status, Position: string(id)}
	return f.seats[id]
}

// addWindow says that a person or a room is there, or away.
func (f *fixture) addWindow(subject conference.Ref, from, to conference.Clock, away bool) *conference.Availability {
	f.all.Availabilities = append(f.all.Availabilities, conference.Availability{ID: conference.ID(rune('a' + len(f.all.Availabilities))),
		EditionID: "edition", Subject: subject, DayID: "monday", From: from, To: to, Away: away})
	return &f.all.Availabilities[len(f.all.Availabilities)-1]
}

func (f *fixture) plan() *conference.Plan {
	all := f.all
	all.Sessions, all.Seats = values(f.sessions), values(f.seats)
	all.Persons, all.Rooms = values(f.persons), values(f.rooms)
	return conference.NewPlan(all, "edition")
}

func values[T conference.Record](records map[conference.ID]*T) []T {
	list := []T{}
	for _, record := range records {
		list = append(list, *record)
	}
	return list
}

// told writes findings as lines: the code, then the ids of the subjects.
func told(findings []rules.Finding) []string {
	lines := []string{}
	for _, finding := range findings {
		line := finding.Code
		for _, subject := range finding.Subjects {
			line += " " + string(subject.ID)
		}
		lines = append(lines, line)
	}
	return lines
}

// situation is one change to the fixture and what the rules tell of it: everything, in order.
type situation struct {
	name   string
	change func(f *fixture)
	want   []string
}

func check(t *testing.T, situations []situation) {
	t.Helper()
	for _, s := range situations {
		t.Run(s.name, func(t *testing.T) {
			f := newFixture()
			s.change(f)
			if got := told(rules.Check(f.plan())); !slices.Equal(got, s.want) {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(s.want, "\n"))
			}
		})
	}
}
