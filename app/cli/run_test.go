package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quartiers/backend/planner"
	"quartiers/backend/rules"
)

// result is what a command printed and how it ended.
type result struct {
	code     int
	out, err string
}

// quartiers runs a command as a terminal in English would, with its own configuration.
func quartiers(t *testing.T, arguments ...string) result {
	t.Helper()
	t.Setenv("LC_ALL", "en_GB.UTF-8")
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	var out, err bytes.Buffer
	code := Run(arguments, Streams{Out: &out, Err: &err}, "1.2.3")
	return result{code, out.String(), err.String()}
}

// withSample makes a workspace with the sample edition.
func withSample(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "essai.quartiers")
	if r := quartiers(t, "sample", "-w", path); r.code != fine {
		t.Fatalf("%+v", r)
	}
	return path
}

func TestSample(t *testing.T) {
	path := withSample(t)
	t.Run("says so when the edition is there already, and adds no second one", func(t *testing.T) {
		if r := quartiers(t, "sample", "-w", path); r.code != fine || !strings.Contains(r.out, "already") {
			t.Errorf("%+v", r)
		}
		if got := editions(t, path); len(got) != 1 {
			t.Errorf("%d editions", len(got))
		}
	})
}

func TestEditions(t *testing.T) {
	got := editions(t, withSample(t))[0]
	if got["name"] != "Quartiers du numérique 2025" || got["firstDay"] != "2025-10-15" || got["lastDay"] != "2025-10-15" {
		t.Errorf("%v", got)
	}
	for _, name := range []string{"id", "sessions", "rooms", "speakers"} {
		if got[name] == nil || got[name] == "" || got[name] == 0.0 {
			t.Errorf("%s is %v", name, got[name])
		}
	}
}

func editions(t *testing.T, path string) []map[string]any {
	t.Helper()
	r := quartiers(t, "editions", "-w", path, "--json")
	var list []map[string]any
	if err := json.Unmarshal([]byte(r.out), &list); err != nil || r.code != fine {
		t.Fatalf("%+v, %v", r, err)
	}
	return list
}

func TestCheck(t *testing.T) {
	path := withSample(t)
	t.Run("ends with 0 when nothing is an error", func(t *testing.T) {
		if r := quartiers(t, "check", "-w", path); r.code != fine || r.out == "" {
			t.Errorf("%+v", r)
		}
	})
	t.Run("gives every finding with its code, subjects and sentences as JSON", func(t *testing.T) {
		r := quartiers(t, "check", "--json", "-w", path)
		var list []map[string]any
		if err := json.Unmarshal([]byte(r.out), &list); err != nil || len(list) == 0 {
			t.Fatalf("%+v, %v", r, err)
		}
		for _, name := range []string{"edition", "code", "severity", "subjects", "params", "fr", "en"} {
			if list[0][name] == nil {
				t.Errorf("no %s in %v", name, list[0])
			}
		}
	})
	t.Run("ends with 1 when one is an error", func(t *testing.T) {
		clash := filepath.Join(t.TempDir(), "clash.xml")
		write(t, clash, clashing)
		path := filepath.Join(t.TempDir(), "clash.quartiers")
		if r := quartiers(t, "import", clash, "-w", path); r.code != fine {
			t.Fatalf("%+v", r)
		}
		if r := quartiers(t, "check", "-w", path); r.code != wrong || !strings.Contains(r.out, "Alpha") || !strings.Contains(r.out, "Beta") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("leaves out what somebody chose to live with, but for machines", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "clash.quartiers")
		clash := filepath.Join(t.TempDir(), "clash.xml")
		write(t, clash, clashing)
		quartiers(t, "import", clash, "-w", path)
		ignoreErrors(t, path)
		if r := quartiers(t, "check", "-w", path); r.code != fine || strings.Contains(r.out, "error") {
			t.Errorf("%+v", r)
		}
		if r := quartiers(t, "check", "--json", "-w", path); r.code != fine || !strings.Contains(r.out, `"ignored": "They share it"`) {
			t.Errorf("%+v", r)
		}
	})
}

