package store

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

func TestBackup(t *testing.T) {
	t.Run("opens with everything in it", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "edition.create", everyKind().All()...)
		path := filepath.Join(t.TempDir(), "backup")
		if err := s.Backup(path); err != nil {
			t.Fatal(err)
		}
		copied := mustOpen(t, path, Options{})
		mustVerify(t, copied)
		if got, want := mustBundles(t, copied), mustBundles(t, s); !reflect.DeepEqual(got, want) || dump(t, copied) != dump(t, s) {
			t.Error("the copy differs")
		}
	})
	t.Run("replaces an older one and leaves nothing beside it", func(t *testing.T) {
		s := mustCreate(t, Options{})
		folder := t.TempDir()
		path := mustWrite(t, filepath.Join(folder, "backup"), []byte("older"))
		if err := s.Backup(path); err != nil {
			t.Fatal(err)
		}
		if left := names(t, folder); !reflect.DeepEqual(left, []string{"backup"}) || len(mustRead(t, path)) < 4096 {
			t.Errorf("left %v", left)
		}
	})
	t.Run("never replaces the workspace itself", func(t *testing.T) {
		s := mustCreate(t, Options{})
		link := filepath.Join(t.TempDir(), "link")
		if err := os.Symlink(s.path, link); err != nil {
			t.Skip("links are refused here")
		}
		if err := s.Backup(link); code(err) != "backup.on_itself" {
			t.Error(err)
		}
	})
	t.Run("says when the folder is not there", func(t *testing.T) {
		s := mustCreate(t, Options{})
		if err := s.Backup(filepath.Join(t.TempDir(), "x", "backup")); code(err) != "backup.failed" {
			t.Error(err)
		}
	})
}
