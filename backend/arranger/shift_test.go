package arranger_test

import (
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

func TestShift(t *testing.T) {
	shift := func(at conference.Clock, minutes conference.Minutes, absorb conference.ID) arranger.Operation {
		return arranger.Operation{Do: arranger.Shift, DayID: "sat", At: at, Minutes: minutes, Absorb: absorb}
	}
	check(t, []situation{
		{name: "moves what starts at or after the moment, over all rooms too, and leaves what has begun",
			op: shift(conference.At(12, 45), 15, ""),
			want: []string{"art sat 13:00 45 [hall]", "law sat 13:00 30 [lab]", "closing sat 13:55 20 all",
				"party sat 23:45 90 all"}},
		{name: "lets a meal give up its minutes, so that what comes after it stays",
			op:   shift(conference.At(10, 30), 15, "lunch"),
			want: []string{"maths sat 10:45 60 [hall]", "music sat 10:45 45 [lab]", "lunch sat 11:55 45 all"}},
		{name: "gives the minutes to the pause when everything comes earlier",
			op:   shift(conference.At(10, 30), -10, "lunch"),
			want: []string{"maths sat 10:20 60 [hall]", "music sat 10:20 45 [lab]", "lunch sat 11:30 70 all"}},
		{name: "goes past midnight on the clock of its day",
			op:   shift(conference.At(20, 0), 60, ""),
			want: []string{"party sat 24:30 90 all"}},
		{name: "leaves the other days alone", op: arranger.Operation{Do: arranger.Shift, DayID: "sun", Minutes: 30},
			want: []string{"brunch sun 10:30 60 all"}},
		{name: "refuses a pause that is shorter", op: shift(conference.At(10, 30), 75, "lunch"), code: "operation.pause_short"},
		{name: "refuses a pause of which nothing would be left", op: shift(conference.At(10, 15), 15, "pause"), code: "operation.pause_short"},
		{name: "refuses a pause that has begun", op: shift(conference.At(12, 0), 15, "lunch"), code: "operation.pause_elsewhere"},
		{name: "refuses a pause of another day", op: shift(conference.At(9, 0), 15, "brunch"), code: "operation.pause_elsewhere"},
		{name: "refuses a session that is no pause", op: shift(conference.At(9, 0), 15, "maths"), code: "operation.pause_elsewhere"},
		{name: "refuses to move nothing", op: shift(conference.At(12, 45), 0, ""), code: "operation.nothing"},
		{name: "refuses when nothing follows", op: shift(conference.At(24, 0), 15, ""), code: "operation.nothing"},
		{name: "refuses hours before midnight", op: shift(conference.At(8, 0), -600, ""), code: "operation.hours"},
		{name: "refuses hours that no day can show", op: shift(conference.At(20, 0), 15*60, ""), code: "operation.hours"},
		{name: "refuses a day that is not there", op: arranger.Operation{Do: arranger.Shift, DayID: "mon", Minutes: 5}, code: "record.missing"},
	})
}

func TestShiftOnTheDayWhenTheClocksChange(t *testing.T) {
	for name, date := range map[string]conference.Date{"goes by the wall clock in spring": "2025-03-30", "and in autumn": "2025-10-26"} {
		t.Run(name, func(t *testing.T) {
			all := day()
			all.Editions[0].TimeZone, all.Days[0].Date = "Europe/Paris", date
			all.Sessions = []conference.Session{at("night", conference.Social, "sat", conference.At(1, 30), 30)}
			change, err := work(all, arranger.Operation{Do: arranger.Shift, DayID: "sat", Minutes: 60})
			if err != nil || told(change)[0] != "night sat 2:30 30 all" {
				t.Errorf("got %v, %v", told(change), err)
			}
		})
	}
}

func TestInsertPause(t *testing.T) {
	insert := func(at conference.Clock, minutes conference.Minutes) arranger.Operation {
		return arranger.Operation{Do: arranger.InsertPause, DayID: "sat", At: at, Minutes: minutes, Kind: conference.Break, Title: "Tea"}
	}
	absorbed := insert(conference.At(10, 30), 10)
	absorbed.Absorb = "lunch"
	check(t, []situation{
		{name: "puts a pause over all rooms and pushes what starts then or later", op: insert(conference.At(13, 30), 15),
			want: []string{"new sat 13:30 15 all", "closing sat 13:55 20 all", "party sat 23:45 90 all"}},
		{name: "is the only change at the end of a day", op: insert(conference.At(25, 0), 15), want: []string{"new sat 25:00 15 all"}},
		{name: "takes the minutes from a later pause", op: absorbed,
			want: []string{"new sat 10:30 10 all", "maths sat 10:40 60 [hall]", "music sat 10:40 45 [lab]", "lunch sat 11:50 50 all"}},
		{name: "refuses a pause without a length", op: insert(conference.At(13, 30), 0), code: "operation.minutes"},
		{name: "refuses an hour before midnight", op: insert(-5, 15), code: "operation.hours"},
	})
	t.Run("makes a break of what is no kind of pause", func(t *testing.T) {
		op := insert(conference.At(13, 30), 15)
		op.Kind = conference.Keynote
		change, err := work(day(), op)
		if err != nil || change.Sessions[0].Kind != conference.Break || change.Created != "new" {
			t.Errorf("got %+v, %v", change.Sessions[0], err)
		}
	})
}
