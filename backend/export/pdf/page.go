package pdf

import "math"

// Paper is a format of paper.
type Paper string

// The papers that documents are made for.
const (
	A2 Paper = "A2"
	A3 Paper = "A3"
	A4 Paper = "A4"
	A5 Paper = "A5"
)

// sizes are the papers' width and height upright, in millimetres (ISO 216).
var sizes = map[Paper][2]float64{A2: {420, 594}, A3: {297, 420}, A4: {210, 297}, A5: {148, 210}}

// box is a rectangle: its top left corner and its size.
type box struct{ x, y, width, height float64 }

// geometry is the grid of a page.
type geometry struct {
	width, height float64
	left, right   float64 // where content begins and ends
	top, bottom   float64
	text          float64 // where the text column begins, right of the hanging column
	foot          float64 // baseline of the running foot
	scale         float64 // of the type
}

func geometryOf(p Paper) geometry {
	if p == A5 {
		return geometry{width: 148, height: 210, left: 15, right: 133, top: 17, bottom: 190, text: 38, foot: 199, scale: 0.86}
	}
	return geometry{width: 210, height: 297, left: 22, right: 188, top: 25, bottom: 268, text: 54, foot: 281, scale: 1}
}

// sheetOf is a sheet of paper without a hanging column, with the same margin all around; A4 for a paper that is not known.
// The type grows with the square root of its area, so that an A2 is read from further away.
func sheetOf(p Paper, landscape bool, margin float64) geometry {
	size, known := sizes[p]
	if !known {
		size = sizes[A4]
	}
	if landscape {
		size[0], size[1] = size[1], size[0]
	}
	scale := math.Sqrt(size[0] * size[1] / (sizes[A4][0] * sizes[A4][1]))
	margin *= scale
	return geometry{width: size[0], height: size[1], left: margin, right: size[0] - margin, top: margin,
		bottom: size[1] - margin*1.3, text: margin, foot: size[1] - margin*0.7, scale: scale}
}

func (g geometry) measure() float64 { return g.right - g.left }

// page is one page in the making.
type page struct {
	canvas canvas
	marks  []*element // by number of marked content
	links  []link
	folds  []float64   // where it is folded, from the left
	label  pageLabel   // how viewers call it
	packed chan []byte // what it draws, compressed, once it is finished
}

// link is an active area: it leads to an anchor of the document or to an address.
type link struct {
	area    box
	anchor  anchor
	address string // empty: leads to the anchor
	says    string // what a screen reader announces
	element *element
}

// anchor names a place in the document before it is known; 0 is none.
type anchor int

// place is where an anchor turned out to be.
type place struct {
	page int // -1: nowhere yet
	y    float64
}

// bookmark is an entry of the outline.
type bookmark struct {
	title string
	level int
	place place
}

// addPage begins a page and makes it the current one. Nothing is drawn on the page before any more.
func (d *document) addPage() {
	if len(d.pages) > 0 && !d.imposed {
		d.finishPage()
	}
	d.pages = append(d.pages, &page{canvas: canvas{width: d.paper.width, height: d.paper.height, bleed: d.bleed, used: &d.used, codes: d.codes}})
}

func (d *document) page() *page    { return d.pages[len(d.pages)-1] }
func (d *document) pageIndex() int { return len(d.pages) - 1 }

// newAnchor reserves a name for a place.
func (d *document) newAnchor() anchor {
	d.places = append(d.places, place{page: -1})
	return anchor(len(d.places))
}

// land puts an anchor at a height of the current page.
func (d *document) land(a anchor, y float64) {
	if a != 0 {
		d.places[a-1] = place{d.pageIndex(), y}
	}
}

// placeOf says where an anchor is; page -1 for one that was never placed.
func (d *document) placeOf(a anchor) place {
	if a == 0 {
		return place{page: -1}
	}
	return d.places[a-1]
}

// bookmark adds an entry to the outline at a height of the current page.
func (d *document) bookmark(title string, level int, y float64) {
	d.bookmarks = append(d.bookmarks, bookmark{title, level, place{d.pageIndex(), y}})
}

// link makes an area of the current page active and hangs it into the current element.
func (d *document) link(l link) {
	l.element = d.current()
	p := d.page()
	l.element.kids = append(l.element.kids, linkRef{d.pageIndex(), len(p.links)})
	p.links = append(p.links, l)
}
