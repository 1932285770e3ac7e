package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/sample"
)

// Editions are the occurrences of the event.
type Editions struct{ desk *desk }

// List gives the editions, the latest first.
func (e *Editions) List() ([]planner.Summary, error) {
	return ask(e.desk, func(p *planner.Planner) ([]planner.Summary, error) { return p.Editions(), nil })
}

// Board gives everything that the screens show of one edition, and remembers it as the last one.
func (e *Editions) Board(edition string) (Board, error) {
	return ask(e.desk, func(p *planner.Planner) (Board, error) {
		board, err := p.Board(id(edition))
		if err != nil {
			return Board{}, err
		}
		e.desk.preferences.rememberEdition(p.Path(), edition)
		return boardOf(board), nil
	})
}

// Create makes an edition with its days, rooms and a grid of empty seats.
func (e *Editions) Create(n planner.NewEdition) (Outcome, error) {
	return act(e.desk, func(p *planner.Planner) (planner.Outcome, error) {
		n.Titles = scaffoldTitles(spoken(n.Language))
		return p.CreateEdition(n)
	})
}

// Preview shows the days, rooms and sessions that Create would make; nothing is written.
func (e *Editions) Preview(n planner.NewEdition) (conference.Records, error) {
	return call(e.desk, func() (conference.Records, error) {
		n.Titles = scaffoldTitles(spoken(n.Language))
		records, err := planner.PreviewEdition(n)
		return filled(records), err
	})
}

func scaffoldTitles(language locale.Language) planner.Titles {
	return planner.Titles{
		Welcome: locale.Welcome().In(language), Opening: locale.Opening().In(language),
		Lunch: locale.Lunch().In(language), Closing: locale.Closing().In(language),
	}
}

// Edit changes what is known of an edition.
func (e *Editions) Edit(edition string, edit planner.EditionEdit) (Outcome, error) {
	return act(e.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.EditEdition(id(edition), edit) })
}

// Duplicate copies an edition for another year.
func (e *Editions) Duplicate(edition string, n planner.NextEdition) (Outcome, error) {
	return act(e.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DuplicateEdition(id(edition), n) })
}

// Delete takes an edition away; undo brings it back.
func (e *Editions) Delete(edition string) (Outcome, error) {
	return act(e.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.DeleteEdition(id(edition)) })
}

// AddSample adds the Quartiers du numérique 2025.
func (e *Editions) AddSample() (Outcome, error) {
	return act(e.desk, func(p *planner.Planner) (planner.Outcome, error) {
		records := sample.Edition2025(planner.NewID)
		return p.AddSample(records.Editions[0].ID, records)
	})
}
