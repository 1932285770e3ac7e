package conference

import (
	"errors"
	"reflect"
	"testing"
)

func TestRecords(t *testing.T) {
	one := []Record{
		Edition{ID: "1"}, Organiser{ID: "2"}, Day{ID: "3"}, Room{ID: "4"}, Track{ID: "5"}, Session{ID: "6"}, Person{ID: "7"},
		Seat{ID: "8"}, Availability{ID: "9"}, Resource{ID: "10"}, Consent{ID: "11"}, Waiver{ID: "12"},
		Tuning{ID: "13"}, Walk{ID: "14"}, Translation{ID: "15"},
	}
	t.Run("gives back a record of every kind", func(t *testing.T) {
		var records Records
		for _, record := range one {
			records.Add(record)
		}
		if !reflect.DeepEqual(records.All(), one) {
			t.Errorf("got %v", records.All())
		}
	})
	t.Run("has a list for every table, each with its own name", func(t *testing.T) {
		tables := map[Table]bool{}
		for _, record := range one {
			tables[record.Ref().Table] = true
		}
		if lists := reflect.TypeFor[Records]().NumField(); len(tables) != lists {
			t.Errorf("%d tables, %d lists", len(tables), lists)
		}
	})
}

func TestProblem(t *testing.T) {
	cause := errors.New("the disk is full")
	problem := &Problem{Code: "store.write", Params: Params{"table": Rooms, "id": "r"}, Cause: cause}
	t.Run("writes its parameters in one order and its cause", func(t *testing.T) {
		if got := problem.Error(); got != "store.write id=r table=room: the disk is full" {
			t.Error(got)
		}
	})
	t.Run("is found through its cause", func(t *testing.T) {
		if !errors.Is(problem, cause) {
			t.Error("the cause is lost")
		}
	})
}

func TestSeat(t *testing.T) {
	t.Run("counts on everybody but who declined or waits in reserve", func(t *testing.T) {
		held := map[Status]bool{Considered: true, Invited: true, Confirmed: true, Declined: false, Reserve: false}
		for status, want := range held {
			if (Seat{PersonID: "p", Status: status}).IsHeld() != want {
				t.Errorf("%s: not %v", status, want)
			}
		}
	})
	t.Run("counts on nobody when it is empty", func(t *testing.T) {
		if (Seat{Status: Open}).IsHeld() {
			t.Error("held by nobody")
		}
	})
}
