package pdf

// spread is one side of a sheet of a booklet: the pages left and right of the fold, counted from 0; none where it is
// blank.
type spread struct{ left, right int }

const none = -1

// bookletOrder says which pages stand on which side of the sheets when they are folded one within the other: the front
// of the outermost sheet first, then its back, and so on inwards. Blank pages at the end fill the last sheet.
func bookletOrder(pages int) []spread {
	slots := (pages + 3) / 4 * 4
	at := func(page int) int {
		if page < pages {
			return page
		}
		return none
	}
	var sides []spread
	for sheet := range slots / 4 {
		first, last := 2*sheet, slots-1-2*sheet
		sides = append(sides, spread{at(last), at(first)}, spread{at(first + 1), at(last - 1)})
	}
	return sides
}

const (
	fewSheets  = 8   // that nest without anybody seeing it
	usualCreep = 0.1 // millimetres: the thickness of paper of 80 g
)

// creepOf is how far each sheet stands out of the one around it, in millimetres.
func creepOf(wanted float64, sheets int) float64 {
	if wanted == 0 && sheets > fewSheets {
		return usualCreep
	}
	return wanted
}

// impose puts the pages of the document two by two on sheets of twice their size. The tree still tells them in the order
// of reading; links lead nowhere on paper and are dropped.
func (d *document) impose(creep float64) {
	sides := bookletOrder(len(d.pages))
	creep = creepOf(creep, len(sides)/2)
	leaf, old := d.paper.width, d.pages
	d.paper.width, d.paper.height = d.sheetAround()
	homes := make([]content, len(old)) // by page: its side, and what its marks are counted on from
	d.pages, d.imposed = nil, false
	for i, side := range sides {
		d.addPage()
		d.fold(d.paper.width / 2)
		d.page().label = side.labelOf(old)
		towardsFold := creep * float64(i/2)
		for _, half := range []struct {
			page int
			x    float64
		}{{side.left, d.paper.width/2 - leaf + towardsFold}, {side.right, d.paper.width/2 - towardsFold}} {
			if half.page != none {
				homes[half.page] = content{i, len(d.page().marks)}
				d.page().take(old[half.page], half.x, d.halfOf(half.page == side.left))
			}
		}
	}
	d.root.rehome(homes)
	for i := range d.bookmarks {
		d.bookmarks[i].place.page = homes[d.bookmarks[i].place.page].page
	}
	d.head.folded = true
}

// halfOf is the left or the right half of a sheet that is cut, with the bleed around it: what a page draws beyond the
// fold belongs to nobody. Of a sheet that is not cut there is no need.
func (d *document) halfOf(left bool) box {
	if d.bleed == 0 {
		return box{}
	}
	half := box{-d.bleed, -d.bleed, d.paper.width/2 + d.bleed, d.paper.height + 2*d.bleed}
	if !left {
		half.x = d.paper.width / 2
	}
	return half
}

// sheetAround is the paper in landscape that holds two pages side by side; one that is cut has just their size.
func (d *document) sheetAround() (width, height float64) {
	if d.bleed > 0 {
		return 2 * d.paper.width, d.paper.height
	}
	sheet := sizes[A4]
	if d.paper.height > sizes[A5][1] {
		sheet = sizes[A3]
	}
	return sheet[1], sheet[0]
}

// take draws another page at a distance from the left, within a part of this one unless that is empty; its marks are
// numbered after those that are there.
func (p *page) take(other *page, x float64, within box) {
	c := &p.canvas
	c.out = append(c.out, "q "...)
	c.clip(within)
	c.out = append(c.out, "1 0 0 1 "...)
	c.length(x)
	c.out = append(c.out, "0 cm\n"...)
	c.takeMarked(other.canvas, len(p.marks))
	c.out = append(c.out, "Q\n"...)
	p.marks = append(p.marks, other.marks...)
}

// rehome tells an element, and those below, where their content is now, and that there are no links any more.
func (e *element) rehome(homes []content) {
	if e.role == "Link" {
		e.role = "Span"
	}
	var kids []any
	for _, kid := range e.kids {
		switch k := kid.(type) {
		case *element:
			k.rehome(homes)
		case content:
			kid = content{homes[k.page].page, homes[k.page].mark + k.mark}
		case linkRef:
			continue
		}
		kids = append(kids, kid)
	}
	e.kids = kids
}
