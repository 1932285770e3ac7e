package pdf

// gridPage is a page of the grid: rows and the parts of cells that fall on it.
type gridPage struct {
	rows  []placedRow
	parts []cellPart
}

// placedRow is a row with its top, measured from the first row of the page. A row that goes on from the page before
// has its hour there.
type placedRow struct {
	row       int
	y, height float64
	lines     []gridText // of what goes across
	goesOn    bool
}

// cellPart is what a page shows of a cell.
type cellPart struct {
	cell      *gridCell
	y, height float64
	texts     []gridText
	goesOn    bool // the title began on the page before
}

// layout places the rows on pages; first and next are the heights that the first page and the others offer. When all
// fits on one page the rows stretch, so that the page is filled.
func (g *grid) layout(first, next float64) []gridPage {
	pages := g.tighten(first, next)
	if len(pages) != 1 || len(g.rows) == 0 {
		return pages
	}
	last := pages[0].rows[len(pages[0].rows)-1]
	if slack := first - last.y - last.height; slack > 0 {
		g.stretch(pages[0], slack)
		return g.flow(first, next)
	}
	return pages
}

// tighten takes space away from the cells when that saves a page.
func (g *grid) tighten(first, next float64) []gridPage {
	for _, pad := range cellPads {
		if pages := g.padded(pad, first, next); len(pages) == 1 {
			return pages
		}
	}
	return g.padded(cellPads[0], first, next)
}

func (g *grid) padded(pad, first, next float64) []gridPage {
	g.pad = pad
	for i, r := range g.rows {
		r.least = g.b.styles.cell.leading + 2*pad
		if g.isCrossed(i) || g.isCrossed(i+1) {
			r.least = g.b.styles.cell.leading + pad + 0.6
		}
	}
	return g.flow(first, next)
}

// stretch gives every row a share of the room that is left, more to those that hold cells, but none becomes loose.
func (g *grid) stretch(p gridPage, slack float64) {
	total := 0.0
	for _, r := range p.rows {
		total += g.weight(r)
	}
	for _, r := range p.rows {
		share := slack * g.weight(r) / total
		g.rows[r.row].least = r.height + min(share, r.height*g.looseness(r))
	}
}

func (g *grid) weight(r placedRow) float64 { return r.height * g.looseness(r) }

// looseness is by how much of itself a row may grow.
func (g *grid) looseness(r placedRow) float64 {
	switch across := g.rows[r.row].across; {
	case across == nil:
		return 1.5
	case across.Kind.IsPause():
		return 0.5
	}
	return 0.9
}

// reportFlowed notes the titles that run on over pages.
func (g *grid) reportFlowed(pages []gridPage) {
	for _, p := range pages {
		for _, part := range p.parts {
			if part.goesOn && len(part.texts) > 0 {
				g.b.shrunk("grid.flowed", part.texts[0].session.ID, part.texts[0].session.Title)
			}
		}
		for _, r := range p.rows {
			if across := g.rows[r.row].across; r.goesOn && across != nil {
				g.b.shrunk("grid.flowed", across.ID, across.Title)
			}
		}
	}
}
