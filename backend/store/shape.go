package store

import (
	"fmt"
	"strings"

	"quartiers/backend/conference"
)

// shape is what the ledger and SQL need to know of a table: its columns and how they form cells.
type shape struct {
	table   conference.Table
	columns []column // the id first
	cells   []cell
}

type column struct {
	name, kind, zero string
	path             string // where its value is in a JSON object of all cells
}

type cell struct {
	name    string
	columns []string
}

func shapeOf(table conference.Table, fields []field) shape {
	s := shape{table: table}
	for _, f := range fields {
		c := column{name: f.column, kind: f.kind(), zero: f.zero()}
		if f.column != "id" {
			c.path = s.join(f)
		}
		s.columns = append(s.columns, c)
	}
	s.straighten()
	return s
}

// join adds a column to its cell and says where its value is in a JSON object of all cells.
func (s *shape) join(f field) string {
	for i := range s.cells {
		if s.cells[i].name == f.cellName() {
			s.cells[i].columns = append(s.cells[i].columns, f.column)
			return fmt.Sprintf("$.%s[%d]", f.cell, len(s.cells[i].columns)-1)
		}
	}
	s.cells = append(s.cells, cell{f.cellName(), []string{f.column}})
	return fmt.Sprintf("$.%s[0]", f.cellName())
}

// straighten takes the index off the path of a column that stands alone in its cell.
func (s *shape) straighten() {
	for i, c := range s.columns {
		if owner, ok := s.cell(c.name); ok && len(owner.columns) == 1 {
			s.columns[i].path = "$." + owner.name
		}
	}
}

func (s *shape) cell(name string) (cell, bool) {
	for _, c := range s.cells {
		if c.name == name {
			return c, true
		}
	}
	return cell{}, false
}

// names lists the columns, each with a prefix such as "NEW.".
func (s *shape) names(prefix string) string {
	names := make([]string, len(s.columns))
	for i, c := range s.columns {
		names[i] = prefix + c.name
	}
	return strings.Join(names, ", ")
}

// value is a cell as JSON text, out of the columns of a row.
func (c cell) value(prefix string) string {
	if len(c.columns) == 1 {
		return "json_quote(" + prefix + c.columns[0] + ")"
	}
	return c.array(prefix)
}

func (c cell) array(prefix string) string {
	return "json_array(" + prefix + strings.Join(c.columns, ", "+prefix) + ")"
}

// object is a JSON object of all cells, out of the columns of a row.
func (s *shape) object(prefix string) string {
	parts := make([]string, len(s.cells))
	for i, c := range s.cells {
		parts[i] = "'" + c.name + "', " + prefix + c.columns[0]
		if len(c.columns) > 1 {
			parts[i] = "'" + c.name + "', " + c.array(prefix)
		}
	}
	return "json_object(" + strings.Join(parts, ", ") + ")"
}

// from is the column's value out of a JSON object. It is total: whatever another program wrote becomes a value of the
// column's type, the same one on every laptop, so that no single cell can stop a merge.
func (c column) from(object string) string {
	return fmt.Sprintf("coalesce(CAST(json_extract(%s, '%s') AS %s), %s)", object, c.path, c.kind, c.zero)
}
