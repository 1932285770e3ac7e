package app

import (
	"quartiers/backend/planner"
)

// Persons are the directory of the workspace. The edition is the one on the screen.
type Persons struct{ desk *desk }

// Create adds somebody to the directory.
func (d *Persons) Create(edition string, e planner.PersonEdit) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.CreatePerson(id(edition), e) })
}

// Edit changes what is known of somebody.
func (d *Persons) Edit(edition, person string, e planner.PersonEdit) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditPerson(id(edition), id(person), e) })
}

// Delete takes somebody out of the directory.
func (d *Persons) Delete(edition, person string) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeletePerson(id(edition), id(person)) })
}

// Merge makes one person of two.
func (d *Persons) Merge(edition, keep, drop string) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.MergePersons(id(edition), id(keep), id(drop))
	})
}
