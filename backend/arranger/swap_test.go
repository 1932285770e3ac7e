package arranger_test

import (
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

func TestSwapRooms(t *testing.T) {
	swap := func(day conference.ID, rooms ...conference.ID) arranger.Operation {
		return arranger.Operation{Do: arranger.SwapRooms, DayID: day, Rooms: rooms}
	}
	sunday := func(all *conference.Records) {
		all.Sessions = append(all.Sessions, at("film", conference.Parallel, "sun", conference.At(11, 0), 60, "attic", "hall"),
			at("both", conference.Plenary, "sun", conference.At(12, 0), 60, "hall", "lab"))
	}
	check(t, []situation{
		{name: "lets two rooms exchange their sessions, and leaves what takes all rooms", op: swap("sat", "hall", "lab"),
			want: []string{"maths sat 10:30 60 [lab]", "music sat 10:30 45 [hall]", "art sat 12:45 45 [lab]", "law sat 12:45 30 [hall]"}},
		{name: "works on every day, and leaves what is over both", op: swap("", "hall", "lab"), change: sunday,
			want: []string{"maths sat 10:30 60 [lab]", "music sat 10:30 45 [hall]", "art sat 12:45 45 [lab]",
				"law sat 12:45 30 [hall]", "film sun 11:00 60 [attic lab]"}},
		{name: "moves into an empty room", op: swap("sat", "attic", "lab"),
			want: []string{"music sat 10:30 45 [attic]", "law sat 12:45 30 [attic]"}},
		{name: "refuses one room", op: swap("sat", "hall"), code: "operation.rooms"},
		{name: "refuses a room with itself", op: swap("sat", "hall", "hall"), code: "operation.rooms"},
		{name: "refuses a room that is not there", op: swap("sat", "hall", "moon"), code: "record.missing"},
		{name: "refuses a day on which both are empty", op: swap("sun", "hall", "lab"), code: "operation.nothing"},
	})
}

func TestSwapSessions(t *testing.T) {
	swap := func(a, b conference.ID) arranger.Operation {
		return arranger.Operation{Do: arranger.SwapSessions, Sessions: []conference.ID{a}, Others: []conference.ID{b}}
	}
	check(t, []situation{
		{name: "exchanges hour and room, and each keeps its length", op: swap("maths", "law"),
			want: []string{"maths sat 12:45 60 [lab]", "law sat 10:30 30 [hall]"}},
		{name: "exchanges days and a plenary's rooms", op: swap("music", "brunch"),
			want: []string{"music sun 10:00 45 all", "brunch sat 10:30 60 [lab]"}},
		{name: "brings one out of the tray and the other into it", op: swap("idea", "law"),
			want: []string{"idea sat 12:45 40 [lab]", "law tray 30 all"}},
		{name: "refuses a session with itself", op: swap("law", "law"), code: "operation.two"},
		{name: "refuses one alone", op: arranger.Operation{Do: arranger.SwapSessions, Sessions: []conference.ID{"law"}}, code: "operation.two"},
		{name: "refuses a session that is not there", op: swap("law", "none"), code: "record.missing"},
	})
}

func TestBands(t *testing.T) {
	morning, afternoon := []conference.ID{"maths", "music"}, []conference.ID{"law", "art"}
	move := func(day conference.ID, to conference.Clock, band ...conference.ID) arranger.Operation {
		return arranger.Operation{Do: arranger.MoveBand, DayID: day, At: to, Sessions: band}
	}
	check(t, []situation{
		{name: "exchange their hours, each session keeps its room and length",
			op:   arranger.Operation{Do: arranger.SwapBands, Sessions: morning, Others: afternoon},
			want: []string{"maths sat 12:45 60 [hall]", "music sat 12:45 45 [lab]", "law sat 10:30 30 [lab]", "art sat 10:30 45 [hall]"}},
		{name: "move to another hour", op: move("sat", conference.At(15, 0), morning...),
			want: []string{"maths sat 15:00 60 [hall]", "music sat 15:00 45 [lab]"}},
		{name: "move to another day and keep their distances", op: move("sun", conference.At(9, 0), "maths", "art"),
			want: []string{"maths sun 9:00 60 [hall]", "art sun 11:15 45 [hall]"}},
		{name: "refuse a session in the tray", op: move("sat", conference.At(9, 0), "maths", "idea"), code: "operation.band"},
		{name: "refuse no session", op: move("sat", conference.At(9, 0)), code: "operation.band"},
		{name: "refuse two days", op: move("sat", conference.At(9, 0), "maths", "brunch"), code: "operation.band_days"},
		{name: "refuse their own hour", op: move("sat", conference.At(10, 30), morning...), code: "operation.nothing"},
		{name: "refuse hours that no day can show", op: move("sat", conference.At(35, 30), morning...), code: "operation.hours"},
		{name: "refuse to share a session", op: arranger.Operation{Do: arranger.SwapBands, Sessions: morning,
			Others: []conference.ID{"music", "art"}}, code: "operation.bands_share"},
	})
}
