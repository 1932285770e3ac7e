package pdf

// cover sets the first page: the name above, date and place below, the blocks between, all in the edition's colour.
func (b *brochure) cover() error {
	b.addPage()
	in := inksOf(b.programme.Edition.Colour)
	b.furnish(func(c *canvas) {
		c.box(box{0, 0, b.paper.width, b.paper.height}, in.ground)
		b.blocks(c, in)
	})
	b.bookmark(b.head.title, 0, 0)
	foot := b.fittingFoot(in)
	top := b.paper.height - b.coverMargin() - heightOfBlocks(foot)
	b.coverHead(in, top-8)
	c := b.coverColumn(top)
	c.place(foot)
	return nil
}

func (b *brochure) coverMargin() float64 { return b.paper.left * 0.95 }

// coverColumn is one page high and never turns: what does not fit was shrunk before.
func (b *brochure) coverColumn(y float64) *column {
	return &column{d: b.document, x: b.coverMargin(), y: y, top: y, bottom: b.paper.height * 10, turn: turnPage}
}

// coverHead sets logo, count, name and theme above a height; it shrinks until they fit.
func (b *brochure) coverHead(in inks, bottom float64) {
	c := b.coverColumn(b.coverMargin() * 1.2)
	b.logo(c)
	by := 1.0
	blocks := b.coverHeadBlocks(in, by)
	for c.y+heightOfBlocks(blocks) > bottom && by > 0.3 {
		by *= 0.9
		blocks = b.coverHeadBlocks(in, by)
	}
	if by < 1 {
		b.shrunk("cover.shrunk", "", b.head.title)
	}
	if c.y+heightOfBlocks(blocks) > bottom {
		blocks = b.cutTo(blocks, bottom-c.y)
	}
	c.place(blocks)
}

// cutTo keeps the lines that a height holds: a name of thousands of characters cannot be on one page, and its section
// titles carry it as well.
func (b *brochure) cutTo(blocks []block, height float64) []block {
	for i := range blocks {
		for n, l := range blocks[i].lines {
			if height -= l.leading(); height < 0 {
				blocks[i].lines = blocks[i].lines[:n]
				return blocks[:i+1]
			}
		}
	}
	return blocks
}

func (b *brochure) coverHeadBlocks(in inks, by float64) []block {
	e, m := b.programme.Edition, measure{width: b.paper.width - 2.4*b.coverMargin(), even: true}
	set := func(c cut, size, leading float64) style {
		return style{c, size, leading / pointsPerMM, in.text}.scaled(b.paper.scale * by)
	}
	var blocks []block
	if e.Ordinal != "" {
		blocks = append(blocks, block{role: "P", lines: b.paragraph(e.Ordinal, set(sans, 15, 24).in(in.soft), m), keep: true})
	}
	name := b.coverName(set(display, 50, 54), min(m.width, 140*b.paper.scale))
	blocks = append(blocks, block{role: "H1", lines: name, keep: true})
	if e.Theme != "" {
		blocks = append(blocks, block{role: "P", lines: b.paragraph(e.Theme, set(sans, 18, 24).in(in.soft), m), before: 5 * by})
	}
	return blocks
}

// coverName sets the name large, smaller when it would take more than four lines.
func (b *brochure) coverName(s style, width float64) []line {
	var lines []line
	for _, by := range []float64{1, 0.88, 0.76, 0.64, 0.54} {
		if lines = b.heading(b.head.title, s.scaled(by), width); len(lines) <= 4 {
			break
		}
	}
	return lines
}

// fittingFoot shrinks date, place and organisers until they leave room for the name.
func (b *brochure) fittingFoot(in inks) []block {
	most := b.paper.height * 0.5
	by := 1.0
	blocks := b.coverFoot(in, by)
	for heightOfBlocks(blocks) > most && by > 0.5 {
		by *= 0.9
		blocks = b.coverFoot(in, by)
	}
	if by < 1 {
		b.shrunk("cover.shrunk", "", b.says(organisers))
	}
	return b.cutTo(blocks, most)
}

// coverFoot is the date, the place and the organisers, beside the blocks.
func (b *brochure) coverFoot(in inks, by float64) []block {
	e, m := b.programme.Edition, measure{width: b.paper.width*0.52 - b.coverMargin()}
	date := style{display, 19, 25 / pointsPerMM, in.text}.scaled(b.paper.scale * by)
	text := style{sans, 11.5, 16 / pointsPerMM, in.soft}.scaled(b.paper.scale * by)
	var blocks []block
	add := func(words string, s style) {
		if words != "" {
			blocks = append(blocks, block{role: "P", lines: b.paragraph(words, s, m), keep: true})
		}
	}
	add(capitalised(e.Dates), date)
	add(e.Venue, text)
	for _, line := range b.organiserLines() {
		add(line, text)
	}
	return blocks
}

func heightOfBlocks(blocks []block) float64 {
	total := 0.0
	for _, b := range blocks {
		total += b.before + b.height()
	}
	return total
}
