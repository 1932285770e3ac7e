package app

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// begun makes a desk whose window has started, with the sample edition on it.
func begun(t *testing.T) (*desk, string) {
	t.Helper()
	d := newDesk(t.TempDir(), "test")
	close(d.begun)
	t.Cleanup(d.end)
	if _, err := (&Workspaces{d}).Create(filepath.Join(t.TempDir(), "essai")); err != nil {
		t.Fatal(err)
	}
	outcome, err := (&Editions{d}).AddSample()
	if err != nil {
		t.Fatal(err)
	}
	return d, outcome.Created
}

func TestBoard(t *testing.T) {
	d, edition := begun(t)
	board, err := (&Editions{d}).Board(edition)
	if err != nil {
		t.Fatal(err)
	}
	t.Run("holds no null where the front end expects a list", func(t *testing.T) {
		text, err := json.Marshal(board)
		if err != nil || strings.Contains(strings.ReplaceAll(string(text), `"redo":null`, ""), "null") {
			t.Errorf("%v in %.300s", err, text)
		}
	})
	t.Run("says findings in both languages", func(t *testing.T) {
		if len(board.Findings) == 0 {
			t.Fatal("the sample has empty seats")
		}
		for _, f := range board.Findings {
			if f.Sentence.FR == "" || f.Sentence.EN == "" || f.Title.FR == "" || len(f.Subjects) == 0 {
				t.Errorf("%+v", f)
			}
		}
	})
	t.Run("is remembered as the last one", func(t *testing.T) {
		beginning, err := (&Workspaces{d}).Begin()
		if err != nil || beginning.Workspace == nil || beginning.Workspace.Board == nil || string(beginning.Workspace.Board.Records.Editions[0].ID) != edition || len(beginning.Recents) != 1 {
			t.Errorf("%+v, %v", beginning, err)
		}
	})
}

