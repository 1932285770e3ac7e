package pdf

import "errors"

// logo places the edition's logo on a white panel, or a placeholder with the organisers' word when it cannot be read.
func (b *brochure) logo(c *column) {
	uri := b.programme.Edition.Logo
	if uri == "" {
		return
	}
	p, err := readPicture(uri)
	if err != nil {
		b.report.Pictures = append(b.report.Pictures, Picture{Name: "logo", Reason: reasonOf(err)})
		b.placeholder(c)
		return
	}
	area := fit(p, box{c.x, c.y, 60 * b.paper.scale, 20 * b.paper.scale})
	name := b.addPicture(p)
	b.furnish(func(canvas *canvas) { canvas.box(area.grown(2.5), white) })
	b.within("Figure", func(e *element) {
		e.alt = b.says(logoOf) + b.head.title
		b.draw(func(canvas *canvas) { canvas.picture(name, area) })
	})
	c.y += area.height + 10*b.paper.scale
}

func reasonOf(err error) string {
	if errors.Is(err, errTooLarge) {
		return errTooLarge.Error()
	}
	return errUnreadable.Error()
}

// placeholder is an empty frame where the logo would be.
func (b *brochure) placeholder(c *column) {
	area := box{c.x, c.y, 40 * b.paper.scale, 14 * b.paper.scale}
	b.furnish(func(canvas *canvas) {
		in := inksOf(b.programme.Edition.Colour)
		canvas.box(area, in.tone(0.35))
		canvas.box(area.grown(-0.3), in.ground)
	})
	c.y += area.height + 8*b.paper.scale
}

// fit is the largest area with the proportions of a picture at the top left of a box.
func fit(p *picture, within box) box {
	ratio := float64(p.height) / float64(p.width)
	within.height = min(within.height, within.width*ratio)
	within.width = within.height / ratio
	return within
}

// grown moves every side outwards.
func (b box) grown(by float64) box {
	return box{b.x - by, b.y - by, b.width + 2*by, b.height + 2*by}
}
