package rules_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// offered writes seatings as lines: the session, the seat or the role of a new one, and what would be told.
func offered(seatings []rules.Seating) []string {
	lines := []string{}
	for _, s := range seatings {
		line := fmt.Sprintf("%s: %s %s %d", s.Session, s.Seat, s.Role, s.Rank)
		if s.IsHere {
			line += ", here already"
		}
		for _, told := range told(s.Findings) {
			line += ", " + told
		}
		lines = append(lines, line)
	}
	return lines
}

func TestSeatings(t *testing.T) {
	for _, s := range []situation{
		{"says where a person is, and what else they could not attend", func(*fixture) {}, []string{
			"panel: guest panellist 1, here already", "maths: numbers speaker 1, here already",
			"music:  speaker 2, person.double_booked maths music emmy"}},
		{"takes the seat that must be filled before one that may stay empty", func(f *fixture) {
			f.addSeat("a maybe", "music", conference.Speaker, "").Optional = true
			f.addSeat("b wanted", "music", conference.Respondent, "")
		}, []string{"panel: guest panellist 1, here already", "maths: numbers speaker 1, here already",
			"music: b wanted respondent 1, person.double_booked maths music emmy"}},
		{"counts the seat among those of its role", func(f *fixture) {
			f.addSeat("z", "music", conference.Speaker, "")
			f.sessions["maths"].Placement.Start = conference.At(16, 0)
		}, []string{"panel: guest panellist 1, here already", "music: z speaker 2", "maths: numbers speaker 1, here already"}},
		{"tells an absence and a way that is too long", func(f *fixture) {
			f.sessions["maths"].Placement.Start = conference.At(16, 0)
			f.sessions["music"].Placement.Start = conference.At(11, 3)
			f.addWindow(conference.Ref{Table: conference.Persons, ID: "emmy"}, conference.At(11, 30), conference.At(12, 0), true)
		}, []string{"panel: guest panellist 1, here already",
			"music:  speaker 2, person.move_short music panel emmy, person.unavailable music emmy",
			"maths: numbers speaker 1, here already"}},
		{"says nothing of time where there is none, and nothing of pauses", func(f *fixture) {
			f.sessions["music"].Placement.DayID = ""
			f.sessions["maths"].Kind = conference.Break
		}, []string{"panel: guest panellist 1, here already", "music:  speaker 2"}},
	} {
		t.Run(s.name, func(t *testing.T) {
			f := newFixture()
			s.change(f)
			if got := offered(rules.Seatings(f.plan(), "emmy")); !slices.Equal(got, s.want) {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(s.want, "\n"))
			}
		})
	}
}

func TestCandidates(t *testing.T) {
	f := newFixture()
	f.addPerson("rosa", "Rosa", "Parks")
	f.addWindow(conference.Ref{Table: conference.Persons, ID: "ada"}, conference.At(9, 0), conference.At(12, 0), false)
	var got []string
	for _, s := range rules.Candidates(f.plan(), "music") {
		got = append(got, fmt.Sprint(s.Person, " ", s.IsHere, " ", told(s.Findings)))
	}
	want := []string{"ada false [person.unavailable music ada]", "emmy false [person.double_booked maths music emmy]",
		"rosa false []", "clara true []"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := rules.Candidates(f.plan(), "nowhere"); got != nil {
		t.Errorf("a session that is not there has %v", got)
	}
}

// TestSeatingsForesee holds that what is told before an act is what the rules tell after it.
func TestSeatingsForesee(t *testing.T) {
	f := newFixture()
	f.addSeat("trial", "music", conference.Speaker, "")
	before := rules.Seatings(f.plan(), "emmy")
	f.seats["trial"].PersonID, f.seats["trial"].Status = "emmy", conference.Confirmed
	want := told(rules.Check(f.plan()))
	for _, s := range before {
		if s.Seat == "trial" && !slices.Equal(told(s.Findings), want) {
			t.Errorf("foreseen %v, told %v", told(s.Findings), want)
		}
	}
}

// BenchmarkSeatings asks where one person of FOSDEM's 900 could sit.
func BenchmarkSeatings(b *testing.B) {
	plan := conference.NewPlan(largeEdition(), "e")
	for b.Loop() {
		rules.Seatings(plan, numbered("person", 7))
	}
}
