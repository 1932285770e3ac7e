package arranger_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// day is a small edition of two days: coffee, a panel, two parallel sessions, lunch, two more, a closing; a late party
// goes past midnight. Ids are words. What the plan says of a session is written as "maths sat 10:30 60 hall".
func day() conference.Records {
	all := conference.Records{Editions: []conference.Edition{{ID: "edition", Name: "Edition"}}}
	// In Paris the clocks go back in the night after this Saturday, and forward on 30 March.
	all.Days = []conference.Day{
		{ID: "sat", EditionID: "edition", Date: "2025-10-25", Opens: conference.At(8, 30), Closes: conference.At(26, 0)},
		{ID: "sun", EditionID: "edition", Date: "2025-10-26", Opens: conference.At(9, 0), Closes: conference.At(18, 0)},
	}
	for _, id := range []conference.ID{"hall", "lab", "attic"} {
		all.Rooms = append(all.Rooms, conference.Room{ID: id, EditionID: "edition", Name: string(id), Position: string(id)})
	}
	all.Sessions = []conference.Session{
		at("coffee", conference.Break, "sat", conference.At(8, 45), 30),
		at("panel", conference.RoundTable, "sat", conference.At(9, 15), 60),
		at("pause", conference.Break, "sat", conference.At(10, 15), 15),
		at("maths", conference.Parallel, "sat", conference.At(10, 30), 60, "hall"),
		at("music", conference.Parallel, "sat", conference.At(10, 30), 45, "lab"),
		at("lunch", conference.Meal, "sat", conference.At(11, 40), 60),
		at("art", conference.Parallel, "sat", conference.At(12, 45), 45, "hall"),
		at("law", conference.Parallel, "sat", conference.At(12, 45), 30, "lab"),
		at("closing", conference.Closing, "sat", conference.At(13, 40), 20),
		at("party", conference.Social, "sat", conference.At(23, 30), 90),
		at("brunch", conference.Meal, "sun", conference.At(10, 0), 60),
		at("idea", conference.Workshop, "", 0, 40),
	}
	all.Persons = []conference.Person{{ID: "ada", GivenName: "Ada", FamilyName: "Lovelace"}, {ID: "emmy", GivenName: "Emmy", FamilyName: "Noether"}}
	all.Seats = []conference.Seat{
		{ID: "lead", SessionID: "panel", Role: conference.Moderator, PersonID: "ada", Status: conference.Confirmed, Position: "1"},
		{ID: "guest", SessionID: "panel", Role: conference.Panellist, Status: conference.Open, Position: "2"},
		{ID: "standby", SessionID: "panel", Role: conference.Panellist, PersonID: "emmy", Status: conference.Reserve, Position: "3"},
	}
	return all
}

// at makes a session; without a room it takes them all.
func at(id conference.ID, kind conference.Kind, day conference.ID, start conference.Clock, minutes conference.Minutes, rooms ...conference.ID) conference.Session {
	return conference.Session{ID: id, EditionID: "edition", Kind: kind, Title: string(id), Placement: conference.Placement{
		DayID: day, Start: start, Duration: minutes, Rooms: rooms, AllRooms: len(rooms) == 0}}
}

// situation is an operation and what it changes: every session that moves, by start, or the code of the refusal.
type situation struct {
	name   string
	op     arranger.Operation
	want   []string
	code   string
	change func(*conference.Records)
}

func check(t *testing.T, situations []situation) {
	t.Helper()
	for _, s := range situations {
		t.Run(s.name, func(t *testing.T) {
			all := day()
			if s.change != nil {
				s.change(&all)
			}
			change, err := work(all, s.op)
			if s.code != "" {
				wantCode(t, err, s.code)
				return
			}
			if got := told(change); err != nil || !slices.Equal(got, s.want) {
				t.Errorf("%v, got:\n%s\nwant:\n%s", err, strings.Join(got, "\n"), strings.Join(s.want, "\n"))
			}
		})
	}
}

func work(all conference.Records, op arranger.Operation) (arranger.Change, error) {
	return arranger.Work(conference.NewPlan(all, "edition"), op, func() conference.ID { return "new" })
}

func wantCode(t *testing.T, err error, code string) {
	t.Helper()
	var problem *conference.Problem
	if !errors.As(err, &problem) || problem.Code != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

func told(change arranger.Change) []string {
	lines := []string{}
	for _, s := range change.Sessions {
		rooms := "all"
		if !s.Placement.AllRooms {
			rooms = fmt.Sprint(s.Placement.Rooms)
		}
		hour := fmt.Sprintf("%d:%02d", s.Placement.Start/60, s.Placement.Start%60)
		if !s.Placement.HasSlot() {
			hour = "tray"
		}
		lines = append(lines, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %d %s", s.ID, s.Placement.DayID, hour, s.Placement.Duration, rooms)), " "))
	}
	return lines
}
