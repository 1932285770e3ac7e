package store

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// asNobody runs a function without the rights of the superuser, for whom nothing is read-only.
func asNobody(t *testing.T, do func()) {
	t.Helper()
	if os.Getuid() != 0 {
		do()
		return
	}
	const nobody = 65534
	runtime.LockOSThread() // the change holds for this thread alone
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(nobody); err != nil {
		t.Skip("the superuser cannot give up its rights here:", err)
	}
	defer func() { _ = syscall.Setfsuid(0) }()
	do()
}

func TestReadOnly(t *testing.T) {
	sound := aFile(t)
	for name, modes := range map[string]struct{ file, folder os.FileMode }{
		"refuses a file that cannot be written":   {0o444, 0o777},
		"refuses a folder that cannot be written": {0o666, 0o555},
	} {
		t.Run(name, func(t *testing.T) {
			folder := mustFolder(t)
			path := mustWrite(t, filepath.Join(folder, "day"), sound)
			mustChmod(t, path, modes.file)
			mustChmod(t, folder, modes.folder)
			asNobody(t, func() {
				if _, err := Open(path, Options{}); code(err) != "workspace.read_only" {
					t.Error(err)
				}
			})
			if left := names(t, folder); len(left) != 1 || !bytes.Equal(mustRead(t, path), sound) {
				t.Errorf("something was changed: %v", left)
			}
		})
	}
	t.Run("says so when a new workspace cannot be made", func(t *testing.T) {
		folder := mustFolder(t)
		mustChmod(t, folder, 0o555)
		asNobody(t, func() {
			if _, err := Create(filepath.Join(folder, "day"), Options{}); code(err) != "workspace.read_only" {
				t.Error(err)
			}
		})
	})
}

// mustFolder makes a folder that everybody can reach.
func mustFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "quartiers")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		mustChmod(t, folder, 0o700)
		if err := os.RemoveAll(folder); err != nil {
			t.Error(err)
		}
	})
	return folder
}

func mustChmod(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}
