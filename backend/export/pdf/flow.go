package pdf

// block is a paragraph, ready to be placed: lines of one element.
type block struct {
	role   string
	lines  []line
	before float64 // space above, unless it begins a column
	keep   bool    // stays with the block that follows
	whole  bool    // stays in one piece as long as a page can hold it
	indent float64 // of every line but the first
	both   bool    // in both languages: what stands in italics is in the second
	opened func(e *element)
	landed func(y float64) // called once its first line stands on the current page, with the height of its top
}

// height is what the lines take.
func (b block) height() float64 { return heightOf(b.lines) }

func heightOf(lines []line) float64 {
	total := 0.0
	for _, l := range lines {
		total += l.leading()
	}
	return total
}

// fewest is how many lines may stand alone at the foot or the head of a page.
const fewest = 2

// start is the height of what must stand together when the block begins.
func (b block) start() float64 {
	count := fewest
	if b.whole || b.keep || len(b.lines) < 2*fewest {
		count = len(b.lines)
	}
	return heightOf(b.lines[:min(count, len(b.lines))])
}

// column is a strip of pages down which blocks flow.
type column struct {
	d      *document
	x      float64
	y      float64
	top    float64
	bottom float64
	turn   func(*column) // goes on to the next strip: sets x, y, top and bottom
}

// isFresh claims that nothing stands in the column yet.
func (c *column) isFresh() bool { return c.y <= c.top+0.01 }

func (c *column) room() float64 { return c.bottom - c.y }

func (c *column) next() { c.turn(c) }

// need goes on to the next strip unless a height is left in this one, or no strip would hold it.
func (c *column) need(height float64) {
	if height > c.room()+0.01 && !c.isFresh() && height <= c.bottom-c.top {
		c.next()
	}
}

// skip leaves space, unless at the head of a strip.
func (c *column) skip(space float64) {
	if !c.isFresh() {
		c.y += space
	}
}

// place sets blocks down the column.
func (c *column) place(blocks []block) {
	for i := 0; i < len(blocks); {
		chain := chainLength(blocks[i:])
		c.need(chainHeight(blocks[i : i+chain]))
		for range chain {
			c.set(blocks[i])
			i++
		}
	}
}

// chainLength counts the blocks that stay together, the last one included.
func chainLength(blocks []block) int {
	n := 1
	for n < len(blocks) && blocks[n-1].keep {
		n++
	}
	return n
}

// chainHeight is what a chain needs on its first page: all of it, but of its last block the beginning only.
func chainHeight(blocks []block) float64 {
	total, last := 0.0, len(blocks)-1
	for _, b := range blocks[:last] {
		total += b.before + b.height()
	}
	return total + blocks[last].before + blocks[last].start()
}

// set draws one block, over several strips when it must.
func (c *column) set(b block) {
	if len(b.lines) == 0 {
		return
	}
	c.skip(b.before)
	e := c.d.open(b.role)
	if b.opened != nil {
		b.opened(e)
	}
	for first, rest := true, b.lines; len(rest) > 0; first = false {
		count := c.fitting(b, rest)
		top := c.y
		if count > 0 {
			c.lines(b, rest[:count], first)
		}
		if count > 0 && b.landed != nil {
			b.landed(top)
			b.landed = nil
		}
		rest = rest[count:]
		if len(rest) > 0 {
			c.next()
		}
	}
	c.d.close()
}

// fitting is how many of the remaining lines stand in this strip, without a line alone on either side of the turn.
func (c *column) fitting(b block, rest []line) int {
	count, height := 0, 0.0
	for count < len(rest) && height+rest[count].leading() <= c.room()+0.01 {
		height += rest[count].leading()
		count++
	}
	if count == len(rest) {
		return count
	}
	if b.whole && !c.isFresh() && heightOf(rest) <= c.bottom-c.top {
		return 0
	}
	if len(rest)-count < fewest {
		count = len(rest) - fewest
	}
	if count < fewest && !c.isFresh() {
		return 0
	}
	return max(count, 1)
}

// lines draws lines of a block in the open element.
func (c *column) lines(b block, lines []line, first bool) {
	if b.both {
		c.d.writeBoth(c.x, c.y, lines)
		c.y += heightOf(lines)
		return
	}
	c.d.draw(func(canvas *canvas) {
		for i, l := range lines {
			x := c.x
			if i > 0 || !first {
				x += b.indent
			}
			canvas.line(x, c.y+baseline(l), l)
			c.y += l.leading()
		}
	})
}

// baseline is how far the baseline of a line lies below its top.
func baseline(l line) float64 {
	ascent := 0.0
	for _, s := range l.segments {
		ascent = max(ascent, s.style.ascent())
	}
	return ascent
}

// heading breaks a title into lines of about the same length, none of which ends with a little word.
func (d *document) heading(text string, s style, width float64) []line {
	text, m := d.clean.clean(text), measure{width: width, even: true}
	if b := newBreaker([]piece{{bindLittleWords(text), s}}, m); !b.forced(m) {
		return b.even()
	}
	return breakLines([]piece{{text, s}}, m)
}

// paragraph breaks one text in one style.
func (d *document) paragraph(text string, s style, m measure) []line {
	return breakLines([]piece{{d.clean.clean(text), s}}, m)
}
