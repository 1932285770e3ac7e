package store

import (
	"fmt"
	"strings"
)

// triggers are the texts of a table's capture triggers, by name. They write the ledger, so that no code path can
// forget it, and refuse what would slip past it.
func (s *shape) triggers() map[string]string {
	name := string(s.table)
	capture := " WHEN (SELECT capture FROM ledger) = 1 BEGIN "
	return map[string]string{
		name + "_made":    "AFTER INSERT ON " + name + capture + s.noteNewRow() + " END",
		name + "_changed": "AFTER UPDATE ON " + name + capture + s.noteCells() + " END",
		name + "_kept":    "BEFORE DELETE ON " + name + " BEGIN SELECT RAISE(ABORT, 'rows are never removed: set deleted'); END",
		name + "_named": "BEFORE UPDATE OF id ON " + name +
			" WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'an id is for ever'); END",
	}
}

func (s *shape) noteNewRow() string {
	return s.note(NewRow, "''", s.object("NEW."), "")
}

func (s *shape) noteCells() string {
	var all strings.Builder
	for _, c := range s.cells {
		differs := make([]string, len(c.columns))
		for i, column := range c.columns {
			differs[i] = fmt.Sprintf("NEW.%[1]s IS NOT OLD.%[1]s", column)
		}
		all.WriteString(s.note(c.name, c.value("OLD."), c.value("NEW."), " WHERE "+strings.Join(differs, " OR ")))
	}
	return all.String()
}

func (s *shape) note(cell, old, new, where string) string {
	return fmt.Sprintf(`INSERT INTO change(clock, device, n, table_name, record_id, cell, old, new)
		SELECT clock, device, (SELECT coalesce(max(seq), 0) + 1 FROM change), '%s', NEW.id, '%s', %s, %s FROM ledger%s; `,
		s.table, cell, old, new, where)
}

// ledgerTriggers keep the ledger itself from being rewritten.
func ledgerTriggers() map[string]string {
	const refuse = " BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END"
	return map[string]string{
		"change_kept":   "BEFORE DELETE ON change" + refuse,
		"change_fixed":  "BEFORE UPDATE ON change" + refuse,
		"txn_kept":      "BEFORE DELETE ON txn" + refuse,
		"txn_fixed":     "BEFORE UPDATE ON txn" + refuse,
		"ledger_single": "BEFORE DELETE ON ledger" + refuse,
	}
}
