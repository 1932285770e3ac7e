package pdf

import "quartiers/backend/programme"

const (
	codeSide = 24.0 // of a QR code with its quiet zone, on A4: a telephone reads it from 25 cm
	codeGap  = 4.0  // between the code and the words
)

// resource sets one thing that a session left behind: its code at the left, under the hour, its words beside it.
func (p *proceedings) resource(c *column, s programme.Session, r programme.Resource) {
	to, side := address(r.Link), codeSide*p.paper.scale
	q, err := newCode(to)
	hasCode := to != "" && err == nil
	x := p.paper.text
	if hasCode {
		x += side + codeGap
	}
	blocks := p.resourceBlocks(r, p.paper.right-x)
	height := heightOfBlocks(blocks)
	if hasCode {
		height = max(height, side)
	}
	c.skip(3 * p.paper.scale)
	c.need(height)
	p.within("Sect", func(e *element) {
		e.title = r.KindText
		top, page := c.y, len(p.pages)
		if hasCode {
			quiet := side * quietZone / float64(q.Size()+2*quietZone) // so that the modules begin where the text does
			p.code(q, box{p.paper.text - quiet, top, side, side}, p.says(codeTo)+to)
			c.y += max(0, (side-heightOfBlocks(blocks))/2)
		}
		c.x = x
		c.place(blocks[:len(blocks)-1])
		p.address(c, blocks[len(blocks)-1], to)
		c.x = p.paper.left
		if len(p.pages) == page {
			c.y = max(c.y, top+height)
		}
	})
}

// resourceBlocks are the kind, the title and the licence, and last the link.
func (p *proceedings) resourceBlocks(r programme.Resource, width float64) []block {
	m := measure{width: width}
	blocks := []block{{role: "P", lines: p.paragraph(capitalised(r.KindText), p.styles.label, m), keep: true}}
	if r.Title != "" {
		blocks = append(blocks, block{role: "P", lines: p.paragraph(r.Title, p.styles.name, m), keep: true})
	}
	if r.Licence != "" {
		blocks = append(blocks, block{role: "P", lines: p.paragraph(p.says(licenceWord)+r.Licence, p.styles.role, m), keep: true})
	}
	return append(blocks, block{role: "P", lines: p.paragraph(r.Link, p.styles.note, m), whole: true})
}

// address sets the text of a link; each of its lines leads there, where it is an address.
func (p *proceedings) address(c *column, text block, to string) {
	if to == "" {
		c.place([]block{text})
		return
	}
	c.need(text.height())
	p.within("P", func(*element) {
		for _, l := range text.lines {
			c.need(l.leading())
			p.within("Link", func(*element) {
				p.draw(func(canvas *canvas) { canvas.line(c.x, c.y+baseline(l), l) })
				p.link(link{area: box{c.x, c.y, l.width, l.leading()}, address: to, says: p.says(goTo) + to})
			})
			c.y += l.leading()
		}
	})
}
