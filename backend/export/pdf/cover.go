package pdf

import "quartiers/backend/conference"

// cover is an area that says what the edition is: the name above, date and place below, all in the edition's colour. It
// is a whole page of the brochure, or a panel of the leaflet.
type cover struct {
	*job
	area   box
	margin float64
	scale  float64  // of the type
	in     inks     // of the head
	foot   inks     // of date, place and organisers
	width  float64  // of the foot
	logos  *emblems // of those who organise and host, below the foot; nil: none
}

// cover sets the first page of the brochure.
func (b *brochure) cover() error {
	b.addPage()
	b.page().label.before = b.says(coverPage)
	b.bookmark(b.head.title, 0, 0)
	b.drawCover(box{0, 0, b.paper.width, b.paper.height}, b.paper.left*0.95, b.paper.scale)
	return nil
}

// column never turns: what does not fit was shrunk before.
func (v *cover) column(y float64) *column {
	return &column{d: v.document, x: v.area.x + v.margin, y: y, top: y, bottom: v.area.height * 10, turn: turnPage}
}

// base is where everything ends.
func (v *cover) base() float64 { return v.area.y + v.area.height - v.margin }

// bottom is where the foot ends: above the logos.
func (v *cover) bottom() float64 {
	if v.logos == nil {
		return v.base()
	}
	return v.base() - v.logos.height - 9*v.scale
}

// drawFoot sets date, place and organisers, and their logos below, on white.
func (v *cover) drawFoot(foot []block) {
	v.column(v.bottom() - heightOfBlocks(foot)).place(foot)
	if v.logos == nil {
		return
	}
	x, y, panel := v.area.x+v.margin, v.base()-v.logos.height, 3*v.scale
	if v.foot.ground != white {
		v.furnish(func(c *canvas) { c.box(box{x, y, v.logos.width(), v.logos.height}.grown(panel), white) })
	}
	v.logos.draw(x, y)
}

// fittingHead is count, name and theme, shrunk until a height holds them.
func (v *cover) fittingHead(height float64) []block {
	by := 1.0
	blocks := v.headBlocks(by)
	for heightOfBlocks(blocks) > height && by > 0.3 {
		by *= 0.9
		blocks = v.headBlocks(by)
	}
	if by < 1 {
		v.shrunk("cover.shrunk", "", v.head.title)
	}
	if heightOfBlocks(blocks) > height {
		blocks = cutTo(blocks, height)
	}
	return blocks
}

// cutTo keeps the lines that a height holds: a name of thousands of characters cannot be on one page, and its section
// titles carry it as well.
func cutTo(blocks []block, height float64) []block {
	for i := range blocks {
		for n, l := range blocks[i].lines {
			if height -= l.leading(); height < 0 {
				blocks[i].lines = blocks[i].lines[:n]
				return blocks[:i+1]
			}
		}
	}
	return blocks
}

func (v *cover) headBlocks(by float64) []block {
	e, m := v.programme.Edition, measure{width: v.area.width - 2.4*v.margin, even: true}
	set := func(c cut, size, leading float64) style {
		return style{c, size, leading / pointsPerMM, v.in.text}.scaled(v.scale * by)
	}
	var blocks []block
	if e.Ordinal != "" {
		count := inBoth("P", v.both(words{e.Ordinal, e.Second.Ordinal}, set(sans, 15, 24).in(v.in.soft)), m)
		count.keep = true
		blocks = append(blocks, count)
	}
	name := v.name(set(display, 50, 54), min(m.width, 140*v.scale))
	blocks = append(blocks, block{role: "H1", lines: name, keep: true, opened: v.speakIn(e.Written.Title)})
	blocks = append(blocks, v.inSecond(e.Second.Name, set(serifItalic, 26, 31), m.width)...)
	if theme := set(sans, 18, 24).in(v.in.soft); e.Theme != "" {
		blocks = append(blocks, block{role: "P", lines: v.paragraph(e.Theme, theme, m), before: 5 * by, opened: v.speakIn(e.Written.Subtitle)})
		second := v.inSecond(e.Second.Theme, theme.second(), m.width)
		if len(second) > 0 {
			second[0].before = 1.5 * by
		}
		blocks = append(blocks, second...)
	}
	return blocks
}

// name sets the name of the edition large, smaller when it would take more than four lines.
func (v *cover) name(s style, width float64) []line {
	var lines []line
	for _, by := range []float64{1, 0.88, 0.76, 0.64, 0.54} {
		if lines = v.heading(v.head.title, s.scaled(by), width); len(lines) <= 4 {
			break
		}
	}
	return lines
}

// fittingFoot shrinks date, place and organisers until they take no more than a share of the height.
func (v *cover) fittingFoot(share float64) []block {
	v.logos = v.arrange(v.backers(conference.Organises, conference.Hosts),
		wall{width: v.width, area: 330 * v.scale * v.scale, most: 2, only: true})
	most := max(v.area.height*share-(v.base()-v.bottom()), v.area.height*0.1)
	by := 1.0
	blocks := v.footBlocks(by)
	for heightOfBlocks(blocks) > most && by > 0.5 {
		by *= 0.9
		blocks = v.footBlocks(by)
	}
	if by < 1 {
		v.shrunk("cover.shrunk", "", v.says(organisers))
	}
	return cutTo(blocks, most)
}

// leastFoot is the scale of place and organisers on the smallest cover: below 9 points, light on dark fills in.
const leastFoot = 0.8

// footBlocks are the date, the place and the organisers.
func (v *cover) footBlocks(by float64) []block {
	e, m := v.programme.Edition, measure{width: v.width}
	date := style{display, 19, 25 / pointsPerMM, v.foot.text}.scaled(v.scale * by)
	text := style{sans, 11.5, 16 / pointsPerMM, v.foot.soft}.scaled(max(v.scale, leastFoot) * by)
	var blocks []block
	add := func(words string, s style) {
		if words != "" {
			blocks = append(blocks, block{role: "P", lines: v.paragraph(words, s, m), keep: true})
		}
	}
	m.even = true
	add(tiedDates(capitalised(e.Dates)), date)
	m.even = false
	blocks = append(blocks, v.inSecond(tiedDates(capitalised(e.Second.Dates)), date.second().scaled(0.85), v.width)...)
	add(e.Venue, text)
	for _, line := range v.organiserLines(v.organisers()) {
		add(line, text)
	}
	return blocks
}

func heightOfBlocks(blocks []block) float64 {
	total := 0.0
	for _, b := range blocks {
		total += b.before + b.height()
	}
	return total
}
