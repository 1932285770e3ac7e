package pdf

import (
	gotext "github.com/go-text/typesetting/bidi"
	"golang.org/x/text/unicode/bidi"
)

// levelsOf resolves the directions of an isolate by the Unicode bidirectional algorithm: even levels run from left to
// right, odd ones from right to left. The first letter that has a direction gives that of the whole.
func levelsOf(text []rune) []int8 {
	levels := make([]int8, len(text))
	var paragraph gotext.Paragraph
	runs := paragraph.Segment(text, gotext.Neutral)
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		for at := run.Start; at < run.End; at++ {
			levels[at] = int8(run.Level)
		}
	}
	if !beginsRightToLeft(text) {
		lowerWords(text, levels)
	}
	return levels
}

// beginsRightToLeft claims that the first letter with a direction is of a script from right to left.
func beginsRightToLeft(text []rune) bool {
	for _, r := range text {
		switch classOf(r) {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
	}
	return false
}

func classOf(r rune) bidi.Class {
	properties, _ := bidi.LookupRune(r)
	return properties.Class()
}

// lowerWords mends what the library joins: among words from left to right, only numbers that belong to a text from
// right to left are of level 2, but a run has one level, that of its first letter.
func lowerWords(text []rune, levels []int8) {
	for from := 0; from < len(levels); {
		to := from
		for to < len(levels) && levels[to]%2 == levels[from]%2 {
			to++
		}
		if levels[from]%2 == 0 {
			lowerRun(text[from:to], levels[from:to], to < len(levels))
		}
		from = to
	}
}

// lowerRun sets the levels of a run from left to right: 2 for a number at its start that follows a text from right to
// left, and for an Arabic number at its end that precedes one; 0 for the rest.
func lowerRun(text []rune, levels []int8, precedes bool) {
	first, last := 0, len(text)
	if levels[0] == 2 {
		first = leadingNumber(text)
	}
	for precedes && last > first && classOf(text[last-1]) == bidi.AN {
		last--
	}
	for i := range levels {
		levels[i] = 2
		if i >= first && i < last {
			levels[i] = 0
		}
	}
}

// leadingNumber counts the runes of the number that a text begins with, its signs included.
func leadingNumber(text []rune) int {
	count := 0
	for i, r := range text {
		switch classOf(r) {
		case bidi.EN, bidi.AN, bidi.ET:
			count = i + 1
		case bidi.ES, bidi.CS, bidi.NSM:
		default:
			return count
		}
	}
	return count
}

// strand is a stretch of letters of one direction and one style.
type strand struct {
	from, to int
	level    int8
	style    style
}

func (r strand) isBackward() bool { return r.level%2 == 1 }

// reorder puts runs into the order in which they are seen from the left (rule L2).
func reorder(runs []strand) {
	highest := int8(0)
	for _, r := range runs {
		highest = max(highest, r.level)
	}
	for level := highest; level > 0; level-- {
		for from := 0; from < len(runs); from++ {
			to := from
			for to < len(runs) && runs[to].level >= level {
				to++
			}
			turnRound(runs[from:to])
			from = max(from, to-1)
		}
	}
}

func turnRound(runs []strand) {
	for i, j := 0, len(runs)-1; i < j; i, j = i+1, j-1 {
		runs[i], runs[j] = runs[j], runs[i]
	}
}

// mirrors are the signs that open to the other side in a text from right to left, in pairs.
var mirrors = mirrorsOf("()[]{}<>«»‹›≤≥")

func mirrorsOf(pairs string) map[rune]rune {
	all := map[rune]rune{}
	runes := []rune(pairs)
	for i := 0; i < len(runes); i += 2 {
		all[runes[i]], all[runes[i+1]] = runes[i+1], runes[i]
	}
	return all
}

// backward writes runes in the order in which they are seen from the left.
func backward(text []rune) []rune {
	seen := make([]rune, len(text))
	for i, r := range text {
		if other, turns := mirrors[r]; turns {
			r = other
		}
		seen[len(text)-1-i] = r
	}
	return seen
}
