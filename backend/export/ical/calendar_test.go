package ical

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

var stamp = time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)

// plan is a night of two rooms: a round table, a session past midnight, a break in every room, and one in the tray.
func plan(change func(*conference.Records)) programme.Programme {
	all := conference.Records{
		Editions: []conference.Edition{{ID: "e", Name: "Nuit du numérique", Venue: "CNAM", TimeZone: "Europe/Paris", Language: "fr"}},
		Days:     []conference.Day{{ID: "d", EditionID: "e", Date: "2026-10-24", Opens: conference.At(18, 0), Closes: 28 * 60}},
		Rooms:    []conference.Room{{ID: "a", EditionID: "e", Name: "Salle A", Position: "1"}, {ID: "b", EditionID: "e", Name: "Salle B", Position: "2"}},
		Tracks:   []conference.Track{{ID: "t", EditionID: "e", Name: "Éthique, droit", Colour: "#123456", Position: "1"}},
		Persons:  []conference.Person{{ID: "p", GivenName: "Anne", FamilyName: "Martin", Organisation: "Une université", Function: "Directrice"}},
		Sessions: []conference.Session{
			{ID: "table", EditionID: "e", Kind: conference.RoundTable, TrackID: "t", Title: "IA ; données, et \\ pédagogie 🎓",
				Abstract:  "Premier paragraphe,\nsuite.\n\nSecond.",
				Placement: conference.Placement{DayID: "d", Start: conference.At(20, 0), Duration: 90, Rooms: []conference.ID{"a"}}},
			{ID: "late", EditionID: "e", Kind: conference.Parallel, Title: "Après minuit",
				Placement: conference.Placement{DayID: "d", Start: conference.At(25, 30), Duration: 120, Rooms: []conference.ID{"b"}}},
			{ID: "break", EditionID: "e", Kind: conference.Break, Title: "Pause",
				Placement: conference.Placement{DayID: "d", Start: conference.At(22, 0), Duration: 30, AllRooms: true}},
			{ID: "tray", EditionID: "e", Kind: conference.Parallel, Title: "En attente", Placement: conference.Placement{Duration: 60}},
		},
		Seats: []conference.Seat{{ID: "s", SessionID: "table", PersonID: "p", Role: conference.Moderator, Status: conference.Confirmed, Position: "1"}},
	}
	if change != nil {
		change(&all)
	}
	return programme.New(conference.NewPlan(all, "e"), programme.Options{})
}

// mustWrite gives the file and what the library reads back from it.
func mustWrite(t *testing.T, p programme.Programme, o Options) (string, *ics.Calendar) {
	t.Helper()
	o.Stamp = stamp
	var out bytes.Buffer
	if err := Calendar(&out, p, o); err != nil {
		t.Fatalf("write: %v", err)
	}
	parsed, err := ics.ParseCalendar(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatalf("parse back: %v", err)
	}
	return out.String(), parsed
}

// event finds an event by its UID.
func find(t *testing.T, calendar *ics.Calendar, uid string) *ics.VEvent {
	t.Helper()
	for _, event := range calendar.Events() {
		if event.Id() == uid {
			return event
		}
	}
	t.Fatalf("no event %s", uid)
	return nil
}

func value(event *ics.VEvent, property ics.ComponentProperty) string {
	if found := event.GetProperty(property); found != nil {
		return found.Value
	}
	return ""
}

func TestCalendar(t *testing.T) {
	text, calendar := mustWrite(t, plan(nil), Options{})
	table := find(t, calendar, "table")

	t.Run("holds every session with a slot and none from the tray", func(t *testing.T) {
		equal(t, 3, len(calendar.Events()))
	})
	t.Run("keeps commas, semicolons, backslashes and emoji of a title", func(t *testing.T) {
		equal(t, "IA ; données, et \\ pédagogie 🎓", value(table, ics.ComponentPropertySummary))
	})
	t.Run("names people and paragraphs in the description", func(t *testing.T) {
		equal(t, "Animée par Anne Martin (Directrice, Une université)\n\nPremier paragraphe,\nsuite.\n\nSecond.",
			value(table, ics.ComponentPropertyDescription))
	})
	t.Run("gives kind and track as categories", func(t *testing.T) {
		categories := table.GetProperties(ics.ComponentPropertyCategories)
		equal(t, 2, len(categories))
		equal(t, "Éthique, droit", categories[1].Value)
	})
	t.Run("always has a location", func(t *testing.T) {
		equal(t, "Salle A, CNAM", value(table, ics.ComponentPropertyLocation))
		bare := plan(func(all *conference.Records) {
			all.Editions[0].Venue, all.Sessions[0].Placement.Rooms = "", nil
		})
		_, calendar := mustWrite(t, bare, Options{})
		equal(t, "Nuit du numérique", value(find(t, calendar, "table"), ics.ComponentPropertyLocation))
	})
	t.Run("does not mark a break as busy", func(t *testing.T) {
		equal(t, "TRANSPARENT", value(find(t, calendar, "break"), ics.ComponentPropertyTransp))
	})
	t.Run("says its name and zone", func(t *testing.T) {
		contains(t, text, "X-WR-CALNAME:Nuit du numérique\r\n")
		contains(t, text, "X-WR-TIMEZONE:Europe/Paris\r\n")
	})
	t.Run("is the same file twice", func(t *testing.T) {
		again, _ := mustWrite(t, plan(nil), Options{})
		equal(t, text, again)
	})
	t.Run("counts the moves of a session", func(t *testing.T) {
		_, calendar := mustWrite(t, plan(nil), Options{Revisions: map[conference.ID]int{"table": 3}})
		equal(t, "3", value(find(t, calendar, "table"), ics.ComponentPropertySequence))
	})
}

