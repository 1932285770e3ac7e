package xlsx

import (
	"slices"

	"quartiers/backend/locale"
)

// access says who may see a column.
type access int

const (
	public  access = iota
	contact        // only when contacts are asked for
	private        // only when it is asked for by name
	spare          // public, left out where it is empty in every row unless it is asked for by name
)

// column is one column of a list of rows of some kind.
type column[R any] struct {
	name   string // stable, without the sheet
	title  locale.Text
	shape  shape
	access access
	value  func(R) any // string, int, conference.Date, conference.Clock, or nil
}

// Column is what a screen needs to offer a column.
type Column struct {
	Name    string      // stable, such as speakers.family
	Title   locale.Text // as the header has it
	Contact bool        // shown only when contacts are asked for
	Private bool        // shown only when it is asked for by name
}

// Columns lists the columns of every sheet in order, but for the hidden ids, which are always there.
func Columns() []Column {
	return slices.Concat(offered("speakers", speakerColumns()), offered("seats", seatColumns(noProgramme)),
		offered("sessions", sessionColumns(noProgramme)))
}

func offered[R any](sheet string, columns []column[R]) []Column {
	var list []Column
	for _, c := range columns {
		if c.shape != identity {
			list = append(list, Column{sheet + "." + c.name, c.title, c.access == contact, c.access == private})
		}
	}
	return list
}

// pick keeps the columns of a sheet that the options ask for, in their usual order.
func pick[R any](c choice, sheet string, columns []column[R], rows []R) []column[R] {
	isNamed := func(col column[R]) bool { return slices.Contains(c.Columns, sheet+"."+col.name) }
	chosen := slices.ContainsFunc(columns, isNamed)
	return slices.DeleteFunc(columns, func(col column[R]) bool {
		switch {
		case col.shape == identity:
			return false
		case col.access == contact && !c.Contacts, col.access == private && !isNamed(col):
			return true
		case col.access == spare && !chosen:
			return col.isEmpty(rows)
		}
		return chosen && !isNamed(col)
	})
}

// isEmpty claims that no row has a text in the column.
func (col column[R]) isEmpty(rows []R) bool {
	return !slices.ContainsFunc(rows, func(row R) bool { return serial(col.value(row)) != nil })
}
