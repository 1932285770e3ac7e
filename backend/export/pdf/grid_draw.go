package pdf

// draw draws a page of the grid below the cursor: heads, rules, hours, then the texts.
func (g *grid) draw(c *column, p gridPage, first bool) {
	g.heads(c, first)
	top := c.y
	g.rules(p, top)
	for _, r := range p.rows {
		g.hour(r, top)
	}
	for _, r := range p.rows {
		g.texts(g.rowElement(r.row), r.lines, box{g.left, top + r.y + g.pad, g.b.paper.right - g.left, r.height})
	}
	for _, part := range p.parts {
		g.part(part, top)
	}
	c.y = top + g.bottomOf(p)
	g.b.furnish(func(canvas *canvas) { canvas.rule(g.b.paper.left, c.y, g.b.paper.measure(), 0.15, hairline) })
}

// part draws what a page shows of a cell. Where only its edge would go on, its title is repeated, as furniture.
func (g *grid) part(part cellPart, top float64) {
	x := g.left + float64(part.cell.column)*g.width + cellIndent
	at := box{x, top + part.y + g.pad, g.width*float64(part.cell.span) - cellIndent - cellGap, part.height}
	if !part.goesOn || len(part.texts) > 0 {
		g.texts(part.cell.td, part.texts, at)
		return
	}
	fitting, _ := splitTexts(part.cell.texts[:1], part.height-g.pad)
	g.b.furnish(func(canvas *canvas) {
		for _, t := range fitting {
			drawUp(canvas, softened(t.lines), at.x, at.y+heightOf(t.lines))
		}
	})
}

// softened sets lines in soft ink.
func softened(lines []line) []line {
	soft := make([]line, len(lines))
	for i, l := range lines {
		soft[i] = line{width: l.width, mixed: l.mixed, below: l.below}
		for _, s := range l.segments {
			s.style.colour = softInk
			soft[i].segments = append(soft[i].segments, s)
		}
	}
	return soft
}

func (g *grid) bottomOf(p gridPage) float64 {
	if len(p.rows) == 0 {
		return 0
	}
	last := p.rows[len(p.rows)-1]
	return last.y + last.height
}

// heads draws the names of the rooms; repeated ones are furniture.
func (g *grid) heads(c *column, first bool) {
	height := g.headHeight()
	if first {
		g.b.within("TR", func(*element) {
			g.head(g.b.says(hour), nil, 0, 0)
			for column := range g.columns {
				g.head("", g.headLines(column), g.columnX(column), c.y+height-2)
			}
			if len(g.columns) == 0 {
				g.b.within("TH", func(e *element) { e.scope = "Column" })
			}
		})
	} else {
		g.b.furnish(func(canvas *canvas) {
			for column := range g.columns {
				drawUp(canvas, g.headLines(column), g.columnX(column), c.y+height-2)
			}
		})
	}
	c.y += height
}

func (g *grid) columnX(column int) float64 {
	return g.left + float64(column)*g.width + cellIndent - 2.6
}

// head is the head of a column; that of the hours is heard, not seen.
func (g *grid) head(says string, lines []line, x, bottom float64) {
	g.b.within("TH", func(e *element) {
		e.scope, e.alt = "Column", says
		if len(lines) > 0 {
			g.b.writeBoth(x, bottom-heightOf(lines), lines)
		}
	})
}

// drawUp draws lines that end at a height.
func drawUp(canvas *canvas, lines []line, x, bottom float64) {
	y := bottom - heightOf(lines)
	for _, l := range lines {
		canvas.line(x, y+baseline(l), l)
		y += l.leading()
	}
}

func (g *grid) hour(r placedRow, top float64) {
	g.rowElement(r.row)
	head := g.rows[r.row].tr.kids[0].(*element)
	s := g.b.styles.cell
	s.cut = sansSemibold
	l := lineOf(g.b.clean.clean(g.rows[r.row].label), s)
	draw := func(canvas *canvas) { canvas.line(g.b.paper.left, top+r.y+g.pad+g.hourDrop(r)+s.ascent(), l) }
	if r.goesOn {
		g.b.furnish(draw)
		return
	}
	g.b.inside(head, func() { g.b.draw(draw) })
}

// hourDrop lets the hour stand on the first line of a label.
func (g *grid) hourDrop(r placedRow) float64 {
	if len(r.lines) == 0 {
		return 0
	}
	return max(0, baseline(r.lines[0].lines[0])-g.b.styles.cell.ascent())
}

// texts draws the texts of a cell, each a link to its session.
func (g *grid) texts(e *element, texts []gridText, at box) {
	if e == nil {
		return
	}
	g.b.inside(e, func() {
		for _, t := range texts {
			at.y += t.before
			g.text(t, at)
			at.y += heightOf(t.lines)
		}
	})
}

func (g *grid) text(t gridText, at box) {
	if t.session == nil {
		g.b.within("P", func(*element) { g.b.writeBoth(at.x, at.y, t.lines) })
		return
	}
	g.b.within("Link", func(e *element) {
		e.language = g.b.foreign(*t.session)
		g.b.writeBoth(at.x, at.y, t.lines)
		area := box{at.x, at.y, at.width, heightOf(t.lines)}
		g.b.link(link{area: area, anchor: g.b.sessions[string(t.session.ID)], says: g.b.says(goTo) + g.b.clean.clean(t.session.Title)})
	})
}
