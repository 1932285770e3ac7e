package pdf

// table is a table that flows over pages: its head is repeated, as furniture, and a row stays in one piece as long as a
// page can hold it. Its first column heads the rows.
type table struct {
	*job
	columns []tableColumn
}

// tableColumn is a column: where it begins, and how wide what stands in it may be.
type tableColumn struct {
	head  []line
	x     float64
	width float64
}

// tableRow is a row: the lines of each column.
type tableRow struct {
	cells [][]line
	quiet bool // a tint lies behind it
}

const (
	tableGutter = 3.4 // millimetres between the columns of an A4
	tablePad    = 1.8 // above and below the text of a row
)

// newTable shares the width of the page among columns by their weights.
func (j *job) newTable(heads []string, weights []float64) *table {
	t, gutter, x := &table{job: j}, tableGutter*j.paper.scale, j.paper.left
	share := (j.paper.measure() - gutter*float64(len(heads)-1)) / sum(weights)
	for i, head := range heads {
		width := weights[i] * share
		t.columns = append(t.columns, tableColumn{j.paragraph(head, j.styles.note, measure{width: width}), x, width})
		x += width + gutter
	}
	return t
}

// flow sets the rows from the cursor down.
func (t *table) flow(c *column, rows []tableRow) {
	turn := c.turn
	c.turn = func(c *column) {
		turn(c)
		t.furnish(func(canvas *canvas) { t.heads(canvas, c.y) })
		t.belowHead(c)
	}
	t.within("Table", func(*element) {
		t.firstHead(c)
		for _, row := range rows {
			t.row(c, row)
		}
	})
	c.turn = turn
}

func (t *table) firstHead(c *column) {
	t.within("TR", func(*element) {
		for i := range t.columns {
			t.within("TH", func(e *element) {
				e.scope = "Column"
				t.draw(func(canvas *canvas) { t.headAt(canvas, i, c.y) })
			})
		}
	})
	t.belowHead(c)
}

func (t *table) heads(canvas *canvas, y float64) {
	for i := range t.columns {
		t.headAt(canvas, i, y)
	}
}

func (t *table) headAt(canvas *canvas, i int, y float64) {
	drawUp(canvas, t.columns[i].head, t.columns[i].x, y+t.headHeight()-1.2*t.paper.scale)
}

func (t *table) headHeight() float64 {
	height := 0.0
	for _, column := range t.columns {
		height = max(height, heightOf(column.head))
	}
	return height + 1.2*t.paper.scale
}

// belowHead draws the rule below the head; the rows begin there.
func (t *table) belowHead(c *column) {
	c.y += t.headHeight()
	t.furnish(func(canvas *canvas) { canvas.rule(t.paper.left, c.y, t.paper.measure(), 0.4, t.styles.accent) })
	c.top = c.y
}

// row draws a row; one that is higher than a page goes on over the next.
func (t *table) row(c *column, r tableRow) {
	pad := tablePad * t.paper.scale
	c.need(tallest(r.cells) + 2*pad)
	t.within("TR", func(tr *element) {
		t.cellElements(tr, r)
		for rest := r.cells; ; {
			var now [][]line
			now, rest = t.share(rest, c.room()-2*pad, c.isFresh())
			t.stretch(c, tr, now, r.quiet)
			if tallest(rest) == 0 {
				return
			}
			c.next()
		}
	})
}

func (t *table) cellElements(tr *element, r tableRow) {
	for i := range r.cells {
		e := &element{role: "TD"}
		if i == 0 {
			e = &element{role: "TH", scope: "Row"}
		}
		tr.kids = append(tr.kids, e)
	}
}

// share divides the lines of cells into those that a height holds and the others. At the head of a page there is always
// at least one of each.
func (t *table) share(cells [][]line, height float64, fresh bool) (now, rest [][]line) {
	for _, lines := range cells {
		fits := len(within(lines, height))
		if fits == 0 && fresh && len(lines) > 0 {
			fits = 1
		}
		now, rest = append(now, lines[:fits]), append(rest, lines[fits:])
	}
	return now, rest
}

// stretch draws what one page shows of a row, with a hairline below.
func (t *table) stretch(c *column, tr *element, cells [][]line, quiet bool) {
	pad := tablePad * t.paper.scale
	height := tallest(cells) + 2*pad
	if tallest(cells) == 0 {
		return
	}
	if quiet {
		t.furnish(func(canvas *canvas) {
			canvas.box(box{t.paper.left, c.y, t.paper.measure(), height}, white.mix(ink, 0.035))
		})
	}
	for i, lines := range cells {
		if len(lines) == 0 {
			continue
		}
		t.inside(tr.kids[i].(*element), func() {
			t.draw(func(canvas *canvas) { drawUp(canvas, lines, t.columns[i].x, c.y+pad+heightOf(lines)) })
		})
	}
	c.y += height
	t.furnish(func(canvas *canvas) { canvas.rule(t.paper.left, c.y, t.paper.measure(), 0.15, hairline) })
}

func tallest(cells [][]line) float64 {
	height := 0.0
	for _, lines := range cells {
		height = max(height, heightOf(lines))
	}
	return height
}

// hung moves all lines but the first to the right.
func hung(lines []line, by float64) []line {
	for i := 1; i < len(lines); i++ {
		space := segment{text: " ", style: lines[i].segments[0].style, width: by}
		lines[i].segments = append([]segment{space}, lines[i].segments...)
		lines[i].width += by
	}
	return lines
}
