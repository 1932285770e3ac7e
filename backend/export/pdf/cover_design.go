package pdf

// drawCover draws a cover of the chosen design over an area of the current page.
func (j *job) drawCover(area box, margin, scale float64) {
	in := inksOf(j.programme.Edition.Colour)
	v := &cover{job: j, area: area, margin: margin, scale: scale, in: in, foot: in, width: area.width - 2.4*margin}
	switch j.options.CoverDesign {
	case CoverBand:
		v.band()
	case CoverPlain:
		v.plain()
	default:
		v.quarters()
	}
}

// onPaper writes in ink, the name in a colour.
func onPaper(name colour) inks { return inks{ground: white, text: name, soft: softInk} }

// quarters fills the area with the colour; the town rises from the bottom right corner, over the edges.
func (v *cover) quarters() {
	v.width = v.area.width*0.52 - v.margin
	v.furnish(func(c *canvas) {
		c.box(c.bled(v.area), v.in.ground)
		v.in.tonesOnGround().draw(c, v.area.x+v.area.width, v.area.y+v.area.height, v.area.width*0.145)
	})
	foot := v.fittingFoot(0.5)
	c := v.column(v.area.y + v.margin*1.2)
	v.logo(c, v.scale)
	c.place(v.fittingHead(v.bottom() - heightOfBlocks(foot) - 8*v.scale - c.y))
	v.drawFoot(foot)
}

const (
	bandTop   = 0.4  // where the band begins, as a share of the height
	bandLeast = 0.25 // how high it is at least
	bandCell  = 0.1  // the size of the blocks on it, as a share of the width
)

// band lays the colour across the area behind the name; the town stands on it at the right.
func (v *cover) band() {
	v.foot = onPaper(ink)
	foot := v.fittingFoot(0.25)
	c := v.column(v.area.y + v.margin*1.2)
	v.logo(c, v.scale)
	cell := v.area.width * bandCell
	top, pad := max(c.y, v.area.y+v.area.height*bandTop), 14*v.scale
	head := v.fittingHead(v.bottom() - heightOfBlocks(foot) - 10*v.scale - top - 2*pad)
	height := max(v.area.height*bandLeast, heightOfBlocks(head)+2*pad)
	v.furnish(func(c *canvas) {
		c.box(c.bled(box{v.area.x, top, v.area.width, height}), v.in.ground)
		v.in.tonesOnPaper().draw(c, v.area.x+v.area.width, top-cell*blockGap, cell)
	})
	v.column(top + pad).place(head)
	v.drawFoot(foot)
}

// plain writes the name in the colour on white, under a short bar; a small town stands beside the foot.
func (v *cover) plain() {
	cell := v.area.width * 0.05
	town := v.in.tonesOnPaper()
	v.in, v.foot = onPaper(v.styles.accent), onPaper(ink)
	v.width -= 4 * cell
	foot := v.fittingFoot(0.5)
	c := v.column(v.area.y + v.margin*1.2)
	v.logo(c, v.scale)
	v.furnish(func(canvas *canvas) {
		canvas.box(box{c.x, c.y, 18 * v.scale, 1.8 * v.scale}, town.usual)
		town.draw(canvas, v.area.x+v.area.width-v.margin, v.base(), cell)
	})
	c.y += 10 * v.scale
	c.place(v.fittingHead(v.bottom() - heightOfBlocks(foot) - 8*v.scale - c.y))
	v.drawFoot(foot)
}
