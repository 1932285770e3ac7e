package pdf

import (
	"math"
	"slices"
)

// flowing is the state of placing rows.
type flowing struct {
	g      *grid
	pages  []gridPage
	y      float64
	room   float64
	next   float64
	active []cellPart // cells that have begun and not ended, with the texts that are left
	stops  []stop     // of the current page
}

// stop is a place where the page could end: before a row, with what was placed until then.
type stop struct {
	row, rows, parts int
	y                float64
	active           []cellPart
}

func (g *grid) flow(first, next float64) []gridPage {
	f := &flowing{g: g, pages: make([]gridPage, 1), room: first, next: next}
	for row := 0; row < len(g.rows); {
		row = f.place(row)
	}
	f.closeParts(len(g.rows))
	return f.pages
}

func (f *flowing) page() *gridPage { return &f.pages[len(f.pages)-1] }

// place puts a row on the page, or on both this and the next when it fits on none, and says which row comes next.
// When it does not fit the page ends, perhaps some rows earlier, where fewer cells are cut.
func (f *flowing) place(row int) int {
	f.closeParts(row)
	f.remember(row)
	for _, c := range f.g.starting(row) {
		f.active = append(f.active, cellPart{cell: c, y: f.y, texts: c.texts})
	}
	left, goesOn := f.g.rows[row].blocks, false
	for {
		height := f.heightOf(row, left)
		if f.y+height <= f.room+0.01 {
			f.put(placedRow{row, f.y, height, left, goesOn})
			return row + 1
		}
		if len(f.page().rows) > 0 && (height <= f.next || f.y > f.room*0.7) {
			return f.turnBefore(f.bestStop())
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
	f.y, f.room, f.stops = 0, f.next, nil
}

// remember notes that the page could end before a row.
func (f *flowing) remember(row int) {
	if page := f.page(); len(page.rows) > 0 {
		f.stops = append(f.stops, stop{row, len(page.rows), len(page.parts), f.y, slices.Clone(f.active)})
	}
}

// bestStop weighs titles that would be cut and cells that would go on against the room that would stay empty.
func (f *flowing) bestStop() stop {
	best, least := f.stops[len(f.stops)-1], math.Inf(1)
	for _, s := range f.stops {
		cost := 14 * (f.room - s.y) / f.room
		for _, part := range s.active {
			cost += 0.5
			if heightOfTexts(part.texts)+f.g.pad > s.y-part.y {
				cost += 6
			}
		}
		if s.y > 0.5*f.room && cost < least {
			best, least = s, cost
		}
	}
	return best
}

// turnBefore takes back what was placed after a stop, ends the page there and says which row comes next.
func (f *flowing) turnBefore(s stop) int {
	page := f.page()
	page.rows, page.parts = page.rows[:s.rows], page.parts[:s.parts]
	f.active, f.y = s.active, s.y
	f.turn(s.row)
	return s.row
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
