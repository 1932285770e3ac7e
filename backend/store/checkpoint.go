package store

import (
	"errors"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// idleTime is how long the user must pause before the log is written back into the file.
const idleTime = 2 * time.Second

const checkpointSQL = "PRAGMA wal_checkpoint(TRUNCATE)"

// transact runs one transaction. On a full disk the log gives back what it can, once; then the error is the user's.
func (s *Store) transact(do func() error) error {
	if s.connection == nil {
		return s.errClosed()
	}
	err := s.connection.transact(do)
	if codeOf(err) == sqlite3.SQLITE_FULL && s.checkpoint() == nil {
		err = s.connection.transact(do)
	}
	if err == nil {
		s.restWhenIdle()
	}
	return explain(s.path, err)
}

// checkpoint writes the log back into the file and empties it.
func (s *Store) checkpoint() error {
	var busy, logged, written int
	return s.connection.one(checkpointSQL, nil, &busy, &logged, &written)
}

// restWhenIdle makes the file whole after a pause, so that a laptop that is shut without closing leaves one file.
func (s *Store) restWhenIdle() {
	if s.options.tuning.awake {
		return
	}
	if s.idle != nil {
		s.idle.Reset(idleTime)
		return
	}
	s.idle = time.AfterFunc(idleTime, func() {
		// An error costs nothing here: the log still holds everything, and the next pause tries again.
		_ = s.locked(func(*connection) error { return s.settleDown() })
	})
}

// settleDown makes the file whole and remembers outside of it how far it is.
func (s *Store) settleDown() error {
	return errors.Join(s.checkpoint(), s.rememberClock())
}