func TestDoor(t *testing.T) {
	t.Run("answers a panic instead of leaving the caller waiting", func(t *testing.T) {
		d, _ := begun(t)
		_, err := call(d, func() (int, error) { panic("broken") })
		if err == nil || codeOf(err) != unexpected {
			t.Errorf("got %v", err)
		}
	})
	t.Run("says that no workspace is open", func(t *testing.T) {
		d := newDesk(t.TempDir(), "test")
		close(d.begun)
		_, err := (&Editions{d}).List()
		if codeOf(err) != "workspace.none" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("writes an error as a sentence in both languages", func(t *testing.T) {
		text, ok := formatError(conference.Refuse("workspace.none", nil)).(string)
		var failure Failure
		if !ok || json.Unmarshal([]byte(text), &failure) != nil {
			t.Fatalf("got %v", text)
		}
		if failure.Code != "workspace.none" || failure.FR == "" || failure.EN == "" || failure.FR == failure.EN {
			t.Errorf("got %+v", failure)
		}
	})
	t.Run("hides the words of the machine", func(t *testing.T) {
		failure := failureOf(errors.New("sql: no rows in result set"))
		if strings.Contains(failure.FR+failure.EN, "sql") || failure.Details == "" {
			t.Errorf("got %+v", failure)
		}
	})
}

func TestWorkspaces(t *testing.T) {
	t.Run("keeps the open workspace when another one cannot be opened", func(t *testing.T) {
		d, edition := begun(t)
		text := filepath.Join(t.TempDir(), "lettre.quartiers")
		if err := os.WriteFile(text, []byte("Bonjour"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := (&Workspaces{d}).Open(text); codeOf(err) != "workspace.foreign" {
			t.Errorf("got %v", err)
		}
		if _, err := (&Editions{d}).Board(edition); err != nil {
			t.Errorf("the workspace is gone: %v", err)
		}
	})
	t.Run("makes another name where one is taken", func(t *testing.T) {
		folder := t.TempDir()
		if err := os.WriteFile(freePath(folder, "Quartiers"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if got := filepath.Base(freePath(folder, "Quartiers")); got != "Quartiers 2.quartiers" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("goes on where the last session ended", func(t *testing.T) {
		d, edition := begun(t)
		if _, err := (&Editions{d}).Board(edition); err != nil {
			t.Fatal(err)
		}
		d.end()
		again := newDesk(d.configDir, "test")
		close(again.begun)
		t.Cleanup(again.end)
		beginning, err := (&Workspaces{again}).Begin()
		if err != nil || beginning.Workspace == nil || beginning.Workspace.Board == nil || string(beginning.Workspace.Board.Records.Editions[0].ID) != edition {
			t.Fatalf("%+v, %v", beginning, err)
		}
	})
	t.Run("tells why the last workspace did not open, until another one does", func(t *testing.T) {
		d := newDesk(t.TempDir(), "test")
		d.arguments = []string{filepath.Join(t.TempDir(), "none.quartiers")}
		close(d.begun)
		t.Cleanup(d.end)
		workspaces := &Workspaces{d}
		if first, _ := workspaces.Begin(); first.Problem == nil || first.Problem.Code != "workspace.missing" {
			t.Errorf("got %+v", first.Problem)
		}
		if _, err := workspaces.Create(filepath.Join(t.TempDir(), "new")); err != nil {
			t.Fatal(err)
		}
		if second, _ := workspaces.Begin(); second.Problem != nil {
			t.Errorf("still %+v", second.Problem)
		}
	})
}

func TestExports(t *testing.T) {
	d, edition := begun(t)
	exports := &Exports{d}
	folder := t.TempDir()
	brochure := DocumentOptions{Language: "fr", Paper: "A4", Cover: true, Abstracts: true, Index: true, Practical: true}
	t.Run("writes each document, asks before it replaces, and may open only what it wrote", func(t *testing.T) {
		target := Target{Folder: folder, Name: "../programme.pdf"}
		written, err := exports.Document(edition, "programme", brochure, target)
		if err != nil || filepath.Dir(written.Path) != folder || written.Report.Pages < 3 {
			t.Fatalf("%+v, %v", written, err)
		}
		if _, err := exports.Document(edition, "programme", brochure, target); codeOf(err) != "export.exists" {
			t.Errorf("got %v", err)
		}
		target.Replace = true
		if _, err := exports.Document(edition, "programme", brochure, target); err != nil {
			t.Error(err)
		}
		if err := (&Files{d}).Open(filepath.Join(folder, "other.pdf")); codeOf(err) != "file.not_ours" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("suggests a name in the language of the document, in the folder of the last export", func(t *testing.T) {
		target, err := exports.Suggest(edition, "speakers", "fr")
		if err != nil || target.Folder != folder || target.Name != "Quartiers du numérique 2025 - Intervenants.xlsx" {
			t.Errorf("%+v, %v", target, err)
		}
	})
	t.Run("writes the list and the calendar", func(t *testing.T) {
		if _, err := exports.Speakers(edition, SpeakersOptions{Language: "en", People: "all"}, Target{Folder: folder, Name: "s.xlsx"}); err != nil {
			t.Error(err)
		}
		if _, err := exports.Calendar(edition, CalendarOptions{Language: "en"}, Target{Folder: folder, Name: "c.ics"}); err != nil {
			t.Error(err)
		}
	})
	t.Run("writes everything at once, into a folder or a zip file", func(t *testing.T) {
		o := BundleOptions{Languages: []string{"fr", "en"}, Pages: []BundleDocument{{"programme", brochure}, {"poster", brochure}},
			Speakers: &SpeakersOptions{People: "all"}, Calendar: &CalendarOptions{}}
		target, err := exports.SuggestBundle(edition, false)
		if err != nil || target.Name != "Quartiers du numérique 2025" {
			t.Fatalf("%+v, %v", target, err)
		}
		written, err := exports.Bundle(edition, o, target)
		if files, _ := filepath.Glob(filepath.Join(written.Path, "*", "*")); err != nil || len(files) != 10 || written.Report.Pages < 10 {
			t.Errorf("%v, %+v, %v", files, written, err)
		}
		if _, err := exports.Bundle(edition, o, target); codeOf(err) != "export.exists" {
			t.Errorf("got %v", err)
		}
		target.Replace, o.Zip = true, true
		if written, err = exports.Bundle(edition, o, target); err != nil || filepath.Base(written.Path) != "Quartiers du numérique 2025.zip" {
			t.Errorf("%+v, %v", written, err)
		}
	})
	t.Run("stops and leaves nothing", func(t *testing.T) {
		err := d.exporting(func(job *export) error { d.cancelExport(); <-job.Done(); return job.Err() })
		if codeOf(err) != "export.cancelled" {
			t.Errorf("got %v", err)
		}
	})
}

func TestScaffold(t *testing.T) {
	d, _ := begun(t)
	n := planner.NewEdition{Name: "Essai", Language: "en", TimeZone: "Europe/Paris",
		Days:     []planner.NewDay{{Date: "2026-10-14", Opens: 540, Closes: 1020}},
		Rooms:    []planner.NewRoom{{Name: "Hall", Capacity: 100}},
		Scaffold: planner.Scaffold{Opening: true}}
	outcome, err := (&Editions{d}).Create(n)
	if err != nil || outcome.Changed.Sessions[0].Title != "Opening" {
		t.Errorf("%+v, %v", outcome.Changed.Sessions, err)
	}
}
