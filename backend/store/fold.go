package store

import (
	"cmp"
	"encoding/json"
)

// compareStamps orders changes: whoever comes later wins the cell. The order is total, so that every laptop ends with
// the same values.
func compareStamps(a, b Change) int {
	return cmp.Or(cmp.Compare(a.Clock, b.Clock), cmp.Compare(a.Device, b.Device), cmp.Compare(a.N, b.N))
}

// written is the value of a cell and the change that wrote it.
type written struct {
	value string
	by    Change
}

// fold plays the history of one row, in order: for each cell, who wrote it last. It also tells the values that were
// overruled by somebody who did not know them.
func fold(history []Change) (map[string]written, []Overruled) {
	row := map[string]written{}
	var overruled []Overruled
	for _, change := range history {
		for name, value := range change.values() {
			before, ok := row[name]
			if ok && value != before.value && change.Old != before.value {
				overruled = append(overruled, Overruled{Lost: before.by, Kept: change})
			}
			row[name] = written{value, change}
		}
	}
	return row, overruled
}

// values lists the cells that a change writes.
func (c Change) values() map[string]string {
	if c.Cell != NewRow {
		return map[string]string{c.Cell: c.New}
	}
	var cells map[string]json.RawMessage
	if err := json.Unmarshal([]byte(c.New), &cells); err != nil {
		return nil // an entry that is no object writes nothing; Verify reports it
	}
	values := make(map[string]string, len(cells))
	for name, value := range cells {
		values[name] = string(value)
	}
	return values
}

// object is the folded row as a JSON object of its cells.
func object(row map[string]written) (string, error) {
	cells := make(map[string]json.RawMessage, len(row))
	for name, cell := range row {
		cells[name] = json.RawMessage(cell.value)
	}
	text, err := json.Marshal(cells)
	return string(text), err
}
