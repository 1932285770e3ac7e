package store

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"time"

	"quartiers/backend/conference"
)

// Create makes a new workspace and opens it. It fails with workspace.exists, read_only, full.
func Create(path string, o Options) (*Store, error) {
	path, o = absolute(path), o.withDefaults()
	if _, err := os.Lstat(path); err == nil {
		return nil, refuse("workspace.exists", path, nil)
	}
	err := writeSafely(path, func(temporary string) error { return lay(temporary, o) })
	if err != nil {
		return nil, explainCreate(path, err)
	}
	return Open(path, o)
}

func explainCreate(path string, err error) error {
	if errors.Is(err, os.ErrPermission) {
		return refuse("workspace.read_only", path, err)
	}
	var known *conference.Problem
	if err = explain(path, err); errors.As(err, &known) {
		return err
	}
	return refuse("workspace.not_created", path, err)
}

// lay writes an empty workspace.
func lay(path string, o Options) (err error) {
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		return err
	}
	c, err := connect(path, o.tuning)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.close()) }()
	if err := c.migrate(0); err != nil {
		return err
	}
	return c.run("INSERT INTO ledger(one, workspace, device, clock, capture) VALUES(1, ?, ?, 0, 1)", string(o.NewID()), newDevice())
}

// Open opens a workspace. Everything is checked before anything is written; a file that is refused is as it was. It
// fails with workspace.missing, is_folder, empty, foreign, damaged, newer (version), locked (host, pid), read_only,
// full, disk_failing, and with config.read_only.
func Open(path string, o Options) (*Store, error) {
	path, o = absolute(path), o.withDefaults()
	if err := claim(path); err != nil {
		return nil, err
	}
	s := &Store{path: path, options: o}
	if err := s.open(); err != nil {
		if s.connection != nil {
			err = errors.Join(err, s.connection.close())
		}
		release(path)
		return nil, explain(path, err)
	}
	s.verifyInBackground()
	return s, nil
}

func (o Options) withDefaults() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.NewID == nil {
		o.NewID = func() conference.ID { return newID(o.Now()) }
	}
	return o
}

func (s *Store) open() (err error) {
	if err := inspect(s.path); err != nil {
		return err
	}
	if s.connection, err = connect(s.path, s.options.tuning); err != nil {
		return err
	}
	if err := s.connection.quickCheck(s.path); err != nil {
		return err
	}
	announce(s.path)
	if err := s.connection.prepareFile(s.path); err != nil {
		return err
	}
	return s.readState()
}

// prepareFile brings a sound file to our version and into its journal mode.
func (c *connection) prepareFile(path string) error {
	var version int
	if err := c.one("PRAGMA user_version", nil, &version); err != nil {
		return err
	}
	if err := checkVersion(path, version); err != nil {
		return err
	}
	if version < len(migrations) {
		if err := c.upgrade(path, version); err != nil {
			return err
		}
	}
	return c.useLog()
}

// useLog turns the write-ahead log on.
func (c *connection) useLog() error {
	var mode string
	if err := c.one("PRAGMA journal_mode = WAL", nil, &mode); err != nil {
		return err
	}
	if mode != "wal" {
		return fmt.Errorf("use a write-ahead log: the file stays in mode %s", mode)
	}
	return nil
}

// upgrade keeps a copy of the file, then migrates it.
func (c *connection) upgrade(path string, version int) error {
	if err := c.copyTo(fmt.Sprintf("%s.version-%d", path, version)); err != nil {
		return err
	}
	if err := c.migrate(version); err != nil {
		return err
	}
	return c.transact(func() error { return c.withoutCapture(c.settleAll) })
}

// settleAll writes every row as the ledger tells it: it may hold cells that the older version did not have.
func (c *connection) settleAll() error {
	all, err := c.changes("SELECT DISTINCT 0, 0, 0, table_name, record_id, '', '', '' FROM change")
	if err != nil {
		return err
	}
	for _, ref := range refs(all) {
		if _, err := c.settle(ref); err != nil {
			return err
		}
	}
	return nil
}

// readState reads what the store keeps in mind.
func (s *Store) readState() error {
	query := `SELECT workspace, device, max(clock, coalesce((SELECT max(clock) FROM txn), 0)) FROM ledger`
	if err := s.connection.one(query, nil, &s.workspace, &s.device, &s.clock.last); err != nil {
		return err
	}
	if err := s.settleDevice(); err != nil {
		return err
	}
	return s.readOwnHistory()
}

// readOwnHistory reads the number of the latest transaction of this device, and what undo and redo would take back.
func (s *Store) readOwnHistory() error {
	s.counter, s.stack = 0, stack{}
	query := "SELECT counter, clock, undo_of FROM txn WHERE device = ? ORDER BY counter"
	return s.connection.query(query, []any{s.device}, func(scan scanner) error {
		var clock, undoOf int64
		err := scan(&s.counter, &clock, &undoOf)
		s.stack.note(clock, undoOf)
		return err
	})
}

// verifyInBackground compares the tables with the ledger while the user already works.
func (s *Store) verifyInBackground() {
	if s.options.Damaged == nil {
		return
	}
	s.background.Go(func() {
		if err := s.Verify(); isDamage(err) {
			s.options.Damaged(err)
		}
	})
}

func isDamage(err error) bool {
	var problem *conference.Problem
	return errors.As(err, &problem) && problem.Code == "workspace.damaged"
}

// newID makes a UUID, version 7: it sorts by time, and no two devices make the same.
func newID(now time.Time) conference.ID {
	var b [16]byte
	_, _ = rand.Read(b[:]) // it never fails; it stops the program instead
	ms := uint64(now.UnixMilli())
	for i := range 6 {
		b[i] = byte(ms >> (40 - 8*i))
	}
	b[6], b[8] = b[6]&0x0f|0x70, b[8]&0x3f|0x80
	return conference.ID(fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:]))
}
