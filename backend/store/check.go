package store

import (
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"quartiers/backend/conference"
)

// The first bytes of a SQLite file, and where our marks are in them.
const (
	magic           = "SQLite format 3\x00"
	headerSize      = 100
	versionOffset   = 60
	identityOffset  = 68
	smallestPage    = 512
	writeAheadLog   = "-wal"
	copyOfSuspected = "quartiers-check-"
)

// inspect looks at a file before anything is written. It fails with workspace.missing, is_folder, empty, foreign,
// damaged, newer, read_only, and then nothing was touched.
func inspect(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return refuse("workspace.missing", path, nil)
	case err != nil:
		return refuse("workspace.unreadable", path, err)
	case info.IsDir():
		return refuse("workspace.is_folder", path, nil)
	case !info.Mode().IsRegular(): // reading from a pipe would wait for ever
		return refuse("workspace.foreign", path, nil)
	case info.Size() == 0:
		return refuse("workspace.empty", path, nil)
	}
	return firstProblem(path, inspectHeader, inspectAccess, inspectLog)
}

func firstProblem(path string, checks ...func(string) error) error {
	for _, check := range checks {
		if err := check(path); err != nil {
			return err
		}
	}
	return nil
}

// inspectHeader reads the marks of the file.
func inspectHeader(path string) error {
	header, err := readHeader(path)
	switch {
	case err != nil:
		return refuse("workspace.unreadable", path, err)
	case !strings.HasPrefix(string(header), magic):
		return refuse("workspace.foreign", path, nil)
	case len(header) < headerSize:
		return refuse("workspace.damaged", path, nil)
	case binary.BigEndian.Uint32(header[identityOffset:]) != applicationID:
		return refuse("workspace.foreign", path, nil)
	}
	return checkVersion(path, int(binary.BigEndian.Uint32(header[versionOffset:])))
}

func checkVersion(path string, version int) error {
	if version > len(migrations) {
		return conference.Refuse("workspace.newer", conference.Params{"path": path, "version": version})
	}
	if version < 1 { // our mark, but no version of ours
		return refuse("workspace.damaged", path, nil)
	}
	return nil
}

func readHeader(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, headerSize))
}

// inspectAccess finds out whether the file, and the folder for the log beside it, can be written.
func inspectAccess(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return refuse("workspace.read_only", path, err)
	}
	probe, probeErr := os.CreateTemp(filepath.Dir(path), ".quartiers-*")
	if probeErr != nil {
		return errors.Join(refuse("workspace.read_only", path, probeErr), file.Close())
	}
	return errors.Join(file.Close(), probe.Close(), os.Remove(probe.Name()))
}

// inspectLog checks a file that was not closed. Opening it would write its log back, sound or not: so a copy is
// opened. A copy of a file that somebody writes just now may be torn without anything being wrong.
func inspectLog(path string) error {
	info, err := os.Stat(path + writeAheadLog)
	if err != nil || info.Size() == 0 {
		return nil
	}
	err = checkWithLog(path)
	if h, ok := holderOf(path); err != nil && ok && h.isAlive() {
		return lockedProblem(path, err)
	}
	return err
}

func checkWithLog(path string) (err error) {
	folder, err := os.MkdirTemp("", copyOfSuspected)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	duplicate := filepath.Join(folder, "copy")
	if err := errors.Join(copyFile(path, duplicate), copyFile(path+writeAheadLog, duplicate+writeAheadLog)); err != nil {
		return refuse("workspace.unreadable", path, err)
	}
	c, err := connect(duplicate, tuning{synchronous: "OFF"}) // a power cut may well take the copy
	if err != nil {
		return explain(path, err)
	}
	return errors.Join(c.quickCheck(path), c.close())
}

func copyFile(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(target, source)
	return errors.Join(err, target.Close())
}

// quickCheck has SQLite look at every page. It fails with workspace.damaged; the path is for the message.
func (c *connection) quickCheck(path string) error {
	var answer string
	err := c.one("PRAGMA quick_check(1)", nil, &answer)
	return judge(path, answer, err)
}
