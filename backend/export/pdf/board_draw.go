package pdf

import (
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// draw draws the heads, the hours and the cards of one page below a height.
func (b *board) draw(part boardPart, top float64) {
	b.heads(top)
	top += b.headHeight()
	for _, c := range b.cards {
		if c.from < part.to && c.to > part.from {
			b.card(c, part, top)
		}
	}
	b.hours(part, top)
}

// y is how far a mark lies below the first band of a page.
func (b *board) y(part boardPart, mark int) float64 {
	return sum(b.heights[part.from:max(part.from, mark)])
}

func (b *board) card(c *card, part boardPart, top float64) {
	from, to := b.y(part, c.from), b.y(part, min(c.to, part.to))
	b.p.within("LI", func(*element) {
		b.p.within("LBody", func(e *element) {
			e.alt = b.spoken(c.session)
			for i, run := range b.runs(c) {
				b.run(c, part.lines[c], b.area(c, run, top+from, to-from), i == 0)
			}
		})
	})
}

// spoken is what a screen reader says of a card: the heads of the columns, which tell the room, are out of its sight.
func (b *board) spoken(s *programme.Session) string {
	text := s.SpanText
	if s.RoomText != "" {
		text += ", " + b.p.clean.clean(s.RoomText)
	}
	text += b.p.says(colon) + b.p.clean.clean(s.Title)
	if people := b.p.inBrief(*s); people != "" {
		text += ". " + people
	}
	return text
}

// run draws a card over neighbouring columns; only the first has the words, the others a repeated title as furniture.
func (b *board) run(c *card, lines []line, area box, first bool) {
	b.ground(c, area)
	if len(lines) == 0 {
		lines = c.lines // a stretch without words of its own repeats them, as far as they fit
		first = false
	}
	if !first {
		b.p.furnish(func(canvas *canvas) { b.text(canvas, area, softened(within(lines, area.height-2*b.pad()))) })
		return
	}
	b.p.draw(func(canvas *canvas) { b.text(canvas, area, lines) })
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

// heads are the names of the rooms.
func (b *board) heads(top float64) {
	height := b.headHeight()
	for column := range b.columns {
		lines := b.headLines(column)
		b.p.furnish(func(canvas *canvas) {
			drawUp(canvas, lines, b.left+b.width*float64(column), top+height-1.2*b.p.paper.scale)
		})
	}
}

func (b *board) headLines(column int) []line {
	name := b.p.says(noRoom)
	if room := b.columns[column]; room != roomless {
		name = b.p.programme.Rooms[room].Name
	}
	return b.p.fitting(name, b.p.styles.name.scaled(b.base), b.width-b.gap(), 3)
}

func (b *board) headHeight() float64 {
	height := 0.0
	for column := range b.columns {
		height = max(height, heightOf(b.headLines(column)))
	}
	return height + 1.6*b.p.paper.scale
}

// hours stand left of the moments at which something begins, as far apart as they can be read.
func (b *board) hours(part boardPart, top float64) {
	s := b.p.styles.note.scaled(max(b.base, 0.7))
	last := -s.leading
	for mark := part.from; mark < part.to; mark++ {
		y := b.y(part, mark)
		if !b.begins(mark) || y-last < s.leading {
			continue
		}
		last = y
		label := lineOf(locale.Clock(b.marks[mark], b.p.language), s)
		b.p.furnish(func(canvas *canvas) { canvas.line(b.p.paper.left, top+y+b.pad()+s.ascent()*0.9, label) })
	}
}

func (b *board) begins(mark int) bool {
	for _, c := range b.cards {
		if c.from == mark {
			return true
		}
	}
	return false
}
