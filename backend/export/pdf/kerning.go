package pdf

import (
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

const (
	pairRunes = 0x180   // Latin, with Latin-1 and Extended-A: what French, English and most European names need
	pairBase  = 1 << 16 // so that a stored value is never 0
)

// narrowWidth is the least width of a narrow no-break space, a sixth of an em: both Sources draw it so thin that hours
// run together, on paper and for those who copy the text.
const narrowWidth = 167

// kern is what the cut adds between two runes, in thousandths of the size, usually below zero. gofpdf knows no
// kerning; a shaper says it once per pair, then a table remembers it for every document.
func (f *face) kern(left, right rune) int {
	if left == narrowNoBreak {
		return max(0, narrowWidth-f.advance(left))
	}
	if left >= pairRunes || right >= pairRunes || left <= ' ' || right <= ' ' {
		return 0
	}
	known := &f.pairsAfter(left)[right]
	if value := known.Load(); value != 0 {
		return int(value) - pairBase
	}
	value := f.shapePair(left, right)
	known.Store(int32(value + pairBase))
	return value
}

// pairsAfter is the table of a left rune, made when it is first asked for.
func (f *face) pairsAfter(left rune) *pairTable {
	if table := f.pairs[left].Load(); table != nil {
		return table
	}
	f.pairs[left].CompareAndSwap(nil, new(pairTable))
	return f.pairs[left].Load()
}

// shapePair asks the shaper. A pair that becomes a ligature is left alone: gofpdf maps runes, not glyphs.
func (f *face) shapePair(left, right rune) int {
	f.shapes.Lock()
	defer f.shapes.Unlock()
	shaped := f.shaper.Shape(shaping.Input{
		Text: []rune{left, right}, RunEnd: 2, Direction: di.DirectionLTR, Face: f.text,
		Size: fixed.I(1000), Script: language.Latin, Language: "fr",
	})
	if len(shaped.Glyphs) != 2 || !f.draws(left) || !f.draws(right) {
		return 0
	}
	return shaped.Glyphs[0].Advance.Round() - f.advance(left)
}
