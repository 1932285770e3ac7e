package store

import (
	"errors"
	"time"

	"quartiers/backend/conference"
)

// Options are what a store takes from outside.
type Options struct {
	Now       func() time.Time     // nil: time.Now
	ConfigDir string               // where the identity of this device is kept, outside the file; empty: the file alone is trusted
	NewID     func() conference.ID // nil: UUIDs, version 7
}

// Store is one open workspace file.
type Store struct{}

var errUnfinished = errors.New("unfinished")

func Create(path string, o Options) (*Store, error) { return nil, errUnfinished }
func Open(path string, o Options) (*Store, error)   { return nil, errUnfinished }
func (s *Store) Path() string                       { return "" }
func (s *Store) Close() error                       { return errUnfinished }
func (s *Store) Load() (conference.Records, error)  { return conference.Records{}, errUnfinished }
func (s *Store) Do(act conference.Act, records []conference.Record) (Commit, error) {
	return Commit{}, errUnfinished
}
func (s *Store) Undo() (Commit, error)                               { return Commit{}, errUnfinished }
func (s *Store) Redo() (Commit, error)                               { return Commit{}, errUnfinished }
func (s *Store) NextUndo() (conference.Transaction, bool)            { return conference.Transaction{}, false }
func (s *Store) NextRedo() (conference.Transaction, bool)            { return conference.Transaction{}, false }
func (s *Store) History(limit int) ([]conference.Transaction, error) { return nil, errUnfinished }
func (s *Store) Cursor() (Cursor, error)                             { return nil, errUnfinished }
func (s *Store) Since(c Cursor, limit int) ([]Bundle, error)         { return nil, errUnfinished }
func (s *Store) Merge(bundles []Bundle) (Commit, MergeReport, error) {
	return Commit{}, MergeReport{}, errUnfinished
}
func (s *Store) Backup(path string) error { return errUnfinished }
