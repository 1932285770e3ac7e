package pdf

import "strconv"

// section begins a new page with a title, and gives the column of text below it. What follows turns to pages of the
// same section.
func (d *document) section(title, lead string) *column {
	return d.sectionIn(words{first: title}, words{first: lead})
}

// sectionIn is a section in both languages of the document.
func (d *document) sectionIn(title, lead words) *column {
	c := d.openSection(title, lead)
	d.bookmark(title.joined(), 0, 0)
	return c
}

// openSection is a section that the outline does not name.
func (d *document) openSection(title, lead words) *column {
	d.addPage()
	d.foot()
	c := &column{d: d, x: d.paper.left, y: d.paper.top - 4, top: d.paper.top - 4, bottom: d.paper.bottom, turn: turnPage}
	d.sectionHead(c, title, lead)
	return c
}

const sectionGap = 7 // below the head of a section, on A4

// sectionHead sets the title and the line below it; what follows begins there.
func (d *document) sectionHead(c *column, title, lead words) {
	c.place(d.sectionBlocks(title, lead))
	c.y += sectionGap * d.paper.scale
	c.top = c.y
}

func (d *document) sectionBlocks(title, lead words) []block {
	width := d.paper.measure()
	blocks := []block{{role: "H1", lines: d.heading(title.first, d.styles.chapter, width), keep: true}}
	if title.second != "" {
		lines := d.heading(title.second, d.styles.chapter.second().scaled(0.8).in(softInk), width)
		blocks = append(blocks, block{role: "P", lines: lines, keep: true, opened: d.speakIn(d.second)})
	}
	if lead.first != "" {
		made := inBoth("P", d.both(lead, d.styles.lead), measure{width: width})
		made.before = 1
		blocks = append(blocks, made)
	}
	return blocks
}

// turnPage goes on at the top of a new page.
func turnPage(c *column) {
	c.d.addPage()
	c.d.foot()
	c.top = c.d.paper.top
	c.y = c.top
	c.bottom = c.d.paper.bottom
}

// repeat says at the head of a page, in small, what goes on there. A screen reader has heard it.
func (c *column) repeat(lines []line) {
	bottom := c.y + heightOf(lines)
	c.d.furnish(func(canvas *canvas) { drawUp(canvas, lines, c.x, bottom) })
	c.y += c.d.repeatHeight(lines)
	c.top = c.y
}

// repeatHeight is what a repeated head takes, with the space below it.
func (d *document) repeatHeight(lines []line) float64 { return heightOf(lines) + 1.5*d.paper.scale }

// foot draws the running foot: the name of the edition and the number of the page.
func (d *document) foot() {
	d.footOf(d.head.title, len(d.pages))
}

// footOf draws another name and number at the foot of the page.
func (d *document) footOf(title string, page int) {
	d.page().label.number = page
	s, number := d.styles.note, strconv.Itoa(page)
	width := d.paper.measure() - 15
	name := breakLines([]piece{{d.clean.clean(title), s}}, measure{width: width})
	d.furnish(func(c *canvas) {
		if len(name) > 0 {
			name[0].joins = false
			c.line(d.paper.left, d.paper.foot, name[0])
		}
		c.line(d.paper.right-s.width(number), d.paper.foot, lineOf(number, s))
	})
}

// lineOf makes a line of a text that needs no breaking.
func lineOf(text string, s style) line {
	if hasIsolate(text) {
		return mixedOf(text, s)
	}
	width := s.width(text)
	return line{segments: []segment{{text: text, style: s, width: width}}, width: width}
}
