package pdf

// logo places the edition's logo on a white panel, as large as the type around it; a placeholder stands for one that
// cannot be read.
func (j *job) logo(c *column, scale float64) {
	uri := j.programme.Edition.Logo
	if uri == "" {
		return
	}
	p := j.picture(uri, j.says(logoOf)+j.head.title)
	if p == nil {
		j.placeholder(c, scale)
		return
	}
	area := fit(p, box{c.x, c.y, 60 * scale, 20 * scale})
	j.furnish(func(canvas *canvas) { canvas.box(area.grown(2.5), white) })
	j.within("Figure", func(e *element) {
		e.alt = j.says(logoOf) + j.head.title
		j.draw(func(canvas *canvas) { canvas.picture(p.name, area) })
	})
	c.y += area.height + 10*scale
}

// placeholder is an empty frame where the logo would be.
func (j *job) placeholder(c *column, scale float64) {
	area := box{c.x, c.y, 40 * scale, 14 * scale}
	j.furnish(func(canvas *canvas) {
		in := inksOf(j.programme.Edition.Colour)
		canvas.box(area, in.tone(0.35))
		canvas.box(area.grown(-0.3), in.ground)
	})
	c.y += area.height + 8*scale
}

// grown moves every side outwards.
func (b box) grown(by float64) box {
	return box{b.x - by, b.y - by, b.width + 2*by, b.height + 2*by}
}
