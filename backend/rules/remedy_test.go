package rules_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestRemedies(t *testing.T) {
	for _, test := range []struct {
		name   string
		code   string // of the first finding that is mended
		change func(*fixture)
		want   []string // the first ones
	}{
		{"moves the later of two sessions to another room, the earlier one, then either to the nearest hour", "room.double_booked",
			func(f *fixture) {
				f.addRoom("north", 250)
				f.addRoom("attic", 10)
				f.addSession("second", conference.Parallel, conference.At(14, 30), "hall")
			}, []string{"room second north", "room maths north", "hour second 15:00 [hall]", "hour maths 13:30 [hall]"}},
		{"looks for a room that holds those who are expected, the smallest first", "room.too_small", func(f *fixture) {
			f.sessions["music"].Expected = 60
			f.addRoom("arena", 900)
			f.addRoom("north", 90)
		}, []string{"room music north", "hour music 15:00 [hall]", "swap music maths"}},
		{"finds an hour when the room is back, in the same room first", "room.unavailable", func(f *fixture) {
			f.addWindow(conference.Ref{Table: conference.Rooms, ID: "lab"}, conference.At(13, 30), conference.At(14, 30), true)
		}, []string{"hour music 14:30 [lab]", "hour music 12:30 [lab]"}},
		{"lets a lunch over all rooms leave one out", "room.unavailable", func(f *fixture) {
			f.addSession("lunch", conference.Meal, conference.At(12, 0)).Placement.AllRooms = true
			f.addWindow(conference.Ref{Table: conference.Rooms, ID: "lab"}, conference.At(11, 30), conference.At(12, 30), true)
		}, []string{"without lunch hall"}},
		{"keeps one person's sessions apart, with the time to walk, or asks somebody else", "person.double_booked", func(f *fixture) {
			f.addSeat("also", "music", conference.Respondent, "emmy")
		}, []string{"hour maths 15:10 [hall]", "hour music 15:10 [lab]", "replace numbers ada", "replace also ada"}},
		{"keeps somebody in one room, or gives them the time to walk", "person.move_short", func(f *fixture) {
			f.addSession("next", conference.Parallel, conference.At(15, 5), "lab")
			f.addSeat("again", "next", conference.Speaker, "emmy")
		}, []string{"room next hall", "hour next 15:10 [lab]"}},
		{"asks whoever stands by for the session, then who does the same elsewhere, then who is known", "seat.empty", func(f *fixture) {
			f.addSeat("free", "panel", conference.Panellist, "")
			f.addPerson("sophie", "Sophie", "Germain")
			f.addSeat("standby", "panel", conference.Panellist, "clara").Status = conference.Reserve
			f.addSession("table", conference.RoundTable, conference.At(16, 0), "hall")
			f.addPerson("hedy", "Hedy", "Lamarr")
			f.addSeat("other lead", "table", conference.Moderator, "ada")
			f.addSeat("other guest", "table", conference.Panellist, "hedy")
		}, []string{"fill free clara", "fill free hedy", "fill free sophie"}},
		{"does not ask who is elsewhere at that hour", "moderator.missing", func(f *fixture) {
			f.seats["lead"].PersonID, f.seats["lead"].Status = "", conference.Open
			f.addSession("elsewhere", conference.Parallel, conference.At(10, 30), "lab")
			f.addSeat("busy", "elsewhere", conference.Speaker, "ada")
		}, []string{"fill lead clara"}},
		{"finds the first hour for what waits in the tray, in the room of its size", "session.slot_missing", func(f *fixture) {
			f.sessions["music"].Placement = conference.Placement{Duration: 60}
			f.sessions["music"].Expected = 30
		}, []string{"place music 9:00 [lab]", "place music 9:00 [hall]"}},
		{"looks for a room that holds everybody", "room.too_small_for_all", func(f *fixture) {
			f.all.Editions[0].Expected = 150
			f.sessions["music"].Kind, f.sessions["maths"].Placement.Start = conference.Keynote, conference.At(16, 0)
		}, []string{"room music hall"}},
		{"gives one of a person's many sessions to somebody else", "person.too_many_sessions", func(f *fixture) {
			f.all.Editions[0].MaxSessions = 1
		}, []string{"replace guest clara", "replace numbers ada"}},
		{"mixes a panel of one institution", "panel.one_institution", func(f *fixture) {
			f.all.Editions[0].InstitutionShare = 50
			for id, organisation := range map[conference.ID]string{"emmy": "One", "clara": "One"} {
				f.persons[id].Organisation = organisation
			}
			f.addSeat("third", "panel", conference.Panellist, "clara")
			f.addPerson("hedy", "Hedy", "Lamarr")
		}, []string{"replace guest hedy", "replace third hedy"}},
		{"brings back within the hours of the day", "session.outside_day", func(f *fixture) {
			f.sessions["music"].Placement.Start = conference.At(17, 30)
		}, []string{"hour music 17:00 [lab]"}},
		{"finds a room", "session.room_missing", func(f *fixture) { f.sessions["music"].Placement.Rooms = nil }, []string{"room music lab"}},
		{"knows no remedy for a title", "session.title_missing", func(f *fixture) { f.sessions["music"].Title = "" }, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := newFixture()
			test.change(f)
			plan := f.plan()
			findings := rules.Check(plan)
			at := slices.IndexFunc(findings, func(f rules.Finding) bool { return f.Code == test.code })
			if at < 0 {
				t.Fatalf("told: %v", told(findings))
			}
			got := proposals(rules.Remedies(plan, findings[at]))
			if len(got) < len(test.want) || !slices.Equal(got[:len(test.want)], test.want) || test.want == nil && got != nil {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

// proposals writes remedies as lines.
func proposals(remedies []rules.Remedy) []string {
	var lines []string
	for _, r := range remedies {
		what := string(r.PersonID + r.OtherID)
		switch r.Kind {
		case rules.MoveHour, rules.Place:
			what = fmt.Sprintf("%d:%02d %s", r.Placement.Start/60, r.Placement.Start%60, r.Placement.Rooms)
		case rules.MoveRoom, rules.LeaveOut:
			what = fmt.Sprint(r.Placement.Rooms[0])
		}
		about := r.SessionID
		if r.SeatID != "" {
			about = r.SeatID
		}
		lines = append(lines, fmt.Sprint(r.Kind, " ", about, " ", what))
	}
	return lines
}

// BenchmarkProposals proposes what mends a double booking of the large edition.
func BenchmarkProposals(b *testing.B) {
	all := largeEdition()
	all.Sessions[0].Placement = all.Sessions[2].Placement
	plan := conference.NewPlan(all, "e")
	findings := rules.Check(plan)
	at := slices.IndexFunc(findings, func(f rules.Finding) bool { return f.Code == "room.double_booked" })
	for b.Loop() {
		rules.Remedies(plan, findings[at])
	}
}
