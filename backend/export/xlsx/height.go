package xlsx

import (
	"math"
	"strings"
	"unicode/utf8"
)

// The heights of rows in points. Not every program finds the height of a row whose text wraps, so that every row says
// its own.
const (
	headHeight = 32.0
	lineHeight = 14.5
	tallest    = 409.0 // no program takes more
)

// heightOf is the height that the lines of a row need in the widths of the table.
func (t table) heightOf(row []any) float64 {
	most := 1
	for i, value := range row {
		if text, ok := value.(string); ok && t.heads[i].shape == lines {
			most = max(most, linesIn(text, t.widths[i]))
		}
	}
	return min(float64(most)*lineHeight, tallest)
}

// linesIn counts the lines of a text that wraps at a width.
func linesIn(text string, width float64) int {
	count := 0
	for line := range strings.SplitSeq(text, "\n") {
		count += max(1, int(math.Ceil(float64(utf8.RuneCountInString(line))/(width-1))))
	}
	return count
}
