package store

import (
	"fmt"
	"path/filepath"
	"testing"

	sqlite3 "modernc.org/sqlite/lib"

	"quartiers/backend/conference"
)

// TestFailingDisk lets the disk fail from the n-th write on, for every n. What was acknowledged stays, the error says
// what is wrong, and the same store works again as soon as the disk does.
func TestFailingDisk(t *testing.T) {
	disk.register()
	for want, with := range map[string]int32{"workspace.full": sqlite3.SQLITE_FULL, "workspace.disk_failing": sqlite3.SQLITE_IOERR_WRITE} {
		t.Run(want, func(t *testing.T) {
			empty := mustCreate(t, Options{})
			mustClose(t, empty)
			file := mustRead(t, empty.path)
			folder := t.TempDir()
			for n := 0; ; n += thin {
				path := mustWrite(t, filepath.Join(folder, fmt.Sprint(n)), file)
				if !failFrom(t, path, n, with, want) {
					t.Logf("%d runs", n)
					return
				}
			}
		})
	}
}

// failFrom makes one run; it answers whether the failure came before the run was over.
func failFrom(t *testing.T, path string, n int, with int32, want string) bool {
	s := mustOpen(t, path, Options{tuning: tuning{vfs: diskName}})
	disk.fail(n, with)
	saved, err := workUntilFailure(s)
	reached := disk.failed()
	disk.fail(0, sqlite3.SQLITE_OK)
	if err != nil && code(err) != want && code(err) != "workspace.disk_failing" { // a failing sync is never a full disk
		t.Fatalf("run %d: got %v, want %s", n, err, want)
	}
	mustDo(t, s, "session.create", aSession("after"))
	mustClose(t, s)
	again := mustOpen(t, path, Options{tuning: quick})
	defer mustClose(t, again)
	if got := len(mustLoad(t, again).Sessions); got < saved+1 {
		t.Fatalf("run %d: %d of %d are there", n, got, saved+1)
	}
	mustVerify(t, again)
	return reached
}

func workUntilFailure(s *Store) (saved int, err error) {
	for i := range 8 {
		if i == 5 {
			if err = s.locked(func(*connection) error { return s.checkpoint() }); err != nil {
				return saved, explain(s.path, err)
			}
		}
		id := conference.ID(fmt.Sprint("s", i))
		if _, err = s.Do(conference.Act{Name: "session.create"}, []conference.Record{aSession(id)}); err != nil {
			return saved, err
		}
		saved++
	}
	return saved, nil
}
