package pdf

// title sets the name of the room, the day and the way to the room, left of the code. What is left of the sheet is for
// the sessions.
func (d *door) title(code *doorCode) {
	p := d.paper
	c := &column{d: d.document, x: p.left, y: p.top - 3*p.scale, top: p.top - 3*p.scale, bottom: p.height, turn: turnPage}
	c.place(d.titleBlocks(p.measure() - code.width()))
	d.bar(max(c.y, code.bottom())+4.5*p.scale, 1.3)
}

// bar draws a bar in the edition's colour, some millimetres of an A4 thick; the sessions stand below.
func (d *door) bar(y, thick float64) {
	p := d.paper
	thick *= p.scale
	d.furnish(func(canvas *canvas) { canvas.box(box{p.left, y, p.measure(), thick}, d.styles.accent) })
	y += thick + 5.5*p.scale
	d.list = box{p.left, y, p.measure(), p.bottom - y}
}

func (d *door) titleBlocks(width float64) []block {
	set := d.headStyle
	const size = 58 // points
	d.name = d.fitting(d.room.Name, set(display, size, size*1.04, ink), width, 2)
	blocks := []block{{role: "H1", lines: d.name, keep: true}}
	blocks = append(blocks, d.secondLine(d.room.Second.Name, set(serifItalic, 24, 29, softInk), width)...)
	day := d.dayStyle()
	blocks = append(blocks, block{role: "P", lines: d.fitting(d.day.Title, day, width, 2), before: 1.5 * d.paper.scale})
	blocks = append(blocks, d.secondLine(d.day.Second, day.second().scaled(0.8), width)...)
	if access := set(sans, 13, 17.5, softInk); d.room.Access != "" {
		blocks = append(blocks, block{role: "P", lines: d.fitting(d.room.Access, access, width, 3), before: 1 * d.paper.scale})
		blocks = append(blocks, d.secondLine(d.room.Second.Access, access.second(), width)...)
	}
	return blocks
}

// secondLine says in the second language what stands above it.
func (d *door) secondLine(text string, s style, width float64) []block {
	if text == "" {
		return nil
	}
	return []block{{role: "P", lines: d.fitting(text, s, width, 2), opened: d.speakIn(d.second)}}
}

// headStyle is a style of the head, in points of an A4.
func (d *door) headStyle(c cut, size, leading float64, in colour) style {
	return style{c, size, leading / pointsPerMM, in}.scaled(d.paper.scale)
}

// dayStyle is that of the day.
func (d *door) dayStyle() style { return d.headStyle(sans, 21, 26, d.styles.accent) }

// again repeats of which room and day a further page is, the room as large as before: the sheets hang side by side. A
// screen reader has heard it.
func (d *door) again() {
	p := d.paper
	lines := stacked(d.name, d.fitting(d.day.Title+" "+d.says(goesOn), d.dayStyle(), p.measure(), 2))
	y := p.top - 3*p.scale + heightOf(lines)
	d.furnish(func(canvas *canvas) { drawUp(canvas, lines, p.left, y) })
	d.bar(y+3*p.scale, 0.7)
	d.footnote()
}

// footnote names the edition at the foot.
func (d *door) footnote() {
	text := d.head.title
	if venue := d.clean.clean(d.programme.Edition.Venue); venue != "" {
		text += "  ·  " + venue
	}
	lines := d.fitting(text, d.styles.note.scaled(1.15), d.paper.measure(), 1)
	d.furnish(func(canvas *canvas) { drawUp(canvas, lines, d.paper.left, d.paper.foot+1.5*d.paper.scale) })
}
