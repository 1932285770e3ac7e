// Package backend_test holds the arrows of the house: who may import whom, and why.
package backend_test

import (
	"strings"
	"testing"
)

func TestHouse(t *testing.T) {
	edges := imports(t, "..")
	if len(edges) == 0 {
		t.Fatal("no imports found: the test looks in the wrong folder")
	}
	t.Run("keeps the arrows between our packages", func(t *testing.T) {
		for _, e := range edges {
			if broken := e.insideProblem(); broken != "" {
				t.Error(broken)
			}
		}
	})
	t.Run("keeps each library in its own room", func(t *testing.T) {
		for _, e := range edges {
			if broken := e.outsideProblem(); broken != "" {
				t.Error(broken)
			}
		}
	})
	t.Run("keeps the domain on the standard library", func(t *testing.T) {
		for _, e := range edges {
			if e.from == "backend/conference" && !e.test() && strings.Contains(firstPart(e.to), ".") {
				t.Errorf("%s imports %s: conference is standard library only", e.file, e.to)
			}
		}
	})
}

func TestArrowsAreHeld(t *testing.T) {
	cases := []struct {
		name string
		edge edge
		ok   bool
	}{
		{"the planner sees the store", edge{"a.go", "backend/planner", "quartiers/backend/store"}, true},
		{"the window does not", edge{"a.go", "app", "quartiers/backend/store"}, false},
		{"an export reads a programme", edge{"a.go", "backend/export/pdf", "quartiers/backend/programme"}, true},
		{"an export never plans", edge{"a.go", "backend/export/pdf", "quartiers/backend/planner"}, false},
		{"nothing but main imports the window", edge{"a.go", "backend/planner", "quartiers/app"}, false},
		{"a package nobody described is refused", edge{"a.go", "backend/util", "quartiers/backend/conference"}, false},
		{"SQLite stays in the store", edge{"a.go", "backend/planner", "modernc.org/sqlite"}, false},
		{"a module path is not a prefix of a word", edge{"a.go", "backend/planner", "modernc.org/sqlite2"}, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := c.edge.insideProblem()+c.edge.outsideProblem() == ""; got != c.ok {
				t.Errorf("held = %v, want %v", got, c.ok)
			}
		})
	}
}

func firstPart(importPath string) string {
	first, _, _ := strings.Cut(importPath, "/")
	return first
}
