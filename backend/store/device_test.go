package store

import (
	"os"
	"path/filepath"
	"testing"
)

func TestIdentity(t *testing.T) {
	setUp := func(t *testing.T) *Store {
		s := mustCreate(t, Options{ConfigDir: t.TempDir()})
		mustDo(t, s, "session.create", aSession("s1"))
		mustClose(t, s)
		return s
	}
	t.Run("stays when the file is opened again", func(t *testing.T) {
		s := setUp(t)
		if again := mustOpen(t, s.path, s.options); again.device != s.device {
			t.Error("it is a new device")
		}
	})
	t.Run("stays when the file was moved", func(t *testing.T) {
		s := setUp(t)
		path := filepath.Join(t.TempDir(), "moved")
		if err := os.Rename(s.path, path); err != nil {
			t.Fatal(err)
		}
		if again := mustOpen(t, path, s.options); again.device != s.device {
			t.Error("it is a new device")
		}
	})
	t.Run("is new for a copy, and stays with it", func(t *testing.T) {
		s := setUp(t)
		path := mustWrite(t, filepath.Join(t.TempDir(), "copy"), mustRead(t, s.path))
		again := mustOpen(t, path, s.options)
		if again.device == s.device {
			t.Error("two files are one device")
		}
		if third := mustReopen(t, again); third.device != again.device {
			t.Error("the copy changed once more")
		}
		if original := mustOpen(t, s.path, s.options); original.device != s.device {
			t.Error("the original changed")
		}
	})
	t.Run("is new when an older state was brought back", func(t *testing.T) {
		s := setUp(t)
		older := mustRead(t, s.path)
		s = mustOpen(t, s.path, s.options)
		mustDo(t, s, "session.create", aSession("s2"))
		mustClose(t, s)
		mustWrite(t, s.path, older)
		if again := mustOpen(t, s.path, s.options); again.device == s.device {
			t.Error("its transactions would be numbered twice")
		}
	})
	t.Run("is new on another computer", func(t *testing.T) {
		s := setUp(t)
		if again := mustOpen(t, s.path, Options{ConfigDir: t.TempDir()}); again.device == s.device {
			t.Error("two laptops are one device")
		}
	})
	t.Run("is new when what was remembered cannot be read", func(t *testing.T) {
		s := setUp(t)
		mustWrite(t, memoryOf(s.options.ConfigDir, s.workspace).path, []byte("{"))
		if again := mustOpen(t, s.path, s.options); again.device == s.device {
			t.Error("the file was trusted")
		}
	})
	t.Run("says when the configuration folder cannot be written", func(t *testing.T) {
		s := setUp(t)
		blocked := mustWrite(t, filepath.Join(t.TempDir(), "file"), nil)
		if _, err := Open(s.path, Options{ConfigDir: blocked}); code(err) != "config.read_only" {
			t.Error(err)
		}
	})
	t.Run("of a copy never undoes what the original did", func(t *testing.T) {
		s := setUp(t)
		path := mustWrite(t, filepath.Join(t.TempDir(), "copy"), mustRead(t, s.path))
		again := mustOpen(t, path, s.options)
		if _, err := again.Undo(); code(err) != "undo.nothing" {
			t.Error(err)
		}
	})
}
