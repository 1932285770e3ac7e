package app

import (
	"quartiers/backend/planner"
)

// Days are the dates of an edition.
type Days struct{ desk *desk }

// Create adds a day.
func (d *Days) Create(edition string, n planner.NewDay) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.CreateDay(id(edition), n.Date, n.Opens, n.Closes)
	})
}

// Edit changes the date, the hours or the label of a day.
func (d *Days) Edit(day string, e planner.DayEdit) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditDay(id(day), e) })
}

// Delete takes a day away.
func (d *Days) Delete(day string) (Outcome, error) {
	return act(d.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteDay(id(day)) })
}
