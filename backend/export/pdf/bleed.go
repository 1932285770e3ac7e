package pdf

import "slices"

// What a printer needs around a page that is printed on a larger sheet and cut, in millimetres.
const (
	bleedWidth  = 3.0  // colours at an edge go on, so that a cut beside it shows no white
	surround    = 10.0 // from the trim to the edge of the page
	markFromCut = 4.0  // where crop marks begin, outside the bleed
	markStroke  = 5.0  // how long they are
	markHair    = 0.1  // how thick: a quarter of a point
)

// around is what pages have around their trim: nothing unless they go to a printer.
func (d *document) around() float64 {
	if d.bleed > 0 {
		return surround
	}
	return 0
}

// bled makes a box that ends at the trim go on into the bleed there.
func (c *canvas) bled(b box) box {
	const near = 0.01
	right, bottom := b.x+b.width, b.y+b.height
	if b.x < near {
		b.x, b.width = b.x-c.bleed, b.width+c.bleed
	}
	if b.y < near {
		b.y, b.height = b.y-c.bleed, b.height+c.bleed
	}
	if right > c.width-near {
		b.width += c.bleed
	}
	if bottom > c.height-near {
		b.height += c.bleed
	}
	return b
}

// quarterBled is a quarter of a disc whose straight sides go on into the bleed where they lie on the trim.
func (c *canvas) quarterBled(x, y, radius, dx, dy float64, in colour) {
	c.quarter(x, y, radius, dx, dy, in)
	for _, side := range []box{{x, min(y, y+dy*radius), 0, radius}, {min(x, x+dx*radius), y, radius, 0}} {
		if strip := c.bled(side); strip.width > 0 && strip.height > 0 {
			c.box(strip, in)
		}
	}
}

// printersMarks draws outside the trim of the current page where it is cut and folded.
func (d *document) printersMarks() {
	if d.bleed == 0 {
		return
	}
	d.furnish(func(c *canvas) {
		d.cropMarks(c)
		for _, x := range d.page().folds {
			d.foldMark(c, x)
		}
	})
}

// cropMarks are two strokes at each corner, in line with the trim.
func (d *document) cropMarks(c *canvas) {
	width, height := d.paper.width, d.paper.height
	for _, x := range []float64{0, width} {
		c.box(box{x - markHair/2, -markFromCut - markStroke, markHair, markStroke}, black)
		c.box(box{x - markHair/2, height + markFromCut, markHair, markStroke}, black)
	}
	for _, y := range []float64{0, height} {
		c.box(box{-markFromCut - markStroke, y - markHair/2, markStroke, markHair}, black)
		c.box(box{width + markFromCut, y - markHair/2, markStroke, markHair}, black)
	}
}

// foldMark is a broken stroke above and below the page, which nobody takes for a cut.
func (d *document) foldMark(c *canvas, x float64) {
	const dash, gap = 1.0, 1.0
	for at := markFromCut; at < markFromCut+markStroke; at += dash + gap {
		c.box(box{x - markHair/2, -at - dash, markHair, dash}, black)
		c.box(box{x - markHair/2, d.paper.height + at, markHair, dash}, black)
	}
}

// fold notes that the current page is folded along vertical lines.
func (d *document) fold(at ...float64) { d.page().folds = slices.Concat(d.page().folds, at) }
