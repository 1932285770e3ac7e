package pdf

import "strconv"

const indexGutter = 9

// index lists who is named, with the pages, in two columns.
func (b *brochure) index() error {
	entries := b.indexEntries()
	if len(entries) == 0 {
		return nil
	}
	c := b.sectionIn(b.words(speakersIndex), words{})
	width := (b.paper.measure() - indexGutter) / 2
	b.balance(c, entries, width)
	c.turn = b.turnIndex(c.turn, width)
	first, lowest := len(b.pages), 0.0
	b.within("L", func(*element) {
		for i, e := range entries {
			b.setEntry(c, e, width, beginsLetter(entries, i))
			lowest = max(lowest, c.y)
		}
	})
	if len(b.pages) == first {
		b.tail = &column{d: b.document, x: b.paper.left, y: lowest, top: b.paper.top, bottom: b.paper.bottom, turn: turnPage}
	}
	return b.ctx.Err()
}

// setEntry sets a person with the pages at the right, each of them a link.
func (b *brochure) setEntry(c *column, e indexEntry, width float64, newLetter bool) {
	if newLetter {
		c.skip(letterGap)
	}
	c.need(b.entryHeight(e, width))
	top := c.y
	b.within("LI", func(*element) {
		b.within("LBody", func(*element) { b.setEntryBody(c, e, width, top) })
	})
}

func (b *brochure) setEntryBody(c *column, e indexEntry, width, top float64) {
	c.set(block{role: "Span", lines: b.entryLines(e, width), whole: true, indent: hangingIndent})
	if !b.hasManyPages(e, width) {
		b.numbers(e, allOf(e.pages), c.x+width, top)
		return
	}
	for _, row := range b.numberRows(e, width) {
		b.numbers(e, row, c.x+width, c.y)
		c.y += b.styles.index.leading
	}
}

func allOf(pages []int) []int {
	places := make([]int, len(pages))
	for i := range places {
		places[i] = i
	}
	return places
}

// numbers draws some of the pages of an entry so that they end at the right.
func (b *brochure) numbers(e indexEntry, row []int, right, top float64) {
	s, x := b.styles.index, right
	for _, i := range row {
		x -= s.width(b.numberText(e, i))
	}
	for _, i := range row {
		width := s.width(b.numberText(e, i))
		b.within("Link", func(*element) {
			b.draw(func(canvas *canvas) { canvas.line(x, top+s.ascent(), lineOf(b.numberText(e, i), s)) })
			says := b.says(goTo) + b.clean.clean(fullName(e.name)) + b.says(onPage) + strconv.Itoa(e.pages[i])
			b.link(link{area: box{x, top, width, s.leading}, anchor: e.anchor[i], says: says})
		})
		x += width
	}
}
