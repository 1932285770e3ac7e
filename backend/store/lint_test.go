package store

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// sources reads every file of the back end with such an ending, by its path from there; tests are left out.
func sources(t *testing.T, endings ...string) map[string]string {
	t.Helper()
	root := os.DirFS("..")
	all := map[string]string{}
	err := fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "_test.go") {
			return err
		}
		for _, ending := range endings {
			if filepath.Ext(path) == ending {
				text, err := fs.ReadFile(root, path)
				all[path] = string(text)
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestOnlyTheStoreOpensTheDatabase(t *testing.T) {
	// Whoever opens and closes the file elsewhere in the process may drop SQLite's lock on it.
	opens := regexp.MustCompile(`"(database/sql|modernc\.org/sqlite[^"]*|github\.com/mattn/go-sqlite3)"`)
	for path, text := range sources(t, ".go") {
		if !strings.HasPrefix(path, "store/") && opens.MatchString(text) {
			t.Errorf("%s imports %s: only package store may", path, opens.FindString(text))
		}
	}
}

func TestNoReplacingInsert(t *testing.T) {
	// A replacing insert removes the row first, behind the back of the triggers.
	replaces := regexp.MustCompile(`(?i)\b(OR\s+REPLACE|REPLACE\s+INTO)\b`)
	for path, text := range sources(t, ".go", ".sql") {
		if replaces.MatchString(text) {
			t.Errorf("%s contains %q", path, replaces.FindString(text))
		}
	}
}
