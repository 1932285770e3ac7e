package locale_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// problemCode finds the codes of the problems that the program can meet, where they are made; the store's and the
// importer's stand apart from that.
var problemCode = regexp.MustCompile(`(?:[Rr]efuse\(|Problem\{Code: )"([a-z_]+\.[a-z_]+)"|"((?:workspace|undo|redo|merge|backup)\.[a-z_]+)"`)

func TestEveryProblemHasASentence(t *testing.T) {
	unknown := locale.Problem(errors.New("no code"))
	for code, file := range codesInSource(t) {
		t.Run(code, func(t *testing.T) {
			text := locale.Problem(conference.Refuse(code, everyParam()))
			if text == unknown {
				t.Fatalf("%s makes the problem %s, which has no sentence", file, code)
			}
			checkSentence(t, text)
		})
	}
}

// codesInSource walks the packages of the program.
func codesInSource(t *testing.T) map[string]string {
	t.Helper()
	codes := map[string]string{}
	for _, root := range []string{"..", "../../app"} {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			source, err := os.ReadFile(path)
			for _, found := range problemCode.FindAllStringSubmatch(string(source), -1) {
				codes[found[1]+found[2]] = path
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return codes
}

// everyParam has a value of the right type for every placeholder of the problems.
func everyParam() conference.Params {
	params := conference.Params{
		"from": conference.At(9, 0), "to": conference.At(10, 0), "opens": conference.At(9, 0), "closes": conference.At(8, 0),
		"width": "40", "height": "20",
		"start": conference.At(9, 0), "date": conference.Date("2025-10-15"), "minutes": conference.Minutes(0),
		"count": 2, "line": 3, "length": 1200, "most": 1000, "version": 9, "pid": 4711, "field": "title", "table": "room",
	}
	for _, name := range []string{"text", "kind", "role", "status", "zone", "colour", "person", "edition", "path", "host",
		"file", "folder", "element", "encoding", "title", "device", "command", "name", "document", "language", "address"} {
		params[name] = "x"
	}
	return params
}

// checkSentence holds what is true of every sentence: both languages, filled, one sentence, well set.
func checkSentence(t *testing.T, text locale.Text) {
	t.Helper()
	for _, lang := range locale.Languages() {
		sentence := text.In(lang)
		if sentence == "" || strings.ContainsAny(sentence, "{}[]") || strings.Contains(sentence, "…") {
			t.Errorf("%s is not filled: %q", lang, sentence)
		}
		if !strings.HasSuffix(sentence, ".") || strings.Contains(sentence, "  ") || strings.Contains(sentence, " . ") {
			t.Errorf("%s is not one sentence: %q", lang, sentence)
		}
		if set := locale.Typography(sentence, lang); set != sentence {
			t.Errorf("%s is not well set: %q, not %q", lang, sentence, set)
		}
	}
}

func TestProblem(t *testing.T) {
	t.Run("hides the text of an error without a code", func(t *testing.T) {
		text := locale.Problem(fmt.Errorf("write: %w", errors.New("boom")))
		checkSentence(t, text)
		if strings.Contains(text.FR+text.EN, "boom") {
			t.Errorf("got %+v", text)
		}
	})
	t.Run("finds the code of a wrapped problem", func(t *testing.T) {
		err := fmt.Errorf("save: %w", conference.Refuse("text.too_long", conference.Params{"field": "title", "length": 1200, "most": 1000}))
		want := "Le texte compte 1200 caractères (le titre)~; il peut en compter 1000_: raccourcissez-le."
		if got := visible(locale.Problem(err).FR); got != want {
			t.Errorf("got %s", got)
		}
	})
	t.Run("leaves out what a problem does not know", func(t *testing.T) {
		text := locale.Problem(conference.Refuse("workspace.locked", conference.Params{"path": "/tmp/a.quartiers"}))
		want := "“/tmp/a.quartiers” is open already: close the other window, then try again."
		if text.EN != want {
			t.Errorf("got %s", text.EN)
		}
	})
	t.Run("keeps the parameters that it was given", func(t *testing.T) {
		params := conference.Params{"field": "title", "length": 2, "most": 1}
		locale.Problem(conference.Refuse("text.too_long", params))
		if params["field"] != "title" {
			t.Errorf("got %v", params)
		}
	})
}
