package arranger_test

import (
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

func TestArrange(t *testing.T) {
	arrange := func(moves ...arranger.Move) arranger.Operation {
		return arranger.Operation{Do: arranger.Arrange, Moves: moves}
	}
	inLab := func(start conference.Clock, minutes conference.Minutes) conference.Placement {
		return conference.Placement{DayID: "sat", Start: start, Duration: minutes, Rooms: []conference.ID{"lab"}}
	}
	check(t, []situation{
		{name: "moves, resizes and places", op: arrange(arranger.Move{SessionID: "maths", Placement: inLab(conference.At(14, 0), 60)},
			arranger.Move{SessionID: "idea", Placement: inLab(conference.At(15, 0), 25)}),
			want: []string{"maths sat 14:00 60 [lab]", "idea sat 15:00 25 [lab]"}},
		{name: "puts into the tray, where no room is kept", op: arrange(arranger.Move{SessionID: "maths", Placement: conference.Placement{
			Start: 600, Duration: 60, Rooms: []conference.ID{"hall"}}}), want: []string{"maths tray 60 []"}},
		{name: "refuses a place that is the same", op: arrange(arranger.Move{SessionID: "music", Placement: inLab(conference.At(10, 30), 45)}),
			code: "operation.nothing"},
		{name: "refuses a room that is not there", op: arrange(arranger.Move{SessionID: "music", Placement: conference.Placement{
			DayID: "sat", Duration: 30, Rooms: []conference.ID{"moon"}}}), code: "record.missing"},
		{name: "refuses a session that is not there", op: arrange(arranger.Move{SessionID: "none"}), code: "record.missing"},
		{name: "refuses no moves", op: arrange(), code: "operation.nothing"},
		{name: "refuses what this version does not know", op: arranger.Operation{Do: "juggle"}, code: "operation.unknown"},
	})
	for _, test := range []struct {
		act   string
		moves []arranger.Move
	}{
		{"session.move", []arranger.Move{{SessionID: "maths", Placement: inLab(700, 60)}}},
		{"session.resize", []arranger.Move{{SessionID: "maths", Placement: inLab(700, 65)}}},
		{"session.place", []arranger.Move{{SessionID: "idea", Placement: inLab(700, 40)}}},
		{"sessions.unplace", []arranger.Move{{SessionID: "maths"}, {SessionID: "music"}}},
		{"sessions.move", []arranger.Move{{SessionID: "maths"}, {SessionID: "music", Placement: inLab(700, 50)}}},
	} {
		t.Run("is called "+test.act, func(t *testing.T) {
			if change, _ := work(day(), arrange(test.moves...)); change.Act.Name != test.act {
				t.Errorf("got %+v", change.Act)
			}
		})
	}
}

func TestEdit(t *testing.T) {
	op := arranger.Operation{Do: arranger.Edit, Sessions: []conference.ID{"maths", "music"}, Kind: conference.Workshop}
	t.Run("changes the kind of several and keeps their titles", func(t *testing.T) {
		change, err := work(day(), op)
		if err != nil || len(change.Sessions) != 2 || change.Sessions[1].Kind != conference.Workshop || change.Sessions[1].Title != "music" {
			t.Errorf("got %+v, %v", change.Sessions, err)
		}
	})
	t.Run("renames", func(t *testing.T) {
		change, err := work(day(), arranger.Operation{Do: arranger.Edit, Sessions: []conference.ID{"law"}, Title: " Droit  d’auteur "})
		if err != nil || change.Sessions[0].Title != "Droit d’auteur" || change.Act.Name != "session.edit" {
			t.Errorf("got %+v, %v", change, err)
		}
	})
	t.Run("refuses to change nothing", func(t *testing.T) {
		_, err := work(day(), arranger.Operation{Do: arranger.Edit, Sessions: []conference.ID{"law"}, Title: "law"})
		wantCode(t, err, "operation.nothing")
	})
}

func TestSeats(t *testing.T) {
	t.Run("are filled, and nobody has answered yet", func(t *testing.T) {
		change, err := work(day(), arranger.Operation{Do: arranger.FillSeat, SeatID: "guest", PersonID: "ada"})
		if err != nil || len(change.Seats) != 1 || change.Seats[0].PersonID != "ada" || change.Seats[0].Status != conference.Considered {
			t.Errorf("got %+v, %v", change.Seats, err)
		}
	})
	t.Run("go to whoever stood by, who stands by no longer", func(t *testing.T) {
		change, err := work(day(), arranger.Operation{Do: arranger.ReplacePerson, SeatID: "lead", PersonID: "emmy"})
		if err != nil || len(change.Seats) != 2 || change.Seats[0].PersonID != "emmy" || !change.Seats[1].Deleted {
			t.Errorf("got %+v, %v", change.Seats, err)
		}
		if got := change.Act.Params; got["person"] != "Emmy Noether" || got["other"] != "Ada Lovelace" {
			t.Errorf("it is called %v", got)
		}
	})
	for code, op := range map[string]arranger.Operation{
		"operation.nothing": {Do: arranger.FillSeat, SeatID: "lead", PersonID: "ada"},
		"record.missing":    {Do: arranger.FillSeat, SeatID: "lead", PersonID: "nobody"},
	} {
		t.Run("refuse "+code, func(t *testing.T) {
			_, err := work(day(), op)
			wantCode(t, err, code)
		})
	}
}
