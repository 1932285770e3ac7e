package pdf

const (
	codeModule = 0.42 // millimetres of an A4: what a telephone reads from a step away
	codeLeast  = 36.0 // millimetres of an A4: a smaller code looks lost on a door
)

// doorCode is the code of a door with its place on the sheet; nil where there is none.
type doorCode struct {
	code
	size    float64 // without its quiet zone, which lies within the margins
	at      box
	caption []line
}

// newCode makes the code of the room's day; nil when nobody wants it or when the day does not fit one, which is said.
func (d *door) newCode() *doorCode {
	if d.options.WithoutCode {
		return nil
	}
	made, err := code{}, error(nil)
	text := d.calendar()
	if text != "" {
		made, err = newCode(text)
	}
	if text == "" || err != nil {
		d.shrunk("door.code", "", d.room.Name)
		return nil
	}
	return d.placed(made)
}

// placed puts a code at the top right. Its quiet zone reaches into the margins, so that its modules stand in line with
// the words.
func (d *door) placed(made code) *doorCode {
	p, across := d.paper, float64(made.Size()+2*quietZone)
	size := max(codeModule*float64(made.Size()), codeLeast) * p.scale
	module := size / float64(made.Size())
	c := &doorCode{code: made, size: size}
	c.caption = d.caption(size)
	c.at = box{p.right - size - quietZone*module, p.top - quietZone*module, across * module, across * module}
	return c
}

// caption says what the code is for.
func (d *door) caption(width float64) []line {
	s, text := d.styles.note.scaled(1.1), d.words(inYourCalendar)
	lines := d.heading(text.first, s, width)
	if text.second != "" {
		lines = stacked(lines, d.heading(text.second, s.second(), width))
	}
	return lines
}

// width is what the code takes of the line of the name, with the space beside it.
func (c *doorCode) width() float64 {
	if c == nil {
		return 0
	}
	return c.size * 1.2
}

// bottom is where the code and its caption end.
func (c *doorCode) bottom() float64 {
	if c == nil {
		return 0
	}
	return c.captionTop() + heightOf(c.caption)
}

// captionTop is below the quiet zone.
func (c *doorCode) captionTop() float64 { return c.at.y + c.at.height }

// place draws the code and its caption.
func (d *door) place(c *doorCode) {
	if c == nil {
		return
	}
	d.document.code(c.code, c.at, d.says(codeShows)+d.clean.clean(d.room.Name))
	d.within("P", func(*element) {
		d.writeBoth(c.at.x+(c.at.width-c.size)/2, c.captionTop(), c.caption)
	})
}
