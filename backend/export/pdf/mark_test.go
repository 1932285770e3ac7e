package pdf

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/programme"
)

// checkMarks walks every page and the tree: all that is drawn is content of exactly one element or an artifact.
func checkMarks(t *testing.T, kind Kind, p programme.Programme, o Options) {
	t.Helper()
	b := newJob(context.Background(), p, o)
	if err := kit[slices.Index(Kinds(), kind)].set(b); err != nil {
		t.Fatal(err)
	}
	checkMarked(t, b)
}

// checkMarked checks a document in the making.
func checkMarked(t *testing.T, b *job) {
	t.Helper()
	for i, page := range b.pages {
		checkPage(t, i, page)
	}
	seen := map[content]int{}
	links := map[linkRef]int{}
	countKids(b.root, seen, links)
	for i, page := range b.pages {
		for mark := range page.marks {
			if seen[content{i, mark}] != 1 {
				t.Errorf("page %d: mark %d is in the tree %d times", i+1, mark, seen[content{i, mark}])
			}
		}
		for l := range page.links {
			if links[linkRef{i, l}] != 1 || page.links[l].says == "" {
				t.Errorf("page %d: link %d is in the tree %d times, says %q", i+1, l, links[linkRef{i, l}], page.links[l].says)
			}
		}
	}
	checkHeadings(t, b.root)
}

func countKids(e *element, seen map[content]int, links map[linkRef]int) {
	for _, kid := range e.kids {
		switch k := kid.(type) {
		case *element:
			countKids(k, seen, links)
		case content:
			seen[k]++
		case linkRef:
			links[k]++
		}
	}
}

func checkPage(t *testing.T, number int, p *page) {
	t.Helper()
	depth, spans := 0, 0 // within marks of the tree or artifacts, and within stretches of another language in them
	for _, operation := range bytes.Split(p.canvas.out, []byte("\n")) {
		switch {
		case bytes.HasPrefix(operation, []byte("/Span <</Lang")):
			spans++
		case bytes.Equal(operation, []byte("EMC")) && spans > 0:
			spans--
		case bytes.HasSuffix(operation, []byte(" BDC")), bytes.HasSuffix(operation, []byte(" BMC")):
			depth++
		case bytes.Equal(operation, []byte("EMC")):
			depth--
		case bytes.HasSuffix(operation, []byte("TJ ET")), bytes.HasSuffix(operation, []byte(" f")), bytes.HasSuffix(operation, []byte("Do Q")):
			if depth != 1 {
				t.Errorf("page %d: drawn within %d marks: %q", number+1, depth, operation)
			}
		}
		if depth < 0 || depth > 1 {
			t.Fatalf("page %d: marks are not paired", number+1)
		}
	}
	if depth != 0 || spans != 0 {
		t.Errorf("page %d: a mark stays open", number+1)
	}
}

func checkHeadings(t *testing.T, root *element) {
	t.Helper()
	last := 0
	var walk func(e *element)
	walk = func(e *element) {
		if level, ok := strings.CutPrefix(e.role, "H"); ok && len(level) == 1 {
			if depth := int(level[0] - '0'); depth > last+1 {
				t.Errorf("a heading of level %d follows one of level %d", depth, last)
			} else {
				last = depth
			}
		}
		if e.role == "TH" && e.scope == "" || e.role == "Figure" && e.alt == "" {
			t.Errorf("a %s says nothing about itself", e.role)
		}
		for _, kid := range e.kids {
			if child, ok := kid.(*element); ok {
				walk(child)
			}
		}
	}
	walk(root)
}
