package store

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"quartiers/backend/conference"
)

func mustWrite(t testing.TB, path string, data []byte) string {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func mustRead(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// aFile is the bytes of a sound workspace at rest.
func aFile(t testing.TB) []byte {
	t.Helper()
	s := mustCreate(t, Options{})
	mustDo(t, s, "edition.create", everyKind().All()...)
	mustClose(t, s)
	return mustRead(t, s.path)
}

func patched(data []byte, offset int, value uint32) []byte {
	data = bytes.Clone(data)
	binary.BigEndian.PutUint32(data[offset:], value)
	return data
}

func aZip(t testing.TB) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	if _, err := z.Create("xl/workbook.xml"); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// names lists a folder.
func names(t testing.TB, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, entry := range entries {
		all = append(all, entry.Name())
	}
	return all
}

func TestOpenRefuses(t *testing.T) {
	sound := aFile(t)
	torn := bytes.Clone(sound)
	clear(torn[len(torn)/2 : len(torn)/2+8192])
	for name, c := range map[string]struct {
		data []byte
		code string
	}{
		"a text":                          {[]byte("Programme de la journée\n"), "workspace.foreign"},
		"a zip":                           {aZip(t), "workspace.foreign"},
		"zeros":                           {make([]byte, 8192), "workspace.foreign"},
		"an empty file":                   {nil, "workspace.empty"},
		"only the first words":            {sound[:16], "workspace.damaged"},
		"a header alone":                  {sound[:100], "workspace.damaged"},
		"a truncated file":                {sound[:len(sound)-4096], "workspace.damaged"},
		"half a file":                     {sound[:len(sound)/2], "workspace.damaged"},
		"a file with zeros in the middle": {torn, "workspace.damaged"},
		"a newer version":                 {patched(sound, versionOffset, 99), "workspace.newer"},
		"our mark without a version":      {patched(sound, versionOffset, 0), "workspace.damaged"},
		"another application's database":  {patched(sound, identityOffset, 0x47503130), "workspace.foreign"},
		"a future SQLite format":          {patched(sound, 16, 0x10000303), "workspace.damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			path := mustWrite(t, filepath.Join(folder, "day.quartiers"), c.data)
			_, err := Open(path, Options{})
			if code(err) != c.code {
				t.Errorf("got %v, want %s", err, c.code)
			}
			if !bytes.Equal(mustRead(t, path), c.data) {
				t.Error("the file was changed")
			}
			if left := names(t, folder); len(left) != 1 {
				t.Errorf("left in the folder: %v", left)
			}
		})
	}
	t.Run("a folder", func(t *testing.T) {
		if _, err := Open(t.TempDir(), Options{}); code(err) != "workspace.is_folder" {
			t.Error(err)
		}
	})
	t.Run("what is not there", func(t *testing.T) {
		if _, err := Open(filepath.Join(t.TempDir(), "x", "day"), Options{}); code(err) != "workspace.missing" {
			t.Error(err)
		}
	})
	t.Run("a newer version, naming it", func(t *testing.T) {
		path := mustWrite(t, filepath.Join(t.TempDir(), "day"), patched(sound, versionOffset, 99))
		_, err := Open(path, Options{})
		var problem *conference.Problem
		want := conference.Params{"path": path, "version": 99}
		if !errors.As(err, &problem) || !reflect.DeepEqual(problem.Params, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	})
}

func TestOpenRefusesADamagedFileThatWasNotClosed(t *testing.T) {
	s := mustCreate(t, Options{})
	mustDo(t, s, "edition.create", everyKind().All()...)
	folder := t.TempDir()
	path := filepath.Join(folder, "day.quartiers")
	file, log := mustRead(t, s.path), mustRead(t, s.path+writeAheadLog)
	clear(file[4096:]) // the log repairs some pages, not all
	mustWrite(t, path, file)
	mustWrite(t, path+writeAheadLog, log)
	if _, err := Open(path, Options{}); code(err) != "workspace.damaged" {
		t.Error(err)
	}
	if !bytes.Equal(mustRead(t, path), file) || !bytes.Equal(mustRead(t, path+writeAheadLog), log) {
		t.Error("the file or its log was changed")
	}
}

func TestCreate(t *testing.T) {
	t.Run("refuses an existing file and leaves it", func(t *testing.T) {
		path := mustWrite(t, filepath.Join(t.TempDir(), "day"), []byte("mine"))
		if _, err := Create(path, Options{}); code(err) != "workspace.exists" || string(mustRead(t, path)) != "mine" {
			t.Error(err)
		}
	})
	t.Run("leaves one whole file after closing", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "edition.create", everyKind().All()...)
		mustClose(t, s)
		if left := names(t, filepath.Dir(s.path)); !reflect.DeepEqual(left, []string{"day.quartiers"}) {
			t.Errorf("left %v", left)
		}
	})
	t.Run("takes a path with every odd letter", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "journée n° 1 ? 50 % #été & fin.quartiers")
		s := mustCreateAt(t, path, Options{})
		mustDo(t, s, "edition.create", everyKind().All()...)
		if s = mustReopen(t, s); len(mustLoad(t, s).Sessions) != 1 || s.Path() != path {
			t.Error("it was not found again")
		}
	})
	t.Run("says when the folder is not there", func(t *testing.T) {
		if _, err := Create(filepath.Join(t.TempDir(), "x", "day"), Options{}); code(err) != "workspace.not_created" {
			t.Error(err)
		}
	})
}

