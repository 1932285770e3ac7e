package pdf

import (
	"slices"
	"strconv"
)

// mixed draws the segments of a line in the order in which they are read, each where it is seen.
func (c *canvas) mixed(x, y float64, l line) {
	places := make([]float64, len(l.segments))
	order := make([]int, len(l.segments))
	for i, s := range l.segments {
		places[i], order[i] = x, i
		x += s.width
	}
	slices.SortStableFunc(order, func(i, j int) int { return l.segments[i].from - l.segments[j].from })
	var last *span
	for n, i := range order {
		s := l.segments[i]
		c.speak(last, s.span)
		c.text(places[i], y, s, l.joins && n == len(order)-1)
		last = s.span
	}
	c.speak(last, nil)
}

// speak tells a screen reader the language of what is drawn next, where it differs from that of what was drawn last.
// What a word says is known by its shapes: they stand from left to right, and readers turn them round. (ActualText would
// say it in the order of reading, but Poppler turns that round as well.)
func (c *canvas) speak(last, next *span) {
	if last == next {
		return
	}
	if last != nil && last.language != "" {
		c.end()
	}
	if next != nil && next.language != "" {
		c.beginLanguage(next.language)
	}
}

// shaped draws glyphs where the shaper puts them, and a space when the text goes on.
func (c *canvas) shaped(s segment, joins bool) {
	if space, found := faceOf(s.style.cut).text.NominalGlyph(' '); joins && found {
		s.glyphs = append(slices.Clone(s.glyphs), glyph{id: int(space), says: " "})
	}
	at, pen, height := 0, 0, 0 // where the last glyph ended, where it should have ended, and how high it stood
	for _, g := range s.glyphs {
		if g.y != height {
			height = g.y
			c.out = append(c.out, ")] TJ "...)
			c.number(float64(height) * s.style.size / 1000)
			c.out = append(c.out, "Ts [("...)
		}
		if away := pen + g.x - at; away != 0 {
			c.out = append(c.out, ')')
			c.out = strconv.AppendInt(c.out, int64(-away), 10)
			c.out = append(c.out, '(')
		}
		code := c.codes.code(s.style.cut, g)
		c.glyph(code)
		c.used[s.style.cut].add(code)
		at = pen + g.x + faceOf(s.style.cut).glyphAdvance(g.id)
		pen += g.advance
	}
	if height != 0 {
		c.out = append(c.out, ")] TJ 0 Ts [("...)
	}
}
