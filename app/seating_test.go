package app

import "testing"

func TestSeating(t *testing.T) {
	d, edition := begun(t)
	board, err := (&Editions{d}).Board(edition)
	if err != nil {
		t.Fatal(err)
	}
	person := string(board.Records.Persons[0].ID)
	seatings, err := (&Seats{d}).Seating(edition, person)
	if err != nil || len(seatings) == 0 {
		t.Fatalf("%v, %v", seatings, err)
	}
	t.Run("asks the same question from both sides", func(t *testing.T) {
		for _, one := range seatings {
			candidates, err := (&Seats{d}).Candidates(one.SessionID)
			if err != nil || len(candidates) != len(board.Records.Persons) {
				t.Fatalf("%d candidates, %v", len(candidates), err)
			}
			for _, other := range candidates {
				if other.PersonID == person && (other.SeatID != one.SeatID || len(other.Findings) != len(one.Findings)) {
					t.Errorf("%+v and %+v", one, other)
				}
			}
		}
	})
	t.Run("says when a person is not there", func(t *testing.T) {
		if _, err := (&Seats{d}).Seating(edition, "nobody"); codeOf(err) != "record.missing" {
			t.Error(err)
		}
	})
}
