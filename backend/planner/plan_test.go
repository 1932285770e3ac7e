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
		func() (Outcome, error) { return p.DeleteRoom(before.Rooms[0].ID) },
		func() (Outcome, error) { return p.DeletePerson(before.Edition.ID, before.Persons[1].ID) },
		p.Undo, p.Undo, p.Undo,
	}
	for i, act := range acts {
		must(t)(act())
		if got := planOf(t, p, before); !reflect.DeepEqual(got, conference.NewPlan(p.rows.Records, before.Edition.ID)) {
			t.Errorf("act %d leaves another plan", i)
		}
	}
}