func TestClose(t *testing.T) {
	s := mustCreate(t, Options{})
	mustClose(t, s)
	mustClose(t, s)
	if _, err := s.Do(conference.Act{Name: "act"}, []conference.Record{aSession("s1")}); code(err) != "workspace.closed" {
		t.Errorf("after closing: %v", err)
	}
	if _, err := s.Load(); code(err) != "workspace.closed" {
		t.Errorf("after closing: %v", err)
	}
}

func TestSecondOpening(t *testing.T) {
	s := mustCreate(t, Options{})
	_, err := Open(s.path, Options{})
	var problem *conference.Problem
	want := conference.Params{"path": s.path, "host": thisProcess().Host, "pid": os.Getpid()}
	if !errors.As(err, &problem) || problem.Code != "workspace.locked" || !reflect.DeepEqual(problem.Params, want) {
		t.Errorf("got %v, want %v", err, want)
	}
	mustDo(t, s, "session.create", aSession("s1"))
}

// mustDamage changes one row behind the ledger's back.
func mustDamage(t testing.TB, s *Store, statement string) {
	t.Helper()
	err := s.connection.transact(func() error {
		return s.connection.withoutCapture(func() error { return s.connection.run(statement) })
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestVerify(t *testing.T) {
	for name, statement := range map[string]string{
		"finds a changed letter":            "UPDATE room SET name = 'M'",
		"finds a changed letter of a cell":  "UPDATE session SET title = 'other' WHERE id = 's1'",
		"finds a row that the ledger lacks": "INSERT INTO room(id) VALUES('r9')",
		"finds a row that the table lacks":  "DROP TRIGGER room_kept; DELETE FROM room",
		"finds a changed ledger":            "DROP TRIGGER change_fixed; UPDATE change SET old = '1' WHERE cell <> '+'",
		"finds a changed act":               "DROP TRIGGER txn_fixed; UPDATE txn SET act = 'x' WHERE counter = 1",
		"finds a missing act":               "DROP TRIGGER txn_kept; DELETE FROM txn WHERE counter = 1",
	} {
		t.Run(name, func(t *testing.T) {
			s := mustCreate(t, Options{})
			mustDo(t, s, "edition.create", everyKind().All()...)
			mustDo(t, s, "session.edit", aSession("s1"))
			mustVerify(t, s)
			mustDamage(t, s, statement)
			if err := s.Verify(); code(err) != "workspace.damaged" {
				t.Error(err)
			}
		})
	}
	t.Run("runs in the background after opening and reports", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "edition.create", everyKind().All()...)
		mustDamage(t, s, "UPDATE room SET name = 'M'")
		mustClose(t, s)
		found := make(chan error, 1)
		again := mustOpen(t, s.path, Options{Damaged: func(err error) { found <- err }})
		if err := <-found; code(err) != "workspace.damaged" {
			t.Error(err)
		}
		mustClose(t, again)
	})
}
