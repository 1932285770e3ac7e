package pdf

import "quartiers/backend/locale"

// draw draws the heads, the hours and the cards of one page below a height.
func (b *board) draw(part boardPart, top float64) {
	b.p.within("Table", func(*element) {
		b.heads(top)
		t := b.tableOf(part)
		top += b.headHeight()
		for _, c := range b.cards {
			if c.from < part.to && c.to > part.from {
				t.card(c, top)
			}
		}
		t.drawHours(top)
	})
}

// y is how far a mark lies below the first band of a page.
func (b *board) y(part boardPart, mark int) float64 {
	return sum(b.heights[part.from:max(part.from, mark)])
}

func (t *boardTable) card(c *card, top float64) {
	from, to := t.y(t.part, c.from), t.y(t.part, min(c.to, t.part.to))
	for i, run := range t.runs(c) {
		t.run(c, t.area(c, run, top+from, to-from), i == 0)
	}
}

// run draws a card over neighbouring columns; only the first has the words, the others repeat them as furniture, and so
// does a stretch without words of its own, as far as they fit.
func (t *boardTable) run(c *card, area box, first bool) {
	t.ground(c, area)
	lines := t.part.lines[c]
	if len(lines) == 0 || !first {
		if len(lines) == 0 {
			lines = c.lines
		}
		t.p.furnish(func(canvas *canvas) { t.text(canvas, area, softened(within(lines, area.height-2*t.pad()))) })
		return
	}
	t.p.inside(t.cells[c], func() {
		t.p.within("P", func(e *element) {
			if speak := t.p.speak(*c.session); speak != nil {
				speak(e)
			}
			t.p.writeBoth(area.x+t.edge()+t.pad(), area.y+t.pad(), lines)
		})
	})
}

// within keeps the lines that a height holds.
func within(lines []line, height float64) []line {
	for n := range lines {
		if heightOf(lines[:n+1]) > height {
			return lines[:n]
		}
	}
	return lines
}

func (b *board) text(canvas *canvas, area box, lines []line) {
	y := area.y + b.pad()
	for _, l := range lines {
		canvas.line(area.x+b.edge()+b.pad(), y+baseline(l), l)
		y += l.leading()
	}
}

// edge is the width of the coloured edge of a card.
func (b *board) edge() float64 { return 0.9 * b.p.paper.scale }

// ground is a tint with an edge in the colour of the track; a pause has rules above and below instead.
func (b *board) ground(c *card, area box) {
	in := b.p.colourOf(*c.session)
	b.p.furnish(func(canvas *canvas) {
		if c.session.Kind.IsPause() {
			canvas.box(area, white.mix(ink, 0.035))
			return
		}
		canvas.box(area, white.mix(in, 0.1))
		canvas.box(box{area.x, area.y, b.edge(), area.height}, in)
	})
}

// heads are the names of the rooms; the corner above the hours, and a day without rooms, has an empty cell.
func (b *board) heads(top float64) {
	height := b.headHeight()
	b.p.within("TR", func(*element) {
		b.p.within("TD", func(*element) {})
		if len(b.columns) == 0 {
			b.p.within("TD", func(*element) {})
		}
		for column := range b.columns {
			b.p.within("TH", func(e *element) {
				e.scope = "Column"
				b.p.draw(func(canvas *canvas) {
					drawUp(canvas, b.headLines(column), b.left+b.width*float64(column), top+height-1.2*b.p.paper.scale)
				})
			})
		}
	})
}

func (b *board) headLines(column int) []line {
	name, s, width := b.p.roomWords(b.columns[column]), b.p.styles.name.scaled(b.base), b.width-b.gap()
	lines := b.p.fitting(name.first, s, width, 3)
	if name.second != "" {
		lines = append(lines, b.p.fitting(name.second, s.second(), width, 2)...)
	}
	return lines
}

func (b *board) headHeight() float64 {
	height := 0.0
	for column := range b.columns {
		height = max(height, heightOf(b.headLines(column)))
	}
	return height + 1.6*b.p.paper.scale
}

// drawHours writes the hours left of the moments at which something begins, as far apart as they can be read.
func (t *boardTable) drawHours(top float64) {
	s := t.p.styles.note.scaled(max(t.base, 0.7))
	last := -s.leading
	for mark := t.part.from; mark < t.part.to; mark++ {
		y := t.y(t.part, mark)
		if !t.begins(mark) || y-last < s.leading {
			continue
		}
		last = y
		label := lineOf(locale.Clock(t.marks[mark], t.p.language), s)
		t.hour(mark, func(canvas *canvas) { canvas.line(t.p.paper.left, top+y+t.pad()+s.ascent()*0.9, label) })
	}
}

// hour draws the head of a row; where a card begins whose words stand elsewhere, it is furniture.
func (t *boardTable) hour(mark int, draw func(*canvas)) {
	if head := t.hours[mark]; head != nil {
		t.p.inside(head, func() { t.p.draw(draw) })
		return
	}
	t.p.furnish(draw)
}

func (b *board) begins(mark int) bool {
	for _, c := range b.cards {
		if c.from == mark {
			return true
		}
	}
	return false
}
