package planner

import (
	"reflect"
	"testing"

	"quartiers/backend/conference"
)

// TestPlanAfterActs holds that a plan made anew after an act is the plan that would be made from nothing.
func TestPlanAfterActs(t *testing.T) {
	p, before := open2025(t)
	name, title := "Zacharie", "Autre titre"
	acts := []func() (Outcome, error){
		func() (Outcome, error) { return p.UnplaceSession(sessionOf(t, before, conference.Parallel, 0).ID) },
		func() (Outcome, error) { return p.EditSession(before.Sessions[0].ID, SessionEdit{Title: &title}) },
		func() (Outcome, error) {
			return p.EditPerson(before.Edition.ID, before.Persons[0].ID, PersonEdit{FamilyName: &name})
		},
		func() (Outcome, error) { return p.DeleteSession(sessionOf(t, before, conference.RoundTable, 0).ID) },
		func() (Outcome, error) { return p.DeleteRoom(before.Rooms[0].ID) },
		func() (Outcome, error) { return p.DeletePerson(before.Edition.ID, before.Persons[1].ID) },
		p.Undo, p.Undo, p.Undo, p.Undo,
	}
	for i, act := range acts {
		must(t)(act())
		fresh := conference.NewPlan(p.rows.Records, before.Edition.ID)
		fresh.Today = p.today(fresh)
		if got := planOf(t, p, before); !reflect.DeepEqual(asked(got), asked(fresh)) {
			t.Errorf("act %d leaves another plan", i)
		}
	}
}

// asked is everything that a plan answers.
func asked(p *conference.Plan) []any {
	answers := []any{p.Edition, p.Today, p.Organisers, p.Days, p.Rooms, p.Tracks, p.Sessions, p.Persons, p.Directory, p.Seats,
		p.Availabilities, p.Resources, p.Consents, p.Waivers, p.Tunings, p.Walks, p.Translations}
	for _, session := range p.Sessions {
		found, _ := p.Session(session.ID)
		span, placed := p.Span(session)
		answers = append(answers, found, span, placed, seatsOrNone(p.SeatsOf(session.ID)), len(p.ResourcesOf(session.ID)))
	}
	for _, person := range p.Directory {
		found, _ := p.Person(person.ID)
		answers = append(answers, found, seatsOrNone(p.SeatsHeldBy(person.ID)), len(p.AvailabilitiesOf(person.ID)), len(p.ConsentsOf(person.ID)))
	}
	return answers
}

// seatsOrNone makes no difference between no list and an empty one.
func seatsOrNone(seats []conference.Seat) []conference.Seat {
	return append([]conference.Seat{}, seats...)
}
