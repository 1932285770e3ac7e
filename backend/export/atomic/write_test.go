package atomic

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestWrite(t *testing.T) {
	t.Run("makes a whole file and leaves nothing else", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "programme.pdf")
		must(t, Write(path, false, fillWith("pages")))
		expect(t, path, "pages")
		expectAlone(t, path)
	})
	t.Run("asks before it replaces", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "programme.pdf")
		must(t, Write(path, false, fillWith("old")))
		expectCode(t, Write(path, false, fillWith("new")), "export.exists")
		expect(t, path, "old")
		must(t, Write(path, true, fillWith("new")))
		expect(t, path, "new")
	})
	t.Run("keeps what was there when filling fails half way", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "programme.pdf")
		must(t, Write(path, false, fillWith("old")))
		stop := errors.New("stopped")
		err := Write(path, true, func(w io.Writer) error { _, _ = io.WriteString(w, "ha"); return stop })
		if !errors.Is(err, stop) {
			t.Fatalf("got %v", err)
		}
		expect(t, path, "old")
		expectAlone(t, path)
	})
	t.Run("names a folder that is not there", func(t *testing.T) {
		expectCode(t, Write(filepath.Join(t.TempDir(), "no", "a.pdf"), false, fillWith("")), "export.folder_missing")
	})
	t.Run("never replaces a folder", func(t *testing.T) {
		expectCode(t, Write(t.TempDir(), true, fillWith("")), "export.exists")
	})
}

func TestSafeName(t *testing.T) {
	for text, want := range map[string]string{
		"Quartiers du numérique 2025": "Quartiers du numérique 2025.pdf",
		"../../etc/passwd":            "-..-etc-passwd.pdf",
		`C:\Windows`:                  "C--Windows.pdf",
		"CON":                         "Quartiers CON.pdf",
		" . ":                         "Quartiers.pdf",
		"<b>titre</b>":                "-b-titre--b-.pdf",
		"a\u202egpj.exe\x00":          "agpj.exe.pdf",
		strings.Repeat("é", 300):      strings.Repeat("é", 60) + ".pdf",
	} {
		if got := SafeName(text, ".pdf"); got != want {
			t.Errorf("SafeName(%q) = %q, want %q", text, got, want)
		}
	}
}

func fillWith(text string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, text); return err }
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func expect(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s holds %q (%v), want %q", path, got, err, want)
	}
}

func expectAlone(t *testing.T, path string) {
	t.Helper()
	entries, _ := os.ReadDir(filepath.Dir(path))
	if len(entries) != 1 {
		t.Errorf("%d files beside it", len(entries)-1)
	}
}

func expectCode(t *testing.T, err error, code string) {
	t.Helper()
	var problem *conference.Problem
	if !errors.As(err, &problem) || problem.Code != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

func TestWriteFolder(t *testing.T) {
	filled := func(text string) func(string) error {
		return func(folder string) error {
			return os.WriteFile(filepath.Join(folder, "01 Programme.pdf"), []byte(text), 0o600)
		}
	}
	file := func(folder string) string { return filepath.Join(folder, "01 Programme.pdf") }
	t.Run("makes a whole folder and leaves nothing else", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "Dossier")
		must(t, WriteFolder(path, false, filled("pages")))
		expect(t, file(path), "pages")
		expectAlone(t, path)
	})
	t.Run("asks before it replaces", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "Dossier")
		must(t, WriteFolder(path, false, filled("old")))
		expectCode(t, WriteFolder(path, false, filled("new")), "export.exists")
		expect(t, file(path), "old")
		must(t, WriteFolder(path, true, filled("new")))
		expect(t, file(path), "new")
		expectAlone(t, path)
	})
	t.Run("never replaces a folder that holds something of somebody else", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "Dossier")
		must(t, WriteFolder(path, false, filled("old")))
		must(t, os.WriteFile(filepath.Join(path, "lettre.txt"), nil, 0o600))
		expectCode(t, WriteFolder(path, true, filled("new")), "export.folder_foreign")
		expect(t, file(path), "old")
	})
	t.Run("never replaces a file", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "Dossier")
		must(t, os.WriteFile(path, []byte("old"), 0o600))
		expectCode(t, WriteFolder(path, true, filled("new")), "export.exists")
		expect(t, path, "old")
	})
	t.Run("keeps what was there when filling fails half way", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "Dossier")
		must(t, WriteFolder(path, false, filled("old")))
		stop := errors.New("stopped")
		err := WriteFolder(path, true, func(folder string) error { return errors.Join(filled("ha")(folder), stop) })
		if !errors.Is(err, stop) {
			t.Fatalf("got %v", err)
		}
		expect(t, file(path), "old")
		expectAlone(t, path)
	})
}
