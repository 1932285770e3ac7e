package pdf

// balance shortens the columns when both fit on one page, so that they come out equally long.
func (b *brochure) balance(c *column, entries []indexEntry, width float64) {
	heights := b.entryHeights(entries, width)
	total := 0.0
	for _, h := range heights {
		total += h
	}
	for room := total / 2; room < c.room(); room += b.styles.index.leading / 2 {
		if fitsTwice(heights, room) {
			c.bottom = c.y + room
			return
		}
	}
}

func (b *brochure) entryHeights(entries []indexEntry, width float64) []float64 {
	heights := make([]float64, len(entries))
	for i, e := range entries {
		heights[i] = b.entryHeight(e, width)
		if beginsLetter(entries, i) {
			heights[i] += letterGap
		}
	}
	return heights
}

// fitsTwice claims that two columns of a height hold all entries.
func fitsTwice(heights []float64, room float64) bool {
	columns, used := 1, 0.0
	for _, h := range heights {
		if used+h > room {
			columns, used = columns+1, 0
		}
		used += h
	}
	return columns <= 2
}

// beginsLetter claims that an entry of a long index is the first of its letter.
func beginsLetter(entries []indexEntry, i int) bool {
	return i > 0 && len(entries) > 24 && entries[i-1].letter != entries[i].letter
}

const letterGap = 2.4

// turnIndex goes to the right column, then to the left one of a new page.
func (b *brochure) turnIndex(turn func(*column), width float64) func(*column) {
	return func(c *column) {
		if c.x == b.paper.left {
			c.x, c.y = b.paper.left+width+indexGutter, c.top
			return
		}
		c.x = b.paper.left
		turn(c)
	}
}
