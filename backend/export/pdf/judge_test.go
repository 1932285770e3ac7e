package pdf

import (
	"fmt"
	"testing"
)

// judge holds a finished document to PDF/UA-1 (ISO 14289-1), as far as a program can tell. It gathers faults.
type judge struct {
	*finished
	language string
	faults   []string
	root     *node
	owners   map[markAt][]*node  // the elements that a mark belongs to
	areas    map[string][]*node  // the elements that an active area belongs to, by reference
	words    map[markAt]string   // what a mark draws
	lines    map[markAt][]string // the same, line by line
	heights  map[markAt]float64  // of its last line
	maps     map[string]codeMap  // by the reference of a font
}

// markAt is a stretch of marked content: a page by its reference, and the number there.
type markAt struct {
	page   string
	number int
}

// judged is a document that was judged.
func judged(t *testing.T, file []byte, language string) *judge {
	t.Helper()
	j := &judge{finished: readAgain(t, file), language: language, owners: map[markAt][]*node{}, areas: map[string][]*node{},
		words: map[markAt]string{}, lines: map[markAt][]string{}, heights: map[markAt]float64{}, maps: map[string]codeMap{}}
	j.judgeHead()
	j.judgeFonts()
	j.judgeTree()
	j.judgePages()
	j.judgeMarks()
	j.judgeLinks()
	j.judgeWayBack()
	j.judgeOutline()
	j.judgeLabels()
	return j
}

func (j *judge) fault(format string, values ...any) {
	j.faults = append(j.faults, fmt.Sprintf(format, values...))
}

// mostFaults of one document are told: the others are often the same.
const mostFaults = 12

// checkAccessible fails for every fault of a document.
func checkAccessible(t *testing.T, file []byte, language string) *judge {
	t.Helper()
	j := judged(t, file, language)
	for _, fault := range j.faults[:min(len(j.faults), mostFaults)] {
		t.Error(fault)
	}
	if more := len(j.faults) - mostFaults; more > 0 {
		t.Errorf("and %d more faults", more)
	}
	return j
}

// pageNumber tells a page as people count them.
func (j *judge) pageNumber(reference string) int {
	for i, page := range j.pages {
		if page == reference {
			return i + 1
		}
	}
	return 0
}
