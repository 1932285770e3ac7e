package rules_test

import (
	"slices"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestRoomDoubleBooked(t *testing.T) {
	check(t, []situation{
		{"tells two sessions in one room", func(f *fixture) {
			f.sessions["music"].Placement.Rooms = []conference.ID{"hall"}
		}, []string{"room.double_booked maths music hall", "room.unused lab"}},
		{"lets one begin when the other ends", func(f *fixture) {
			f.sessions["music"].Placement.Rooms = []conference.ID{"hall"}
			f.sessions["music"].Placement.Start = conference.At(15, 0)
		}, []string{"room.unused lab"}},
		{"lets a shared room hold both", func(f *fixture) {
			f.sessions["music"].Placement.Rooms = []conference.ID{"hall"}
			f.rooms["hall"].Shared = true
		}, []string{"room.unused lab"}},
		{"tells a pair over several rooms once", func(f *fixture) {
			f.sessions["maths"].Placement.Rooms = []conference.ID{"lab", "hall"}
			f.sessions["music"].Placement.Rooms = []conference.ID{"hall", "lab"}
		}, []string{"room.double_booked maths music hall lab"}},
		{"lets a session over all rooms take each of them", func(f *fixture) {
			f.addSession("lunch", conference.Meal, conference.At(13, 30)).Placement.AllRooms = true
		}, []string{"room.double_booked lunch maths hall", "room.double_booked lunch music lab"}},
		{"says nothing of sessions without a room or a slot", func(f *fixture) {
			f.sessions["music"].Placement.Rooms = nil
			f.sessions["maths"].Placement.DayID = ""
		}, []string{"session.room_missing music", "session.slot_missing maths"}},
	})
}

func TestRoomDoubleBookedNamesTheTime(t *testing.T) {
	f := newFixture()
	f.sessions["music"].Placement.Rooms = []conference.ID{"hall"}
	f.sessions["music"].Placement.Start = conference.At(14, 20)
	got := rules.Check(f.plan())[0]
	want := conference.Params{"title": "maths", "other": "music", "from": conference.At(14, 20), "to": conference.At(15, 0)}
	for name, value := range want {
		if got.Params[name] != value {
			t.Errorf("%s: got %v, want %v", name, got.Params[name], value)
		}
	}
	if rooms := got.Params["rooms"].([]string); !slices.Equal(rooms, []string{"hall"}) {
		t.Errorf("got %q", rooms)
	}
}

func TestRoomDoubleBookedTellsEverySession(t *testing.T) {
	t.Run("when sixty want one room at one time", func(t *testing.T) {
		f := newFixture()
		for i := range 60 {
			f.addSession(conference.ID(rune('A'+i)), conference.Parallel, conference.At(16, 0), "lab")
		}
		countConcerned(t, f, 60)
	})
	t.Run("when one that takes all rooms begins during thirty others", func(t *testing.T) {
		f := newFixture()
		for i := range 30 {
			room := f.addRoom(conference.ID(rune('A'+i)), 0)
			f.addSession("in "+room.ID, conference.Parallel, conference.At(16, 0), room.ID)
		}
		f.addSession("all", conference.Social, conference.At(16, 30)).Placement.AllRooms = true
		countConcerned(t, f, 31)
	})
}

func countConcerned(t *testing.T, f *fixture, sessions int) {
	t.Helper()
	concerned := map[conference.ID]bool{}
	findings := slices.DeleteFunc(rules.Check(f.plan()), func(f rules.Finding) bool { return f.Code != "room.double_booked" })
	for _, finding := range findings {
		concerned[finding.Subjects[0].ID], concerned[finding.Subjects[1].ID] = true, true
	}
	if len(concerned) != sessions || len(findings) > 4*sessions {
		t.Errorf("%d findings about %d sessions", len(findings), len(concerned))
	}
}
