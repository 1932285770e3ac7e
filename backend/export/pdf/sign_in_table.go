package pdf

import (
	"strconv"

	"quartiers/backend/programme"
)

const (
	signRow    = 11.5 // millimetres: a signature wants as much
	signHead   = 8.0
	signPad    = 2.0
	signFree   = 12 // rows without a name, at least
	signName   = 0.36
	signHouse  = 0.32 // shares of the width; the signature has the rest
	signNarrow = 0.2
)

// signInRow is a person, or nobody yet.
type signInRow struct {
	cells  [2][]line // name and institution; none for a free row
	height float64
}

func digits(n int) string { return strconv.Itoa(n) }

// columns are the left edges of the columns and the right edge of the last.
func (s *signIn) columns() [4]float64 {
	left, width := s.paper.left, s.paper.measure()
	return [4]float64{left, left + width*signName, left + width*(signName+signHouse), s.paper.right}
}

// rows are the people of a session in protocol order, each once.
func (s *signIn) rows(session programme.Session) []signInRow {
	var rows []signInRow
	known := map[string]bool{}
	for _, group := range session.People {
		for _, n := range group.People {
			if !known[string(n.PersonID)] {
				known[string(n.PersonID)] = true
				rows = append(rows, s.row(n))
			}
		}
	}
	return rows
}

func (s *signIn) row(n programme.Name) signInRow {
	at := s.columns()
	row := signInRow{height: signRow}
	row.cells[0] = s.fittingName(n, at[1]-at[0]-2*signPad)
	row.cells[1] = s.fitting(n.Organisation, s.styles.cell, at[2]-at[1]-2*signPad, 3)
	for _, lines := range row.cells {
		row.height = max(row.height, heightOf(lines)+2*signPad)
	}
	return row
}

// fittingName writes a name smaller until it takes three lines at most.
func (s *signIn) fittingName(n programme.Name, width float64) []line {
	var lines []line
	for _, by := range []float64{1.05, 0.9, 0.78, 0.66, 0.55} {
		if lines = breakLines(s.nameOf(n, s.styles.name.scaled(by)), measure{width: width}); len(lines) <= 3 {
			return lines
		}
	}
	s.shrunk("head.cut", "", fullName(n))
	return lines[:3]
}

// share gives rows to pages, the first of which has less room than the others, and fills the last with free rows.
func (s *signIn) share(rows []signInRow, room float64) [][]signInRow {
	parts := [][]signInRow{nil}
	left := room - signHead
	add := func(row signInRow) {
		if row.height > left+0.01 && len(parts[len(parts)-1]) > 0 {
			parts, left = append(parts, nil), s.laterRoom()
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], row)
		left -= row.height
	}
	for _, row := range rows {
		add(row)
	}
	for free := 0; free < signFree || left >= signRow; free++ {
		add(signInRow{height: signRow})
	}
	return parts
}

// laterRoom is what rows have on a page that begins with the title in one line.
func (s *signIn) laterRoom() float64 {
	return s.paper.bottom - s.paper.top - s.styles.name.leading - 4 - signHead
}

// table draws the rows of one page. Its head is read once; where it is repeated, and where rows are free, it is furniture.
func (s *signIn) table(rows []signInRow, top float64, first bool) {
	s.heads(top, first)
	y := top + signHead
	for _, row := range rows {
		s.rowOf(row, y)
		y += row.height
		s.furnish(func(c *canvas) { c.rule(s.paper.left, y, s.paper.measure(), signNarrow, hairline) })
	}
	s.furnish(func(c *canvas) {
		for _, x := range s.columns() {
			c.box(box{x - signNarrow/2, top, signNarrow, y - top + signNarrow}, hairline)
		}
	})
}

func (s *signIn) heads(top float64, first bool) {
	s.furnish(func(c *canvas) {
		c.box(box{s.paper.left, top, s.paper.measure(), signHead}, white.mix(s.styles.accent, 0.1))
		c.rule(s.paper.left, top, s.paper.measure(), 0.5, s.styles.accent)
	})
	draw := func(column int) func(*canvas) {
		label := lineOf(s.says(signInHeads[column]), s.styles.label)
		return func(c *canvas) {
			c.line(s.columns()[column]+signPad, top+(signHead-s.styles.label.leading)/2+s.styles.label.ascent(), label)
		}
	}
	if !first {
		for column := range signInHeads {
			s.furnish(draw(column))
		}
		return
	}
	s.within("TR", func(*element) {
		for column := range signInHeads {
			s.within("TH", func(e *element) {
				e.scope = "Column"
				s.draw(draw(column))
			})
		}
	})
}

// rowOf draws the words of a row; the place of the signature stays empty.
func (s *signIn) rowOf(row signInRow, y float64) {
	if row.cells[0] == nil && row.cells[1] == nil {
		return
	}
	s.within("TR", func(*element) {
		s.within("TH", func(e *element) {
			e.scope = "Row"
			s.cell(row.cells[0], box{s.columns()[0] + signPad, y, 0, row.height})
		})
		s.within("TD", func(*element) { s.cell(row.cells[1], box{s.columns()[1] + signPad, y, 0, row.height}) })
		s.within("TD", func(*element) {})
	})
}

func (s *signIn) cell(lines []line, at box) {
	if len(lines) == 0 {
		return
	}
	at.y += (at.height - heightOf(lines)) / 2
	s.draw(func(c *canvas) { drawDown(c, lines, at) })
}
