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
	for _, r := range g.rows {
		r.least = g.b.styles.cell.leading + 2*pad
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

// flowing is the state of placing rows.
type flowing struct {
	g      *grid
	pages  []gridPage
	y      float64
	room   float64
	next   float64
	active []cellPart // cells that have begun and not ended, with the texts that are left
}

func (g *grid) flow(first, next float64) []gridPage {
	f := &flowing{g: g, pages: make([]gridPage, 1), room: first, next: next}
	for row := range g.rows {
		f.place(row)
	}
	f.closeParts(len(g.rows))
	return f.pages
}

func (f *flowing) page() *gridPage { return &f.pages[len(f.pages)-1] }

// place puts a row on the page, or on the next one when it does not fit there, or on both when it fits on none.
func (f *flowing) place(row int) {
	f.closeParts(row)
	for _, c := range f.g.starting(row) {
		f.active = append(f.active, cellPart{cell: c, y: f.y, texts: c.texts})
	}
	left, goesOn := f.g.rows[row].blocks, false
	for {
		height := f.heightOf(row, left)
		if f.y+height <= f.room+0.01 {
			f.put(placedRow{row, f.y, height, left, goesOn})
			return
		}
		if len(f.page().rows) > 0 && (height <= f.next || f.y > f.room*0.7) {
			f.turn(row)
			continue
		}
		fitting, rest := splitTexts(left, f.room-f.y-2*f.g.pad)
		f.put(placedRow{row, f.y, f.room - f.y, fitting, goesOn})
		left, goesOn = rest, true
		f.turn(row + 1)
	}
}

func (f *flowing) put(r placedRow) {
	page := f.page()
	page.rows = append(page.rows, r)
	f.y += r.height
}

// heightOf is what a row needs: its own text, and the rest of the texts of the cells that end with it.
func (f *flowing) heightOf(row int, texts []gridText) float64 {
	height := max(f.g.rows[row].least, heightOfTexts(texts)+2*f.g.pad)
	for _, part := range f.active {
		if part.cell.to == row+1 {
			height = max(height, heightOfTexts(part.texts)+2*f.g.pad-(f.y-part.y))
		}
	}
	return height
}

func heightOfTexts(texts []gridText) float64 {
	total := 0.0
	for _, t := range texts {
		total += t.before + heightOf(t.lines)
	}
	return total
}

// closeParts ends the cells that reach no further than a row.
func (f *flowing) closeParts(row int) {
	var active []cellPart
	for _, part := range f.active {
		if part.cell.to > row {
			active = append(active, part)
			continue
		}
		part.height = f.y - part.y
		f.page().parts = append(f.page().parts, part)
	}
	f.active = active
}

// turn begins a new page; cells go on there with the lines that did not fit. Those that begin with the row that turns
// begin there altogether.
func (f *flowing) turn(row int) {
	for i := range f.active {
		part := &f.active[i]
		if part.cell.from < row {
			f.leave(part)
		}
		part.y = 0
	}
	f.pages = append(f.pages, gridPage{})
	f.y, f.room = 0, f.next
}

// leave draws of a cell what fits above the foot of the page and keeps the rest.
func (f *flowing) leave(part *cellPart) {
	here := *part
	here.height = f.y - part.y
	here.texts, part.texts = splitTexts(part.texts, here.height-f.g.pad)
	f.page().parts = append(f.page().parts, here)
	part.goesOn = true
}

// splitTexts cuts texts at a height.
func splitTexts(texts []gridText, height float64) (fitting, rest []gridText) {
	for i, t := range texts {
		height -= t.before
		for n, l := range t.lines {
			if height -= l.leading(); height < -0.01 {
				if n > 0 {
					fitting = append(fitting, gridText{t.session, t.lines[:n], t.before})
				}
				rest = append(rest, gridText{session: t.session, lines: t.lines[n:]})
				return fitting, append(rest, texts[i+1:]...)
			}
		}
		fitting = append(fitting, t)
	}
	return fitting, nil
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
