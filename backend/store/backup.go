package store

import (
	"database/sql"
	"errors"
	"net/url"
	"os"

	"quartiers/backend/conference"
)

// Backup writes a checked copy of the workspace to a path, in one piece or not at all. A file of that name is
// replaced, but never the workspace itself: backup.on_itself. It also fails with workspace.full and backup.failed.
func (s *Store) Backup(path string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if sameFile(path, s.path) {
		return refuse("backup.on_itself", path, nil)
	}
	return s.read(func(c *connection) error { return explainBackup(path, c.copyTo(path)) })
}

func (c *connection) copyTo(path string) error {
	return writeSafely(path, func(temporary string) error {
		return c.run("VACUUM INTO ?", temporary)
	})
}

func explainBackup(path string, err error) error {
	var known *conference.Problem
	if err = explain(path, err); err == nil || errors.As(err, &known) {
		return err
	}
	return refuse("backup.failed", path, err)
}

// checkCopy reads a database that nobody writes, without a lock and without leaving anything beside it. It fails with
// workspace.damaged.
func checkCopy(path string) (err error) {
	prepareDriver()
	db, err := sql.Open("sqlite", fileURI(path, url.Values{"mode": {"ro"}, "immutable": {"1"}}))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var answer string
	err = db.QueryRow("PRAGMA quick_check(1)").Scan(&answer)
	return judge(path, answer, err)
}

// judge reads the answer of a quick_check.
func judge(path, answer string, err error) error {
	if err != nil {
		return explain(path, err)
	}
	if answer != "ok" {
		return refuse("workspace.damaged", path, errors.New(answer))
	}
	return nil
}

// sameFile claims that two paths lead to one file that exists.
func sameFile(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}
