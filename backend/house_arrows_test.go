package backend_test

import (
	"fmt"
	"slices"
	"strings"
)

// arrows says who may import whom of ours: a package of the left may import those of the right, and no other.
// A name that ends in "/…" stands for everything below it.
var arrows = []arrow{
	{"backend/conference", nil, "it is the domain: whoever reads this folder alone can explain the product"},
	{"backend/rules", in("conference"), "rules are pure: a plan in, findings out"},
	{"backend/arranger", in("conference"), "an operation on a plan is worked out, never written"},
	{"backend/programme", in("conference", "locale"), "a programme is a plan in words, and knows no paper"},
	{"backend/locale", in("conference"), "words and typography depend on the domain only"},
	{"backend/picture", in("picture/svg"), "a picture is bytes: it knows neither the domain nor paper"},
	{"backend/picture/svg", nil, "a drawing is shapes"},
	{"backend/export/…", in("conference", "programme", "locale", "picture/…", "picture", "export/…"), "documents lay out what they are handed; they never query"},
	{"backend/importer", in("conference", "locale"), "an importer reads a file into a proposal; the planner alone writes"},
	{"backend/sample", in("conference"), "the sample is data"},
	{"backend/store", in("conference"), "the store keeps what the domain names, and decides nothing"},
	{"backend/planner", in("conference", "rules", "arranger", "store", "programme", "importer"), "the planner is the only writer and the only one that sees the store"},
	{"app", append(in("conference", "rules", "arranger", "planner", "programme", "locale", "importer", "sample", "picture", "export/…"), "app/cli"), "the window goes through the planner, never to the store"},
	{"app/cli", in("conference", "rules", "planner", "programme", "locale", "importer", "sample", "export/…"), "the command line goes through the planner, never to the store"},
	{"build", []string{"build/content"}, "the build program drives the application from outside"},
	{"build/printer", append(in("conference", "programme", "export/…"), "build/content"), "the bench's printer is the print kit without the window"},
	{"build/…", nil, "the build program drives the application from outside"},
	{".", []string{"app"}, "main embeds the front end and calls app"},
}

// strangers says which of our packages may import a module of others.
var strangers = map[string][]string{
	"modernc.org/sqlite":             {"backend/store"},
	"github.com/jung-kurt/gofpdf":    {"backend/export/pdf", "build/floor"},
	"github.com/piglig/go-qr":        {"backend/export/pdf"},
	"github.com/xuri/excelize":       {"backend/export/xlsx", "backend/importer"},
	"github.com/wailsapp/wails":      {"app", "build/…"},
	"github.com/arran4/golang-ical":  {"backend/export/ical"},
	"github.com/go-text/typesetting": {"backend/export/pdf"},
	"golang.org/x/image":             {"backend/picture", "backend/picture/svg", "backend/export/pdf"},
}

type arrow struct {
	from string
	to   []string
	why  string
}

func in(names ...string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = "backend/" + name
	}
	return out
}

// insideProblem is empty for an import of ours that has an arrow. Tests may use what their package's callers use.
func (e edge) insideProblem() string {
	to, ours := strings.CutPrefix(e.to, "quartiers/")
	if !ours || e.test() || to == e.from {
		return ""
	}
	for _, a := range arrows {
		if !covers(a.from, e.from) {
			continue
		}
		if slices.ContainsFunc(a.to, func(name string) bool { return covers(name, to) }) {
			return ""
		}
		return fmt.Sprintf("%s: %s may not import %s: %s", e.file, e.from, to, a.why)
	}
	return fmt.Sprintf("%s: %s is not in the table of arrows: say in house_test.go what it may import, and why", e.file, e.from)
}

func (e edge) outsideProblem() string {
	for module, rooms := range strangers {
		if e.to != module && !strings.HasPrefix(e.to, module+"/") {
			continue
		}
		if !slices.ContainsFunc(rooms, func(room string) bool { return covers(room, e.from) }) {
			return fmt.Sprintf("%s: %s belongs to %s only", e.file, module, strings.Join(rooms, " and "))
		}
	}
	return ""
}

func (e edge) test() bool { return strings.HasSuffix(e.file, "_test.go") }

func covers(pattern, name string) bool {
	if below, ok := strings.CutSuffix(pattern, "…"); ok {
		return strings.HasPrefix(name, below)
	}
	return pattern == name
}
