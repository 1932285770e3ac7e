package planner

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// TestRandomActs does acts of every kind to the sample day, in any order, with undo and redo between them: after each,
// what the planner knows is what a look from nothing tells, and the outcomes added up are that too.
func TestRandomActs(t *testing.T) {
	p, plan := open2025(t)
	board, err := p.Board(plan.Edition.ID)
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]rules.Finding{}
	for _, finding := range board.Findings {
		shown[finding.Key()] = finding
	}
	done := 0
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 150 {
		outcome, err := randomAct(random, p, planOf(t, p, plan))
		if err != nil {
			continue // refused, such as an undo of nothing
		}
		done++
		for _, key := range outcome.Gone {
			delete(shown, key)
		}
		for _, finding := range outcome.Added {
			shown[finding.Key()] = finding
		}
		expectAsFromNothing(t, i, p, plan.Edition.ID, shown)
	}
	if done < 100 {
		t.Errorf("only %d acts were done", done)
	}
}

func expectAsFromNothing(t *testing.T, act int, p *Planner, edition conference.ID, shown map[string]rules.Finding) {
	t.Helper()
	fresh := conference.NewPlan(p.rows.Records, edition)
	fresh.Today = p.today(fresh)
	want := rules.Check(fresh)
	got, err := p.Findings(edition)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("act %d: %d findings, and %d from nothing, %v", act, len(got), len(want), err)
	}
	if len(shown) != len(want) {
		t.Fatalf("act %d: the outcomes add up to %d findings, not %d", act, len(shown), len(want))
	}
	for _, finding := range want {
		if !reflect.DeepEqual(shown[finding.Key()], finding) {
			t.Fatalf("act %d: the outcomes tell\n%v\nnot\n%v", act, shown[finding.Key()], finding)
		}
	}
}

func randomAct(random *rand.Rand, p *Planner, plan *conference.Plan) (Outcome, error) {
	session, seat := pickOne(random, plan.Sessions), pickOne(random, plan.Seats)
	person, room := pickOne(random, plan.Directory), pickOne(random, plan.Rooms)
	to := session.Placement
	to.Start, to.Rooms = conference.At(9, 0)+conference.Clock(random.IntN(80)*5), []conference.ID{room.ID}
	to.DayID, to.AllRooms = plan.Days[0].ID, random.IntN(8) == 0
	number, text := random.IntN(4), []string{"", "Autre titre"}[random.IntN(2)]
	acts := []func() (Outcome, error){
		func() (Outcome, error) { return p.PlaceSession(session.ID, to) },
		func() (Outcome, error) { return p.UnplaceSession(session.ID) },
		func() (Outcome, error) { return p.DuplicateSession(session.ID) },
		func() (Outcome, error) { return p.DeleteSession(session.ID) },
		func() (Outcome, error) {
			return p.EditSession(session.ID, SessionEdit{Title: &text, Abstract: &text, Panel: &number})
		},
		func() (Outcome, error) { return p.FillSeat(seat.ID, person.ID) },
		func() (Outcome, error) { return p.EmptySeat(seat.ID) },
		func() (Outcome, error) { return p.SetSeatStatus(seat.ID, pickOne(random, statuses)) },
		func() (Outcome, error) { return p.SeatPerson(session.ID, person.ID, "") },
		func() (Outcome, error) {
			return p.EditPerson(plan.Edition.ID, person.ID, PersonEdit{FamilyName: &person.GivenName, Organisation: &text})
		},
		func() (Outcome, error) { return p.DeletePerson(plan.Edition.ID, person.ID) },
		func() (Outcome, error) {
			return p.CreateAvailability(plan.Edition.ID, NewAvailability{Subject: person.Ref(), DayID: to.DayID, From: 600, To: 720, Away: number > 1})
		},
		func() (Outcome, error) {
			return p.SetConsent(plan.Edition.ID, person.ID, conference.Recording, Yes, "2025-09-01")
		},
		func() (Outcome, error) { return p.EditRoom(room.ID, RoomEdit{Capacity: &number}) },
		func() (Outcome, error) { return p.EditEdition(plan.Edition.ID, EditionEdit{MaxSessions: &number}) },
		func() (Outcome, error) {
			return p.SetCheck(plan.Edition.ID, pickOne(random, rules.Catalogue()).Code, rules.Hint)
		},
		func() (Outcome, error) {
			return p.SetWalk(plan.Edition.ID, room.ID, plan.Rooms[0].ID, conference.Minutes(number*10))
		},
		func() (Outcome, error) {
			return p.IgnoreFinding(plan.Edition.ID, pickOne(random, p.read(plan.Edition.ID).findings()).Key(), "Parce que")
		},
		p.Undo, p.Undo, p.Undo, p.Redo,
	}
	return pickOne(random, acts)()
}

var statuses = conference.Statuses()

func pickOne[T any](random *rand.Rand, from []T) T { return from[random.IntN(len(from))] }
