package store

import (
	"fmt"
	"strings"
)

// statements are the SQL texts of one table, made once out of its shape.
type statements struct {
	selectAll string
	selectIn  string // the rows that a JSON array of ids names
	insert    string
	update    string // values first, then the id
	fold      string // ?1 the id, ?2 a JSON object of cells: writes the whole row
	agrees    string // the same parameters: counts the row if it says just that
	suspects  string // rows that differ from their one ledger entry, or have several
	setCell   map[string]string
}

func (s *shape) statements() statements {
	return statements{
		selectAll: fmt.Sprintf("SELECT %s FROM %s ORDER BY id", s.names(""), s.table),
		selectIn:  fmt.Sprintf("SELECT %s FROM %s WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", s.names(""), s.table),
		insert:    fmt.Sprintf("INSERT INTO %s(%s) VALUES(%s)", s.table, s.names(""), "?"+strings.Repeat(", ?", len(s.columns)-1)),
		update:    fmt.Sprintf("UPDATE %s SET %s WHERE id = ?", s.table, s.each(", ", func(c column) string { return c.name + " = ?" })),
		fold:      s.foldSQL(),
		agrees: fmt.Sprintf("SELECT count(*) FROM %s WHERE id = ?1 AND %s", s.table,
			s.each(" AND ", func(c column) string { return c.name + " IS " + c.from("?2") })),
		suspects: s.suspectsSQL(),
		setCell:  s.setCellSQL(),
	}
}

// each writes something for every column but the id.
func (s *shape) each(separator string, write func(column) string) string {
	parts := make([]string, 0, len(s.columns))
	for _, c := range s.columns[1:] {
		parts = append(parts, write(c))
	}
	return strings.Join(parts, separator)
}

func (s *shape) foldSQL() string {
	return fmt.Sprintf("INSERT INTO %s(%s) VALUES(?1, %s) ON CONFLICT(id) DO UPDATE SET %s", s.table, s.names(""),
		s.each(", ", func(c column) string { return c.from("?2") }),
		s.each(", ", func(c column) string { return c.name + " = excluded." + c.name }))
}

func (s *shape) suspectsSQL() string {
	return fmt.Sprintf(`SELECT id FROM %[1]s AS t WHERE
		(SELECT count(*) FROM change WHERE table_name = '%[1]s' AND record_id = t.id) <> 1 OR
		(SELECT new FROM change WHERE table_name = '%[1]s' AND record_id = t.id) IS NOT %[2]s`, s.table, s.object("t."))
}

// setCellSQL writes one cell: ?1 its JSON text, ?2 the id.
func (s *shape) setCellSQL() map[string]string {
	all := map[string]string{}
	for _, owner := range s.cells {
		var sets []string
		for i, name := range owner.columns {
			path := "$"
			if len(owner.columns) > 1 {
				path = fmt.Sprintf("$[%d]", i)
			}
			c := s.column(name)
			c.path = path
			sets = append(sets, name+" = "+c.from("?1"))
		}
		all[owner.name] = fmt.Sprintf("UPDATE %s SET %s WHERE id = ?2", s.table, strings.Join(sets, ", "))
	}
	return all
}

func (s *shape) column(name string) column {
	for _, c := range s.columns {
		if c.name == name {
			return c
		}
	}
	return column{}
}