func TestCalendarTimes(t *testing.T) {
	cases := []struct {
		name, zone, date string
		start            conference.Clock
		duration         conference.Minutes
		from, to         string
	}{
		{"writes a summer evening in UTC", "Europe/Paris", "2026-10-24", conference.At(20, 0), 90, "20261024T180000Z", "20261024T193000Z"},
		{"passes midnight", "Europe/Paris", "2026-07-01", conference.At(23, 30), 60, "20260701T213000Z", "20260701T223000Z"},
		{"begins after midnight of its day", "Europe/Paris", "2026-07-01", conference.At(25, 30), 60, "20260701T233000Z", "20260702T003000Z"},
		{"ends in winter time on the night that gains an hour", "Europe/Paris", "2026-10-24", conference.At(25, 30), 120, "20261024T233000Z", "20261025T023000Z"},
		{"loses the hour that spring skips", "Europe/Paris", "2026-03-28", conference.At(25, 0), 120, "20260329T000000Z", "20260329T010000Z"},
		{"counts half hours of a zone", "Asia/Kolkata", "2026-01-10", conference.At(9, 0), 30, "20260110T033000Z", "20260110T040000Z"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := plan(func(all *conference.Records) {
				all.Editions[0].TimeZone, all.Days[0].Date = c.zone, conference.Date(c.date)
				all.Sessions[0].Placement.Start, all.Sessions[0].Placement.Duration = c.start, c.duration
			})
			_, calendar := mustWrite(t, p, Options{})
			equal(t, c.from, value(find(t, calendar, "table"), ics.ComponentPropertyDtStart))
			equal(t, c.to, value(find(t, calendar, "table"), ics.ComponentPropertyDtEnd))
		})
	}
}

func TestCalendarFolding(t *testing.T) {
	long := strings.Repeat("Éducation🎓numérique—", 40) + "\r\x07fin, ; \\"
	p := plan(func(all *conference.Records) {
		all.Sessions[0].Title, all.Sessions[0].Abstract = long, long+"\n\n"+strings.Repeat("mot ", 300)
	})
	text, calendar := mustWrite(t, p, Options{})

	t.Run("keeps every line within 75 octets and every character whole", func(t *testing.T) {
		for _, line := range strings.Split(text, "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) {
				t.Errorf("%d octets: %q", len(line), line)
			}
		}
	})
	t.Run("ends every line with CRLF and nothing else", func(t *testing.T) {
		bare := strings.ReplaceAll(text, "\r\n", "")
		equal(t, false, strings.ContainsAny(bare, "\r\n\x07"))
	})
	t.Run("reads back the whole title", func(t *testing.T) {
		equal(t, conference.CleanLine(long), value(find(t, calendar, "table"), ics.ComponentPropertySummary))
	})
}

func TestCalendarChoice(t *testing.T) {
	t.Run("keeps one room, with what takes every room", func(t *testing.T) {
		text, calendar := mustWrite(t, plan(nil), Options{RoomID: "b"})
		equal(t, 2, len(calendar.Events()))
		contains(t, text, "X-WR-CALNAME:Nuit du numérique – Salle B\r\n")
	})
	t.Run("keeps what one person does", func(t *testing.T) {
		text, calendar := mustWrite(t, plan(nil), Options{PersonID: "p"})
		equal(t, 1, len(calendar.Events()))
		contains(t, text, "X-WR-CALNAME:Nuit du numérique – Anne Martin\r\n")
	})
	t.Run("refuses a calendar without a session by name", func(t *testing.T) {
		var problem *conference.Problem
		if err := Calendar(io.Discard, plan(nil), Options{PersonID: "nobody"}); !errors.As(err, &problem) || problem.Code != "calendar.empty" {
			t.Errorf("got %v", err)
		}
	})
}

func equal[T comparable](t *testing.T, want, got T) {
	t.Helper()
	if want != got {
		t.Errorf("want %#v, got %#v", want, got)
	}
}

func contains(t *testing.T, text, part string) {
	t.Helper()
	if !strings.Contains(text, part) {
		t.Errorf("%q is not in %q", part, text)
	}
}
