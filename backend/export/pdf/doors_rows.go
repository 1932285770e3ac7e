package pdf

import (
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// doorScale is a size of the words of a sign, and the size of its hours in points of an A4.
type doorScale struct{ by, hour float64 }

// doorScales are the sizes that a sign may have: larger on a day with few sessions. What is read at ease from three
// metres wants capitals of 12 mm, 52 points, and 10 mm at least, a 300th of the way. Full days get as close as they can;
// an A3 makes all of them half as large again.
var doorScales = []doorScale{{1.35, 52}, {1.2, 52}, {1.1, 52}, {1, 50}, {0.92, 48}, {0.84, 46}, {0.76, 43}, {0.7, 40}, {0.7, 36}, {0.7, 28}, {0.62, 28}}

// doorRow is a session on a sign: its hours hang left of its words.
type doorRow struct {
	hours  []line
	drop   float64 // how far the first hour lies below the top, so that it stands in line with the words
	blocks []block
	pause  bool
}

func (r doorRow) height() float64 {
	return max(r.drop+heightOf(r.hours), heightOfBlocks(r.blocks))
}

// doorStyles are the styles of the rows of one sign.
type doorStyles struct {
	hour, until, label, title, people, pauseHour, pause style
	gap                                                 float64 // millimetres between two rows, at least
	scale                                               doorScale
	brief                                               bool // without the people of what takes place in every room
}

func (d *door) stylesBy(scale doorScale) doorStyles {
	by, hour := scale.by, scale.hour
	set := func(c cut, size, leading float64, in colour) style {
		return style{c, size, leading / pointsPerMM, in}.scaled(d.paper.scale)
	}
	return doorStyles{
		hour: set(sansSemibold, hour, hour*0.92, ink), until: set(sans, 16, 20, softInk).scaled(by),
		label: set(sansSemibold, 11.5, 15, ink).scaled(by), title: set(display, 21, 25, ink).scaled(by),
		people: set(sans, 13, 17.5, softInk).scaled(by), pauseHour: set(sans, 22, 24, softInk).scaled(by),
		pause: set(sans, 17, 21, softInk).scaled(by), gap: 5.4 * by * d.paper.scale, scale: scale,
	}
}

// rows sets the sessions as large as they fit on the sheet, and shares what is left between them; a day that is too
// long for one goes on over the next.
func (d *door) rows() {
	p := d.fitRows()
	if left := d.list.height - p.height; left < 0 {
		d.shrunk("door.flowed", "", d.room.Name)
		p.turn = 0
	} else if most := max(p.turn, len(p.rows)-p.turn) - 1; most > 0 {
		p.gap += min(left/float64(most), 5*d.paper.scale)
	}
	d.footnote()
	d.indent = d.hoursWidth(d.stylesBy(p.scale))
	c := &column{d: d.document, x: d.list.x + d.indent, y: d.list.y, top: d.list.y, bottom: d.list.y + d.list.height, turn: d.turn}
	d.within("L", func(*element) {
		for i, r := range p.rows {
			if i > 0 && i == p.turn {
				c.next()
			} else if i > 0 {
				d.separate(c, p.gap, r)
			}
			d.row(c, r)
		}
	})
}

// doorPlan is how the rows of a sign are set.
type doorPlan struct {
	scale  doorScale
	rows   []doorRow
	gap    float64
	turn   int     // the row that begins the second strip; 0: none does
	height float64 // of the longest strip
}

// fitRows finds the largest size at which the sessions fit on one sheet, or the smallest that is allowed.
func (d *door) fitRows() doorPlan {
	var p doorPlan
	for _, styles := range d.manners() {
		p = doorPlan{scale: styles.scale, rows: d.rowsIn(styles), gap: styles.gap}
		p.height = heightOfRows(p.rows, p.gap)
		if d.strips() > 1 {
			p.balance()
		}
		if p.height <= d.list.height {
			break
		}
	}
	return p
}

// manners are the ways in which the rows may be set, from the largest. In two languages, where the words do not fit at
// their smallest, those who are in every room are left to the programme.
func (d *door) manners() []doorStyles {
	var all []doorStyles
	for _, scale := range doorScales {
		all = append(all, d.stylesBy(scale))
	}
	if d.second != "" {
		for _, scale := range []doorScale{{0.84, 40}, {0.76, 36}, {0.7, 32}, {0.62, 28}} {
			brief := d.stylesBy(scale)
			brief.brief = true
			all = append(all, brief)
		}
	}
	return all
}

// balance shares the rows between two strips of about the same height.
func (p *doorPlan) balance() {
	for turn := 1; turn < len(p.rows); turn++ {
		height := max(heightOfRows(p.rows[:turn], p.gap), heightOfRows(p.rows[turn:], p.gap))
		if height < p.height {
			p.turn, p.height = turn, height
		}
	}
}

// strips is how many stand side by side: a sheet across has two.
func (d *door) strips() int {
	if d.options.Landscape {
		return 2
	}
	return 1
}

// stripWidth is what each strip has.
func (d *door) stripWidth() float64 {
	n := float64(d.strips())
	return (d.list.width - (n-1)*d.stripGap()) / n
}

// stripGap lies between two strips.
func (d *door) stripGap() float64 { return 13 * d.paper.scale }

func heightOfRows(rows []doorRow, gap float64) float64 {
	total := -gap
	for _, r := range rows {
		total += gap + r.height()
	}
	return total
}

// hoursWidth is what the hours of the sign take, with the space beside them: they stand in one column.
func (d *door) hoursWidth(s doorStyles) float64 {
	width := 0.0
	for _, session := range d.sessions {
		width = max(width, s.hour.width(session.StartText))
	}
	return width + 8*d.paper.scale
}

func (d *door) rowsIn(s doorStyles) []doorRow {
	width := d.stripWidth() - d.hoursWidth(s)
	rows := make([]doorRow, 0, len(d.sessions))
	for _, session := range d.sessions {
		if session.Kind.IsPause() && len(session.People) == 0 {
			rows = append(rows, d.pauseRow(session, s, width))
			continue
		}
		rows = append(rows, d.sessionRow(session, s, width))
	}
	return rows
}

// pauseRow is quiet: one line in soft ink, both on one baseline.
func (d *door) pauseRow(session programme.Session, s doorStyles, width float64) doorRow {
	hour := s.pauseHour
	r := doorRow{pause: true, hours: []line{lineOf(session.StartText, hour)}}
	title := inBoth("P", d.both(words{session.Title, session.Second.Title}, s.pause), measure{width: width})
	title.before, title.opened = hour.ascent()-s.pause.ascent(), d.speak(session)
	r.blocks = []block{title}
	return r
}

// sessionRow is a session with its kind above and its people below the title; what gathers everybody says so.
func (d *door) sessionRow(session programme.Session, s doorStyles, width float64) doorRow {
	label := s.label.in(d.colourOf(session))
	r := doorRow{drop: capTop(label) - capTop(s.hour)}
	r.hours = stacked([]line{lineOf(session.StartText, s.hour)}, []line{lineOf("–\u00a0"+locale.Clock(session.End, d.language), s.until)})
	m := measure{width: width}
	kind := inBoth("P", d.labelOf(session, label), m)
	kind.keep = true
	r.blocks = append([]block{kind}, d.doubled("P", words{session.Title, session.Second.Title}, s.title, width)...)
	r.blocks[1].opened = d.speak(session)
	if people := d.inBrief(session); people != "" && !(s.brief && session.AllRooms) {
		r.blocks[len(r.blocks)-1].keep = true
		r.blocks = append(r.blocks, block{role: "P", lines: d.paragraph(people, s.people, measure{width: width, whole: true}), before: 1 * d.paper.scale})
	}
	return r
}

// capTop is how far the top of a capital lies below the top of a line.
func capTop(s style) float64 { return s.ascent() - 0.66*s.size/pointsPerMM }

// labelOf is the kind and the track, and where else the session takes place.
func (d *door) labelOf(s programme.Session, label style) []piece {
	pieces := d.kindPieces(s, label)
	switch {
	case s.AllRooms:
		return append(append(pieces, piece{between, label}), d.both(d.words(inAllRooms), label)...)
	case len(s.Rooms) > 1:
		return append(append(pieces, piece{between, label}), d.both(words{s.RoomText, s.Second.RoomText}, label)...)
	}
	return pieces
}

// separate goes down to the next row, with a hairline on the way where a session begins or ends.
func (d *door) separate(c *column, gap float64, r doorRow) {
	c.skip(gap)
	c.need(r.height())
	c.need(chainHeight(r.blocks[:chainLength(r.blocks)])) // of what is taller than a sheet, the beginning
	if c.isFresh() {
		return
	}
	d.furnish(func(canvas *canvas) {
		canvas.rule(c.x-d.indent, c.y-gap*0.5, d.stripWidth(), 0.2*d.paper.scale, hairline)
	})
}

// row draws a session and goes on below the longer of its columns.
func (d *door) row(c *column, r doorRow) {
	top, page, x := c.y, len(d.pages), c.x-d.indent
	d.within("LI", func(*element) {
		d.within("Lbl", func(*element) {
			d.draw(func(canvas *canvas) {
				y := top + r.drop
				for _, l := range r.hours {
					canvas.line(x, y+baseline(l), l)
					y += l.leading()
				}
			})
		})
		d.within("LBody", func(*element) {
			c.y += firstSpace(r.blocks)
			c.place(r.blocks)
		})
	})
	if len(d.pages) == page {
		c.y = max(c.y, top+r.height())
	}
}

// firstSpace is the space above the first block, which a column leaves out at its head.
func firstSpace(blocks []block) float64 {
	space := blocks[0].before
	blocks[0].before = 0
	return space
}

// turn goes on in the next strip, or on a further sheet, which repeats in small of what room it is.
func (d *door) turn(c *column) {
	if across := c.x + d.stripWidth() + d.stripGap(); across < d.list.x+d.list.width {
		c.x, c.y = across, d.list.y
		return
	}
	d.addPage()
	d.again()
	c.x, c.y, c.top, c.bottom = d.list.x+d.indent, d.list.y, d.list.y, d.list.y+d.list.height
}
