package store

import (
	"errors"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"quartiers/backend/conference"
)

// primaryCode masks the extended part of a SQLite result code.
const primaryCode = 0xff

// codeOf is SQLite's result code; 0 for an error of another origin. Errors are told by code, never by text.
func codeOf(err error) int {
	var failure *sqlite.Error
	if errors.As(err, &failure) {
		return failure.Code() & primaryCode
	}
	return sqlite3.SQLITE_OK
}

var problemOf = map[int]string{
	sqlite3.SQLITE_FULL:     "workspace.full",
	sqlite3.SQLITE_READONLY: "workspace.read_only",
	sqlite3.SQLITE_CANTOPEN: "workspace.read_only", // it exists and can be read: what cannot be opened is the log beside it
	sqlite3.SQLITE_PERM:     "workspace.read_only",
	sqlite3.SQLITE_CORRUPT:  "workspace.damaged",
	sqlite3.SQLITE_NOTADB:   "workspace.damaged",
	sqlite3.SQLITE_IOERR:    "workspace.disk_failing",
}

// explain turns an error of SQLite into a problem that a person can read.
func explain(path string, err error) error {
	var known *conference.Problem
	if err == nil {
		return nil
	}
	if errors.As(err, &known) {
		return known
	}
	code := codeOf(err)
	if code == sqlite3.SQLITE_BUSY || code == sqlite3.SQLITE_LOCKED {
		return lockedProblem(path, err)
	}
	if name, ok := problemOf[code]; ok {
		return &conference.Problem{Code: name, Params: conference.Params{"path": path}, Cause: err}
	}
	return err
}

// damaged turns a difference into a problem.
func (s *Store) damaged(err error) error {
	var differs errDiffers
	if errors.As(err, &differs) {
		return refuse("workspace.damaged", s.path, err)
	}
	return explain(s.path, err)
}

func refuse(code, path string, cause error) error {
	return &conference.Problem{Code: code, Params: conference.Params{"path": path}, Cause: cause}
}
