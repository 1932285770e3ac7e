package pdf

import (
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// glyph is a shape of a face where it is drawn. Lengths are in thousandths of the size.
type glyph struct {
	id      int
	x, y    int // away from where the last one ended
	advance int
	at      int    // the letter that it belongs to, counted from the start of the run
	says    string // the letters that it stands for; empty: those of a neighbour
}

// shape gives letters of a script the shapes that they take between their neighbours, from left to right as they are
// seen. Letters before and after the run count as neighbours.
func (f *face) shape(text []rune, from, to int, written script, backwards bool) []glyph {
	input := shaping.Input{
		Text: text, RunStart: from, RunEnd: to, Direction: di.DirectionLTR, Face: f.text,
		Size: fixed.I(1000), Script: written.code,
	}
	if backwards {
		input.Direction = di.DirectionRTL
	}
	f.shapes.Lock()
	defer f.shapes.Unlock()
	glyphs := glyphsOf(f.shaper.Shape(input).Glyphs, text, from, backwards)
	if backwards {
		return f.apart(glyphs)
	}
	return glyphs
}

func glyphsOf(shaped []shaping.Glyph, text []rune, from int, backwards bool) []glyph {
	glyphs := make([]glyph, len(shaped))
	for i, g := range shaped {
		letters := text[g.TextIndex() : g.TextIndex()+g.RunesCount()]
		place := placeAmong(shaped, i)
		if backwards {
			place = g.GlyphsCount() - 1 - place
		}
		glyphs[i] = glyph{
			id: int(g.GlyphID), x: g.XOffset.Round(), y: g.YOffset.Round(), advance: g.Advance.Round(),
			at: g.TextIndex() - from, says: share(letters, place, g.GlyphsCount()),
		}
	}
	return glyphs
}

// placeAmong counts the shapes of the same letters that stand left of one.
func placeAmong(shaped []shaping.Glyph, i int) int {
	place := 0
	for place < i && shaped[i-place-1].TextIndex() == shaped[i].TextIndex() {
		place++
	}
	return place
}

// apart lets every shape of a text from right to left say one letter, the rest on empty shapes right of it: readers
// turn such a text round letter by letter, and would turn what one shape says as well, or not.
func (f *face) apart(glyphs []glyph) []glyph {
	empty, found := f.text.NominalGlyph(nonJoiner)
	if !found {
		return glyphs
	}
	all := make([]glyph, 0, len(glyphs))
	for _, g := range glyphs {
		letters := []rune(g.says)
		for i := len(letters) - 1; i >= 0; i-- {
			g.says = string(letters[i])
			all = append(all, g)
			g = glyph{id: int(empty), at: g.at}
		}
		if len(letters) == 0 {
			all = append(all, g)
		}
	}
	return all
}

// share is what one of several shapes of some letters stands for: the first for what the others leave, each of the
// others for a mark.
func share(letters []rune, place, count int) string {
	first := max(1, len(letters)-count+1)
	if place == 0 {
		return string(letters[:min(first, len(letters))])
	}
	if at := first + place - 1; at < len(letters) {
		return string(letters[at : at+1])
	}
	return ""
}

// widthOf is the width of shaped letters in thousandths of the size.
func widthOf(glyphs []glyph) int {
	width := 0
	for _, g := range glyphs {
		width += g.advance
	}
	return width
}
