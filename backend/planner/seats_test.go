package planner

import (
	"testing"

	"quartiers/backend/conference"
)

func TestSeats(t *testing.T) {
	t.Run("gives a person the first empty seat, and says so in one act", func(t *testing.T) {
		p, plan := open2025(t)
		session, person := sessionOf(t, plan, conference.Parallel, 1), plan.Persons[0]
		outcome := must(t)(p.SeatPerson(session.ID, person.ID, ""))
		seat := outcome.Changed.Seats[0]
		if seat.PersonID != person.ID || seat.Status != conference.Considered {
			t.Errorf("got %+v", seat)
		}
		if len(plan.SeatsOf(session.ID)) != len(planOf(t, p, plan).SeatsOf(session.ID)) {
			t.Error("a seat was added where one was empty")
		}
	})
	t.Run("adds a seat where every one is taken", func(t *testing.T) {
		p, plan := open2025(t)
		table := sessionOf(t, plan, conference.RoundTable, 0)
		outcome := must(t)(p.SeatPerson(table.ID, plan.Persons[0].ID, ""))
		if got := outcome.Changed.Seats[0].Role; got != conference.Panellist {
			t.Errorf("the new seat is for a %s", got)
		}
	})
	t.Run("emptying keeps the seat, and open means empty", func(t *testing.T) {
		p, plan := open2025(t)
		seat := heldSeat(t, plan)
		outcome := must(t)(p.SetSeatStatus(seat.ID, conference.Open))
		if got := outcome.Changed.Seats[0]; !got.IsEmpty() || got.Role != seat.Role {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("moves a seat before another", func(t *testing.T) {
		p, plan := open2025(t)
		table := sessionOf(t, plan, conference.RoundTable, 0)
		seats := plan.SeatsOf(table.ID)
		must(t)(p.MoveSeat(seats[3].ID, seats[1].ID))
		if again := planOf(t, p, plan).SeatsOf(table.ID); again[1].ID != seats[3].ID || again[2].ID != seats[1].ID {
			t.Error("the order is wrong")
		}
	})
	t.Run("a new person and their seat are one act", func(t *testing.T) {
		p, plan := open2025(t)
		given, family := "Camille", "Exemple"
		seat := emptySeat(t, plan)
		must(t)(p.SeatNewPerson(seat.ID, PersonEdit{GivenName: &given, FamilyName: &family}))
		must(t)(p.Undo())
		if len(planOf(t, p, plan).Directory) != len(plan.Directory) {
			t.Error("the person stayed")
		}
	})
}

func TestMergePersons(t *testing.T) {
	p, plan := open2025(t)
	keep, drop := plan.Persons[0], plan.Persons[1]
	seats := len(plan.SeatsHeldBy(keep.ID)) + len(plan.SeatsHeldBy(drop.ID))
	must(t)(p.MergePersons(plan.Edition.ID, keep.ID, drop.ID))
	after := planOf(t, p, plan)
	if len(after.SeatsHeldBy(keep.ID)) != seats || len(after.Directory) != len(plan.Directory)-1 {
		t.Error("a seat or the wrong person was lost")
	}
	_, err := p.MergePersons(plan.Edition.ID, keep.ID, keep.ID)
	wantCode(t, err, "person.merge_self")
}

func planOf(t *testing.T, p *Planner, old *conference.Plan) *conference.Plan {
	t.Helper()
	return plan(t, p, old.Edition.ID)
}

func heldSeat(t *testing.T, plan *conference.Plan) conference.Seat {
	return firstSeat(t, plan, func(s conference.Seat) bool { return !s.IsEmpty() })
}

func emptySeat(t *testing.T, plan *conference.Plan) conference.Seat {
	return firstSeat(t, plan, conference.Seat.IsEmpty)
}

func firstSeat(t *testing.T, plan *conference.Plan, suits func(conference.Seat) bool) conference.Seat {
	t.Helper()
	for _, seat := range plan.Seats {
		if suits(seat) {
			return seat
		}
	}
	t.Fatal("no such seat")
	return conference.Seat{}
}
