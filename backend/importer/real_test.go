package importer

import (
	"regexp"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// counted is what a plain search of the text finds, without any of our reading.
type counted struct{ sessions, rooms, persons, days, tracks int }

func countPlainly(text string) counted {
	return counted{
		sessions: len(regexp.MustCompile(`<event\b`).FindAllString(text, -1)),
		days:     len(regexp.MustCompile(`<day\s`).FindAllString(text, -1)),
		rooms:    distinct(text, `<room name=['"]([^'"]*)['"]`),
		persons:  distinct(text, `<person id=['"]([^'"]*)['"]`),
		tracks:   distinct(text, `<track>([^<]+)</track>`),
	}
}

func distinct(text, pattern string) int {
	seen := map[string]bool{}
	for _, match := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		seen[match[1]] = true
	}
	return len(seen)
}

func TestRealSchedules(t *testing.T) {
	for _, name := range []string{"mrmcd2019", "camp2019", "fosdem2019"} {
		t.Run(name+" is read whole", func(t *testing.T) {
			text := realSchedule(t, name)
			p := mustRead(t, text)
			got := counted{len(p.Records.Sessions), len(p.Records.Rooms), len(p.Records.Persons), len(p.Records.Days), len(p.Records.Tracks)}
			if want := countPlainly(text); got != want {
				t.Errorf("got %+v, a plain search finds %+v", got, want)
			}
			if seats := strings.Count(text, "<person "); len(p.Records.Seats) != seats {
				t.Errorf("got %d seats, the file names people %d times", len(p.Records.Seats), seats)
			}
			mustBeValid(t, p)
			mustBePlaced(t, p)
		})
		t.Run(name+" changes nothing the second time", func(t *testing.T) {
			text := realSchedule(t, name)
			first := mustRead(t, text)
			second := mustReadInto(t, text, first.Records)
			if !second.IsEmpty() || second.EditionID != first.EditionID {
				t.Errorf("second import proposes %+v", second.Counts)
			}
			for _, count := range second.Counts {
				if count.Unchanged != first.Of(count.Table).New {
					t.Errorf("%s: %d unchanged of %d", count.Table, count.Unchanged, first.Of(count.Table).New)
				}
			}
		})
	}
}

// mustBeValid holds every proposed record against the rules of the domain.
func mustBeValid(t testing.TB, p Proposal) {
	t.Helper()
	for _, record := range p.Records.All() {
		if err := record.(interface{ Validate() error }).Validate(); err != nil {
			t.Errorf("%v: %v", record.Ref(), err)
		}
	}
}

// mustBePlaced claims that every session has a slot within its day, and a room.
func mustBePlaced(t testing.TB, p Proposal) {
	t.Helper()
	plan := conference.NewPlan(p.Records, p.EditionID)
	for _, session := range plan.Sessions {
		span, ok := plan.Span(session)
		if !ok || len(plan.RoomsOf(session)) == 0 {
			t.Fatalf("%s has no place", session.ID)
		}
		day, _ := plan.Day(session.Placement.DayID)
		if open, _ := plan.SpanOn(day.ID, day.Opens, day.Closes); !open.Contains(span) {
			t.Errorf("%s lies outside its day: %v in %v", session.ID, span, open)
		}
	}
}

func BenchmarkReadLarge(b *testing.B) {
	text := realSchedule(b, "fosdem2019")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		mustRead(b, text)
	}
}
