package pdf

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
