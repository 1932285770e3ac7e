package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

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
		soft[i] = line{width: l.width}
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
			g.b.draw(func(canvas *canvas) { drawUp(canvas, lines, x, bottom) })
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

// rules draws a hairline above every row, over the whole width where no cell goes through, and the coloured edges.
func (g *grid) rules(p gridPage, top float64) {
	g.b.furnish(func(canvas *canvas) {
		for i, r := range p.rows {
			g.ruleAbove(canvas, p, i, top+r.y)
		}
		for _, part := range p.parts {
			x := g.left + float64(part.cell.column)*g.width
			if part.cell.from < len(g.rows) && !part.goesOn {
				canvas.rule(x, top+part.y, g.width*float64(part.cell.span)-cellGap/2, 0.15, hairline)
			}
			edge := box{x, top + part.y + g.pad + 0.3, 0.6, max(part.height-2*g.pad-0.6, 2)}
			canvas.box(edge, g.edgeColour(part.cell))
		}
	})
}

func (g *grid) edgeColour(c *gridCell) colour { return g.b.colourOf(*c.sessions[0]) }

func (g *grid) ruleAbove(canvas *canvas, p gridPage, i int, y float64) {
	width, thickness, in := g.b.paper.measure(), 0.15, hairline
	if across := g.rows[p.rows[i].row].across; across != nil && standsOut(across) {
		thickness, in = 0.45, g.b.styles.accent
	}
	if g.isCrossed(p.rows[i].row) {
		width = g.left - g.b.paper.left - 3
	}
	canvas.rule(g.b.paper.left, y, width, thickness, in)
}

// isCrossed claims that a cell goes on over the top of a row.
func (g *grid) isCrossed(row int) bool {
	for _, c := range g.cells {
		if c.from < row && row < c.to {
			return true
		}
	}
	return false
}

// rowElement opens a row of the table once: its hour, then a cell for everything that begins in it.
func (g *grid) rowElement(row int) *element {
	r := g.rows[row]
	if r.tr == nil {
		r.tr = &element{role: "TR"}
		g.b.current().kids = append(g.b.current().kids, r.tr)
		r.tr.kids = append(r.tr.kids, &element{role: "TH", scope: "Row"})
		g.addCellElements(row)
	}
	return r.tr.kids[len(r.tr.kids)-1].(*element)
}

func (g *grid) addCellElements(row int) {
	r := g.rows[row]
	if r.across != nil || len(g.columns) == 0 {
		r.tr.kids = append(r.tr.kids, &element{role: "TD", columns: max(1, len(g.columns))})
		return
	}
	for column := 0; column < len(g.columns); column++ {
		c := g.cellAt(row, column)
		switch {
		case c == nil:
			r.tr.kids = append(r.tr.kids, &element{role: "TD"})
		case c.from == row && c.column == column:
			c.td = &element{role: "TD", columns: c.span, rows: c.to - c.from}
			r.tr.kids = append(r.tr.kids, c.td)
		}
	}
}

// cellAt is the cell that covers a place; nil for an empty one.
func (g *grid) cellAt(row, column int) *gridCell {
	for _, c := range g.cells {
		if c.from <= row && row < c.to && c.column <= column && column < c.column+c.span {
			return c
		}
	}
	return nil
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
	draw := func(canvas *canvas) {
		y := at.y
		for _, l := range t.lines {
			canvas.line(at.x, y+baseline(l), l)
			y += l.leading()
		}
	}
	if t.session == nil {
		g.b.within("P", func(*element) { g.b.draw(draw) })
		return
	}
	g.b.within("Link", func(*element) {
		g.b.draw(draw)
		area := box{at.x, at.y, at.width, heightOf(t.lines)}
		g.b.link(link{area: area, anchor: g.b.sessions[string(t.session.ID)], says: g.b.says(goTo) + g.b.clean.clean(t.session.Title)})
	})
}

// legend names the tracks whose colours the grid shows.
func (g *grid) legend() []line {
	if g.b.options.WithoutTracks {
		return nil
	}
	square := g.b.styles.note
	square.cut = sansSemibold
	var pieces []piece
	for _, t := range g.shownTracks() {
		in := g.b.colourOf(programme.Session{Track: t})
		pieces = append(pieces, piece{"■" + string(noBreak), square.in(in)})
		pieces = append(pieces, piece{g.b.clean.clean(t.Name) + "    ", g.b.styles.note})
	}
	return breakLines(pieces, measure{width: g.b.paper.measure()})
}

func (g *grid) shownTracks() []*programme.Track {
	shown := map[conference.ID]bool{}
	for _, c := range g.cells {
		if t := c.sessions[0].Track; t != nil && t.Name != "" {
			shown[t.ID] = true
		}
	}
	var tracks []*programme.Track
	for i := range g.b.programme.Tracks {
		if t := &g.b.programme.Tracks[i]; shown[t.ID] {
			tracks = append(tracks, t)
		}
	}
	return tracks
}

func (g *grid) drawLegend(c *column, lines []line) {
	if len(lines) == 0 {
		return
	}
	c.y += 3
	c.set(block{role: "P", lines: lines, whole: true})
}
