package store

import (
	"errors"
	"fmt"

	"quartiers/backend/conference"
)

// errNothingChanged ends a transaction that would have written nothing.
var errNothingChanged = errors.New("nothing changed")

// Do writes records as one act: the new ones are inserted, the known ones updated, and the ledger notes the cells that
// really changed. When none did, the commit is empty and no transaction was written.
func (s *Store) Do(act conference.Act, records []conference.Record) (Commit, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.write(conference.Transaction{Act: act}, func() ([]Change, error) { return nil, s.save(records) })
}

func (s *Store) save(records []conference.Record) error {
	for _, record := range records {
		r, ok := relationOf[record.Ref().Table]
		if !ok {
			return fmt.Errorf("save %v: no such table", record.Ref())
		}
		if err := r.save(s.connection, record); err != nil {
			return fmt.Errorf("save %v: %w", record.Ref(), err)
		}
	}
	return nil
}

// write runs one transaction of this device. The function writes, and says what it skipped.
func (s *Store) write(draft conference.Transaction, do func() ([]Change, error)) (Commit, error) {
	var commit Commit
	err := s.transact(func() (err error) {
		commit, err = s.attempt(draft, do)
		return err
	})
	if errors.Is(err, errNothingChanged) {
		return Commit{}, nil
	}
	if err != nil {
		return Commit{}, err
	}
	s.counter++
	s.stack.note(commit.Transaction.Clock, commit.Transaction.UndoOf)
	return commit, nil
}

// attempt does the writing between BEGIN and COMMIT; it may run twice.
func (s *Store) attempt(draft conference.Transaction, do func() ([]Change, error)) (commit Commit, err error) {
	now := s.options.Now()
	draft.Clock, draft.Device, draft.At = s.clock.next(now), s.device, now
	commit.Transaction = normal(draft)
	if _, err = s.connection.exec(stampSQL, draft.Clock); err != nil {
		return commit, err
	}
	if commit.Skipped, err = do(); err != nil {
		return commit, err
	}
	changes, err := s.note(commit.Transaction)
	if err != nil {
		return commit, err
	}
	commit.Changed, err = s.connection.loadRefs(refs(changes))
	return commit, err
}

// note writes the transaction's line once its changes are known.
func (s *Store) note(t conference.Transaction) ([]Change, error) {
	changes, err := s.connection.changesOf(t)
	if err != nil {
		return nil, err
	}
	if len(changes) == 0 && t.UndoOf == 0 {
		return nil, errNothingChanged
	}
	bundle, err := seal(Bundle{Transaction: t, Counter: s.counter + 1, Changes: changes})
	if err != nil {
		return nil, err
	}
	return changes, s.connection.noteTransaction(bundle)
}
