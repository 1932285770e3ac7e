package store

import (
	"database/sql/driver"
	"encoding/json"

	"quartiers/backend/conference"
)

// field ties a column to the place in a record where its value lives. The pointer serves both to read and to write.
type field struct {
	column string
	at     any
	cell   string // the group that the column belongs to; empty: the column is a cell of its own
}

// own is a column that is a cell by itself.
func own(column string, at any) field { return field{column: column, at: at} }

// in is a column of a group: its values only make sense together, so that they are written and merged together.
func in(cell, column string, at any) field { return field{column: column, at: at, cell: cell} }

func (f field) cellName() string {
	if f.cell == "" {
		return f.column
	}
	return f.cell
}

// kind is the SQL type of the column, told by the type of its Go value.
func (f field) kind() string {
	switch f.value().(type) {
	case int64, bool:
		return "INTEGER"
	}
	return "TEXT"
}

// zero is the default of the column as SQL text. Every column must default to the zero value of its Go type.
func (f field) zero() string {
	if text, ok := f.value().(string); ok {
		return "'" + text + "'"
	}
	return "0"
}

func (f field) value() driver.Value {
	if valuer, ok := f.at.(driver.Valuer); ok {
		value, _ := valuer.Value() // the zero value of our own types has no error
		return value
	}
	value, _ := driver.DefaultParameterConverter.ConvertValue(f.at)
	return value
}

func pointers(fields []field) []any {
	all := make([]any, len(fields))
	for i, f := range fields {
		all[i] = f.at
	}
	return all
}

// ids is a list of references in one column, as a JSON array.
type ids []conference.ID

// Value writes the list; an empty one is [].
func (l ids) Value() (driver.Value, error) {
	if len(l) == 0 {
		return "[]", nil
	}
	text, err := json.Marshal([]conference.ID(l))
	return string(text), err
}

// Scan reads the list, never nil. A text that is none, such as a merge from a faulty program may bring, counts as
// empty: one bad cell must not keep the workspace from opening.
func (l *ids) Scan(source any) error {
	*l = ids{}
	text, _ := source.(string)
	if err := json.Unmarshal([]byte(text), l); err != nil || *l == nil {
		*l = ids{}
	}
	return nil
}
