package pdf

import "errors"

// logo places the edition's logo on a white panel, as large as the type around it; a placeholder stands for one that
// cannot be read.
func (j *job) logo(c *column, scale float64) {
	uri := j.programme.Edition.Logo
	if uri == "" {
		return
	}
	p, err := readPicture(uri)
	if err != nil {
		j.report.Pictures = append(j.report.Pictures, Picture{Name: "logo", Reason: reasonOf(err)})
		j.placeholder(c, scale)
		return
	}
	area := fit(p, box{c.x, c.y, 60 * scale, 20 * scale})
	name := j.addPicture(p)
	j.furnish(func(canvas *canvas) { canvas.box(area.grown(2.5), white) })
	j.within("Figure", func(e *element) {
		e.alt = j.says(logoOf) + j.head.title
		j.draw(func(canvas *canvas) { canvas.picture(name, area) })
	})
	c.y += area.height + 10*scale
}

func reasonOf(err error) string {
	if errors.Is(err, errTooLarge) {
		return errTooLarge.Error()
	}
	return errUnreadable.Error()
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