// ignoreErrors lives with every error of a workspace.
func ignoreErrors(t *testing.T, path string) {
	t.Helper()
	p, err := planner.Open(path, planner.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	edition := p.Editions()[0].ID
	findings, err := p.Findings(edition)
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range findings {
		if finding.Severity == rules.Error {
			if _, err := p.IgnoreFinding(edition, finding.Key(), "They share it"); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestImport(t *testing.T) {
	source := filepath.Join(t.TempDir(), "clash.xml")
	write(t, source, clashing)
	t.Run("a dry run writes nothing, not even the workspace", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "new.quartiers")
		r := quartiers(t, "import", source, "-w", path, "--dry-run")
		if _, err := os.Stat(path); r.code != fine || err == nil || !strings.Contains(r.out, "2") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("a second import changes nothing", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "new.quartiers")
		quartiers(t, "import", source, "-w", path)
		first := editions(t, path)[0]
		quartiers(t, "import", source, "-w", path)
		if second := editions(t, path); len(second) != 1 || second[0]["sessions"] != first["sessions"] {
			t.Errorf("%v, then %v", first, second)
		}
	})
}

func TestExport(t *testing.T) {
	path := withSample(t)
	for document, begins := range map[string]string{"programme": "%PDF-", "poster": "%PDF-", "leaflet": "%PDF-", "speakers": "PK", "calendar": "BEGIN:VCALENDAR\r\n"} {
		t.Run("writes the "+document, func(t *testing.T) {
			output := filepath.Join(t.TempDir(), "out")
			r := quartiers(t, "export", document, "-w", path, "--edition", "quartiers du numerique 2025", "--lang", "fr", "-o", output)
			data, err := os.ReadFile(output)
			if r.code != fine || err != nil || !bytes.HasPrefix(data, []byte(begins)) {
				t.Errorf("%+v, %v", r, err)
			}
		})
	}
}

func TestExportAll(t *testing.T) {
	path := withSample(t)
	t.Run("fills a folder for each language, and again", func(t *testing.T) {
		output := filepath.Join(t.TempDir(), "Dossier")
		for range 2 {
			r := quartiers(t, "export", "all", "-w", path, "--lang", "both", "-o", output)
			files, _ := filepath.Glob(filepath.Join(output, "*", "0[01] *.pdf"))
			if r.code != fine || len(files) != 4 || !strings.Contains(r.out, output) {
				t.Errorf("%+v, %v", r, files)
			}
		}
	})
	t.Run("packs a zip file", func(t *testing.T) {
		output := filepath.Join(t.TempDir(), "all.zip")
		r := quartiers(t, "export", "all", "-w", path, "--lang", "fr", "-o", output)
		if data, err := os.ReadFile(output); r.code != fine || err != nil || !bytes.HasPrefix(data, []byte("PK")) {
			t.Errorf("%+v, %v", r, err)
		}
	})
}

func TestMisuse(t *testing.T) {
	path := withSample(t)
	text := filepath.Join(t.TempDir(), "text.quartiers")
	write(t, text, "Bonjour")
	for name, arguments := range map[string][]string{
		"an unknown command":       {"print"},
		"no workspace":             {"check"},
		"a workspace not there":    {"check", "-w", filepath.Join(t.TempDir(), "none.quartiers")},
		"a workspace that is text": {"check", "-w", text},
		"an unknown flag":          {"check", "-w", path, "--loud"},
		"an unknown edition":       {"export", "programme", "-w", path, "--edition", "1999", "-o", text},
		"an unknown document":      {"export", "wallpaper", "-w", path, "-o", text},
		"an unknown language":      {"export", "programme", "-w", path, "--lang", "de", "-o", text},
		"two languages at once":    {"export", "programme", "-w", path, "--lang", "both", "-o", text},
		"a folder of others":       {"export", "all", "-w", path, "-o", filepath.Dir(text)},
		"no output":                {"export", "programme", "-w", path},
		"a folder not there":       {"export", "programme", "-w", path, "-o", filepath.Join(t.TempDir(), "no", "a.pdf")},
		"a source not there":       {"import", "none.xml", "-w", path},
		"two sources":              {"import", "a.xml", "b.xml", "-w", path},
		"a wrong ending":           {"sample", "-w", filepath.Join(t.TempDir(), "a.txt")},
		"an argument too many":     {"editions", "2025", "-w", path},
	} {
		t.Run(name+" is one sentence and code 2", func(t *testing.T) {
			r := quartiers(t, arguments...)
			if r.code != misuse || r.out != "" || strings.Count(r.err, "\n") != 1 || len(r.err) < 10 {
				t.Errorf("%+v", r)
			}
		})
	}
	if data, _ := os.ReadFile(text); string(data) != "Bonjour" {
		t.Error("a file that is no workspace was touched")
	}
}

func TestVersionAndHelp(t *testing.T) {
	if r := quartiers(t, "version"); r.code != fine || r.out != "1.2.3\n" {
		t.Errorf("%+v", r)
	}
	for _, arguments := range [][]string{{"help"}, {"--help"}, {"check", "-h"}} {
		if r := quartiers(t, arguments...); r.code != fine || !strings.Contains(r.out, "quartiers check") {
			t.Errorf("%v: %+v", arguments, r)
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// clashing has two sessions in one room at one time.
const clashing = `<?xml version="1.0" encoding="UTF-8"?>
<schedule><version>1</version><conference><title>Clash</title><acronym>clash</acronym></conference>
<day index="1" date="2026-01-31" start="2026-01-31T09:00:00+01:00" end="2026-01-31T18:00:00+01:00"><room name="Hall">
<event id="1" guid="1bd4c7f2-1111-4a51-8e0e-6a3d0d7d0001"><title>Alpha</title><type>lecture</type><start>10:00</start><duration>01:00</duration>
<room>Hall</room><abstract>A.</abstract><persons><person id="1">Ada Alpha</person></persons></event>
<event id="2" guid="1bd4c7f2-1111-4a51-8e0e-6a3d0d7d0002"><title>Beta</title><type>lecture</type><start>10:30</start><duration>01:00</duration>
<room>Hall</room><abstract>B.</abstract><persons><person id="2">Bo Beta</person></persons></event>
</room></day></schedule>`
