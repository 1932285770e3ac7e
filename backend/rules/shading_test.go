package rules_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestShading(t *testing.T) {
	person := conference.Ref{Table: conference.Persons, ID: "emmy"}
	for _, test := range []struct {
		name   string
		change func(*fixture)
		held   []conference.ID
		want   []string
	}{
		{"names who is in the room, and where its people are then", func(*fixture) {}, []conference.ID{"maths"}, []string{
			"everywhere 0-540 session.outside_day", "everywhere 600-660 person.double_booked panel Emmy Noether",
			"everywhere 1080-2160 session.outside_day", "hall 600-660 room.double_booked panel", "lab 840-900 room.double_booked music"}},
		{"holds no session against itself, nor against one that moves along", func(f *fixture) {
			f.addWindow(person, conference.At(9, 0), conference.At(9, 30), true)
		}, []conference.ID{"maths", "panel", "music"}, []string{
			"everywhere 0-780 session.outside_day",
			"everywhere 540-570 person.unavailable Emmy Noether", "everywhere 780-810 person.unavailable Emmy Noether",
			"everywhere 1080-2160 session.outside_day"}},
		{"lets a shared room hold many, and knows when a room is away and too small", func(f *fixture) {
			f.rooms["hall"].Shared, f.sessions["music"].Expected = true, 60
			f.addWindow(conference.Ref{Table: conference.Rooms, ID: "hall"}, conference.At(9, 0), conference.At(12, 0), false)
		}, []conference.ID{"music"}, []string{
			"everywhere 0-540 session.outside_day", "everywhere 1080-2160 session.outside_day",
			"hall 0-540 room.unavailable hall", "hall 720-2160 room.unavailable hall", "lab 0-2160 room.too_small lab"}},
		{"brings a plenary what any of its rooms is taken by", func(f *fixture) {
			f.addSession("all", conference.Plenary, conference.At(17, 0)).Placement.AllRooms = true
		}, []conference.ID{"all"}, []string{
			"everywhere 0-540 session.outside_day", "everywhere 600-660 room.double_booked panel",
			"everywhere 840-900 room.double_booked maths", "everywhere 840-900 room.double_booked music",
			"everywhere 1080-2160 session.outside_day"}},
		{"keeps the distance in time and rooms between the sessions that are held", func(f *fixture) {
			f.addRoom("north", 0)
			f.addSession("later", conference.Parallel, conference.At(15, 0), "lab")
		}, []conference.ID{"maths", "later"}, []string{
			"everywhere 0-540 session.outside_day",
			"everywhere 600-660 person.double_booked panel Emmy Noether", "everywhere 1020-2160 session.outside_day",
			"hall 600-660 room.double_booked panel", "hall 780-840 room.double_booked music", "lab 840-900 room.double_booked music"}},
		{"lets those of the tray queue up behind the first", func(f *fixture) {
			f.sessions["maths"].Placement = conference.Placement{Duration: 60}
			f.sessions["music"].Placement = conference.Placement{Duration: 30}
			delete(f.seats, "numbers")
		}, []conference.ID{"maths", "music"}, []string{
			"everywhere 0-540 session.outside_day", "everywhere 1050-2160 session.outside_day", "hall 570-660 room.double_booked panel"}},
		{"says nothing of what the edition does not check", func(f *fixture) {
			f.all.Tunings = []conference.Tuning{{ID: "t", EditionID: "edition", Code: "person.double_booked", Severity: conference.Off},
				{ID: "u", EditionID: "edition", Code: "session.outside_day", Severity: conference.Off}}
		}, []conference.ID{"maths"}, []string{"hall 600-660 room.double_booked panel", "lab 840-900 room.double_booked music"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := newFixture()
			test.change(f)
			if got := shades(rules.Shade(f.plan(), test.held)); !slices.Equal(got, test.want) {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

func TestShadingOfNew(t *testing.T) {
	got := shades(rules.ShadeNew(newFixture().plan(), 30))
	want := []string{"everywhere 0-540 session.outside_day", "everywhere 1080-2160 session.outside_day",
		"hall 600-660 room.double_booked panel", "hall 840-900 room.double_booked maths", "lab 840-900 room.double_booked music"}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s", strings.Join(got, "\n"))
	}
}

// TestShadingAcrossMidnight holds that what runs past midnight stands in the way on the next day too.
func TestShadingAcrossMidnight(t *testing.T) {
	f := newFixture()
	f.all.Days[0].Closes = conference.At(26, 0)
	f.all.Days = append(f.all.Days, conference.Day{ID: "tuesday", EditionID: "edition", Date: "2025-10-14", Closes: conference.At(18, 0)})
	f.addSession("party", conference.Social, conference.At(23, 0), "hall").Placement.Duration = 120
	shading := rules.Shade(f.plan(), []conference.ID{"music"})
	for _, room := range shading.Days[1].Rooms {
		if room.RoomID == "hall" && (len(room.Blocks) != 1 || room.Blocks[0].From != 0 || room.Blocks[0].To != 60) {
			t.Errorf("got %+v", room.Blocks)
		}
	}
}

// shades writes a shading of one day: where, from when to when, why, and whom the reason names.
func shades(s rules.Shading) []string {
	var lines []string
	for _, day := range s.Days {
		lines = append(lines, blocks("everywhere", day.Everywhere)...)
		for _, room := range day.Rooms {
			lines = append(lines, blocks(string(room.RoomID), room.Blocks)...)
		}
	}
	return lines
}

func blocks(where string, list []rules.Block) []string {
	var lines []string
	for _, b := range list {
		line := fmt.Sprintf("%s %d-%d %s", where, b.From, b.To, b.Code)
		for _, name := range []string{"title", "room", "person"} {
			if said, ok := b.Params[name]; ok {
				line += fmt.Sprint(" ", said)
			}
		}
		lines = append(lines, line)
	}
	return lines
}
