package xlsx

import (
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
)

// shape says how a column looks.
type shape int

const (
	plain    shape = iota // one line
	lines                 // lines below each other, long ones wrapped
	long                  // paragraphs that would make every row a page: not wrapped
	number                // to the right
	date                  // a real date
	clock                 // a real time
	identity              // hidden
)

// The widths of columns, in characters of the default font.
const (
	narrowest = 8.0
	arrow     = 3.0 // room for the arrow of the filter
)

var widest = map[shape]float64{plain: 34, lines: 44, long: 70, number: 10, date: 13, clock: 10, identity: 40}

// measure estimates the widths while the texts are at hand: asking the workbook to fit them takes seconds.
func (t *table) measure() {
	t.widths = make([]float64, len(t.heads))
	for i, h := range t.heads {
		width := longestWord(h.title) + arrow
		for _, row := range t.rows {
			width = max(width, widthOf(row[i])+1)
		}
		t.widths[i] = max(min(width, widest[h.shape]), longestWord(h.title)+arrow, narrowest)
	}
}

// widthOf is the longest line of a value, in characters.
func widthOf(value any) float64 {
	switch v := value.(type) {
	case string:
		longest := 0
		for line := range strings.SplitSeq(v, "\n") {
			longest = max(longest, utf8.RuneCountInString(line))
		}
		return float64(longest)
	case conference.Date:
		return 10
	}
	return 0
}

// longestWord is the least width that a header needs, which may break between words only.
func longestWord(title string) float64 {
	longest := 0
	for word := range strings.FieldsSeq(title) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return float64(longest)
}
