package store

import (
	"errors"
	"sync"
	"time"

	"quartiers/backend/conference"
)

// Options are what a store takes from outside.
type Options struct {
	Now       func() time.Time     // nil: time.Now
	NewID     func() conference.ID // nil: UUIDs, version 7
	ConfigDir string               // where the identity of this device is kept, outside the file; empty: the file is trusted
	Damaged   func(error)          // called when the check that runs after opening finds a difference; nil: not checked

	tuning tuning
}

// Store is one open workspace file. It may be used from several goroutines; acts run one after the other.
type Store struct {
	path       string
	options    Options
	mu         sync.Mutex // guards all below
	connection *connection
	workspace  string
	device     int64
	counter    int64 // of this device's latest transaction
	clock      hybridClock
	stack      stack
	idle       *time.Timer
	background sync.WaitGroup
}

// Path is where the file is.
func (s *Store) Path() string { return s.path }

// Close writes everything into the one file, leaves nothing beside it and frees it. Closing twice is fine.
func (s *Store) Close() error {
	s.mu.Lock()
	if s.connection == nil {
		s.mu.Unlock()
		return nil
	}
	err := s.shut()
	s.mu.Unlock()
	s.background.Wait()
	return explain(s.path, err)
}

// shut gives up the connection; everything that waits for the lock finds the store closed.
func (s *Store) shut() error {
	if s.idle != nil {
		s.idle.Stop()
	}
	err := errors.Join(s.settleDown(), s.connection.close())
	s.connection = nil
	release(s.path)
	return err
}

// errClosed answers every call after Close.
func (s *Store) errClosed() error { return refuse("workspace.closed", s.path, nil) }

// read runs a function on the connection; the caller holds the lock.
func (s *Store) read(do func(*connection) error) error {
	if s.connection == nil {
		return s.errClosed()
	}
	return explain(s.path, do(s.connection))
}

// locked runs a function on the connection under the lock.
func (s *Store) locked(do func(*connection) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.connection == nil {
		return s.errClosed()
	}
	return do(s.connection)
}

// Load reads every row, tombstones included.
func (s *Store) Load() (conference.Records, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all conference.Records
	err := s.read(func(c *connection) error {
		for _, r := range relations {
			if err := r.load(c, &all); err != nil {
				return err
			}
		}
		return nil
	})
	return all, err
}

// History lists transactions of every device, the newest first; all of them for a limit of 0.
func (s *Store) History(limit int) ([]conference.Transaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if limit <= 0 {
		limit = -1 // SQLite's word for all
	}
	var all []conference.Transaction
	err := s.read(func(c *connection) error {
		bundles, err := c.bundles(newestTxnsSQL, limit)
		for _, one := range bundles {
			all = append(all, one.Transaction)
		}
		return err
	})
	return all, err
}
