package app

import (
	"io"

	"quartiers/backend/export/xlsx"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// SpeakersOptions are the choices of the speaker list.
type SpeakersOptions struct {
	Language string   `json:"language"`
	Columns  []string `json:"columns"` // stable names; empty: all public ones
	People   string   `json:"people"`  // all, confirmed, unconfirmed
	Contacts bool     `json:"contacts"`
}

// Speakers writes the speaker list.
func (e *Exports) Speakers(edition string, o SpeakersOptions, target Target) (Written, error) {
	return e.write(target, func(job *export, p *planner.Planner, w io.Writer) (Report, error) {
		told, err := p.Programme(id(edition), programme.Options{Language: spoken(o.Language)})
		if err != nil {
			return Report{}, err
		}
		return Report{Lines: []Label{}}, xlsx.Speakers(job, w, told, xlsx.SpeakersOptions{
			Columns: o.Columns, People: xlsx.People(o.People), Contacts: o.Contacts, Progress: job.progress})
	})
}

// Column is a column that the speaker list can have.
type Column struct {
	Name    string `json:"name"` // stable, such as speakers.family
	Title   Label  `json:"title"`
	Contact bool   `json:"contact"` // shown only when contacts are asked for
	Private bool   `json:"private"` // shown only when it is asked for by name
}

// Columns lists the columns of the speaker list, sheet by sheet.
func (e *Exports) Columns() ([]Column, error) {
	return call(e.desk, func() ([]Column, error) {
		var columns []Column
		for _, c := range xlsx.Columns() {
			columns = append(columns, Column{c.Name, label(c.Title), c.Contact, c.Private})
		}
		return columns, nil
	})
}
