package pdf

import (
	"slices"
	"strings"
	"testing"
)

// read folds the sheets, puts them one within the other and turns the leaves.
func read(sides []spread) []int {
	var pages, rest []int
	for i := 0; i < len(sides); i += 2 {
		front, back := sides[i], sides[i+1]
		pages = append(pages, front.right, back.left)
		rest = append([]int{back.right, front.left}, rest...)
	}
	return append(pages, rest...)
}

func TestBookletOrder(t *testing.T) {
	t.Run("reads from the first page to the last, blank pages after them, for 1 to 40 pages", func(t *testing.T) {
		for pages := 1; pages <= 40; pages++ {
			got := read(bookletOrder(pages))
			if len(got)%4 != 0 || len(got) >= pages+4 {
				t.Errorf("%d pages take %d", pages, len(got))
			}
			for i, page := range got {
				if wanted := i; i < pages && page != wanted || i >= pages && page != none {
					t.Errorf("%d pages: page %d is in place of %d", pages, page, i)
				}
			}
		}
	})
	t.Run("puts the first page right of the fold and the last one left of it", func(t *testing.T) {
		if got := bookletOrder(8); !slices.Equal(got, []spread{{7, 0}, {1, 6}, {5, 2}, {3, 4}}) {
			t.Errorf("got %v", got)
		}
	})
	t.Run("lets few sheets be and moves the inner ones of many towards the fold", func(t *testing.T) {
		if creepOf(0, 8) != 0 || creepOf(0, 9) != usualCreep || creepOf(0.2, 2) != 0.2 {
			t.Error("creep is not as expected")
		}
	})
}

func TestBooklet(t *testing.T) {
	t.Parallel()
	for paper, size := range map[Paper]string{A5: "841.89 x 595.28", A4: "1190.55 x 841.89"} {
		p := aDay(3).programme("fr")
		plain, report := printed(t, Brochure, p, Options{Paper: paper})
		folded, imposed := printed(t, Brochure, p, Options{Paper: paper, Booklet: true, Creep: 0.1})
		path := onDisk(t, folded)
		t.Run("puts every page of "+string(paper)+" on its sheet", func(t *testing.T) {
			sides := bookletOrder(report.Pages)
			if imposed.Pages != len(sides) {
				t.Fatalf("%d sides for %d pages", imposed.Pages, report.Pages)
			}
			for i, side := range sides {
				for _, page := range []int{side.left, side.right} {
					if page != none && !strings.Contains(pageText(t, folded, i+1), pageText(t, plain, page+1)) {
						t.Errorf("page %d is not on side %d", page+1, i+1)
					}
				}
			}
		})
		t.Run("makes a whole and tagged file of "+string(paper), func(t *testing.T) {
			tool(t, "qpdf", "--check", path)
			checkBoxes(t, path)
			checkAccessible(t, folded, "fr")
			if info := tool(t, "pdfinfo", path); !strings.Contains(info, size) || !strings.Contains(info, "Tagged:          yes") {
				t.Error(info)
			}
		})
		t.Run("is still read in the order of the programme in "+string(paper), func(t *testing.T) {
			if got, wanted := structureText(t, folded), structureText(t, plain); got != wanted {
				t.Error("the tree tells another text")
			}
		})
	}
}

// structureText is what a screen reader says: the texts of the tree in its order.
func structureText(t *testing.T, file []byte) string {
	t.Helper()
	var texts []string
	for _, line := range strings.Split(tool(t, "pdfinfo", "-struct-text", onDisk(t, file)), "\n") {
		if strings.Contains(line, `"`) {
			texts = append(texts, strings.TrimSpace(line))
		}
	}
	return strings.Join(texts, "\n")
}
