package store

import (
	"encoding/json"
	"slices"

	"quartiers/backend/conference"
)

// Undo takes back the last act of this device, as a new transaction. Cells that a colleague changed since are left
// alone and reported. It fails with undo.nothing.
func (s *Store) Undo() (Commit, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.takeBack(last(s.stack.undo), "undo.nothing")
}

// Redo does again what the last undo took back, by undoing the undo. It fails with redo.nothing.
func (s *Store) Redo() (Commit, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.takeBack(last(s.stack.redo), "redo.nothing")
}

// NextUndo is the transaction that Undo would take back; its act names it, also when it is a redo.
func (s *Store) NextUndo() (conference.Transaction, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ownTransaction(last(s.stack.undo))
}

// NextRedo is the undo that Redo would take back; it carries the name of the act.
func (s *Store) NextRedo() (conference.Transaction, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ownTransaction(last(s.stack.redo))
}

func (s *Store) ownTransaction(clock int64) (conference.Transaction, bool) {
	if clock == 0 || s.connection == nil {
		return conference.Transaction{}, false
	}
	found, err := s.connection.bundles(txnAtSQL, clock, s.device)
	if err != nil || len(found) == 0 {
		return conference.Transaction{}, false
	}
	return found[0].Transaction, true
}

// takeBack writes the inverse of one own transaction. It writes a transaction even when everything is skipped:
// otherwise the next undo would stop at the same act for ever.
func (s *Store) takeBack(clock int64, none string) (Commit, error) {
	target, ok := s.ownTransaction(clock)
	if !ok {
		return Commit{}, conference.Refuse(none, nil)
	}
	return s.write(conference.Transaction{Act: target.Act, UndoOf: target.Clock}, func() ([]Change, error) {
		return s.invert(target)
	})
}

// invert writes the earlier value of every cell of a transaction, the last change first, and gives back what it left
// alone.
func (s *Store) invert(target conference.Transaction) (skipped []Change, err error) {
	changes, err := s.connection.changesOf(target)
	if err != nil {
		return nil, err
	}
	for _, change := range slices.Backward(changes) {
		done, err := s.invertChange(change)
		if err != nil {
			return nil, err
		}
		if !done {
			skipped = append(skipped, change)
		}
	}
	return skipped, nil
}

func (s *Store) invertChange(change Change) (bool, error) {
	r, ok := relationOf[change.Ref.Table]
	if !ok {
		return false, nil
	}
	history, err := s.connection.changesOn(change.Ref)
	if err != nil || isOvertaken(change, history) {
		return false, err
	}
	cell, value := earlier(change, history)
	text, ok := r.sql().setCell[cell]
	if !ok {
		return false, nil
	}
	_, err = s.connection.exec(text, value, string(change.Ref.ID))
	return true, err
}

// isOvertaken claims that another device wrote the same cell later. A new row is overtaken by any later change: to
// remove it would take a colleague's work with it.
func isOvertaken(change Change, history []Change) bool {
	return slices.ContainsFunc(history, func(other Change) bool {
		return other.Device != change.Device && compareStamps(other, change) > 0 &&
			(other.Cell == change.Cell || other.Cell == NewRow || change.Cell == NewRow)
	})
}

// earlier is what a cell held before a change, in the order of the ledger: a colleague's value that arrived late, but
// was written before, counts. What was there before a new row is its tombstone.
func earlier(change Change, history []Change) (cell, value string) {
	if change.Cell == NewRow {
		return "deleted", "1"
	}
	value = change.Old
	for _, other := range history {
		if compareStamps(other, change) >= 0 {
			break
		}
		if written, ok := other.writes(change.Cell); ok {
			value = written
		}
	}
	return change.Cell, value
}

// writes gives the value that a change gives to a cell.
func (c Change) writes(cell string) (string, bool) {
	if c.Cell != NewRow {
		return c.New, c.Cell == cell
	}
	var cells map[string]json.RawMessage
	if err := json.Unmarshal([]byte(c.New), &cells); err != nil {
		return "", false
	}
	value, ok := cells[cell]
	return string(value), ok
}
