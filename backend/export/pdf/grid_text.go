package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

const (
	cellIndent = 2.6 // right of its edge, which bears the colour
	cellGap    = 2.4 // to the next column
)

// The sizes that a title in the grid may shrink to, and the lines that it may take before it does.
var cellScales = []float64{1, 0.92, 0.84, 0.78}

const cellLines = 8

// fit sets every text of the grid.
func (g *grid) fit() {
	for _, r := range g.rows {
		if r.across != nil {
			r.blocks = g.acrossTexts(r.across)
		}
	}
	for _, c := range g.cells {
		g.fitCell(c)
	}
}

// cellPads are the spaces above and below the text of a cell, from generous to tight.
var cellPads = []float64{3, 2.3, 1.7}

// fitCell sets the titles of a cell, smaller when they are long.
func (g *grid) fitCell(c *gridCell) {
	width := g.width*float64(c.span) - cellIndent - cellGap
	for i, s := range c.sessions {
		lines, by := g.shrink(func(by float64) []piece { return g.cellPieces(c, s, by) }, width)
		if by < 1 {
			g.b.shrunk("grid.shrunk", s.ID, s.Title)
		}
		t := gridText{session: s, lines: stacked(lines, g.secondLines(s, by, width))}
		if i > 0 {
			t.before = 1.4
		}
		c.texts = append(c.texts, t)
	}
}

// shrink tries the sizes in turn until the lines are few enough and hold their words whole. A word that is too wide at
// every size is divided.
func (g *grid) shrink(set func(by float64) []piece, width float64) ([]line, float64) {
	for _, by := range cellScales {
		b := newBreaker(set(by), measure{width: width})
		if lines := b.lines(b.m); len(lines) <= cellLines && !b.forced(b.m) {
			return lines, by
		}
	}
	least := cellScales[len(cellScales)-1]
	return breakLines(set(least), measure{width: width, hyphen: g.b.hyphen}), least
}

// secondLines are the title in the second language.
func (g *grid) secondLines(s *programme.Session, by, width float64) []line {
	if s.Second.Title == "" {
		return nil
	}
	return g.b.otherLines(s.Second.Title, g.b.styles.cell.second().in(softInk).scaled(by), width)
}

// cellPieces are a title; one that does not begin with its row says its hour.
func (g *grid) cellPieces(c *gridCell, s *programme.Session, by float64) []piece {
	text := g.b.styles.cell.scaled(by)
	pieces := []piece{{g.b.clean.clean(s.Title), text}}
	if sign := g.b.trackSign(*s); sign != "" {
		pieces = append([]piece{{sign, text.in(g.b.colourOf(*s))}}, pieces...)
	}
	if s.Start != g.rows[c.from].start {
		bold := text
		bold.cut = sansSemibold
		pieces = append([]piece{{s.StartText + " ", bold}}, pieces...)
	}
	return pieces
}

// acrossTexts are the texts of what goes over the whole width: a round table and a keynote stand out by their type.
func (g *grid) acrossTexts(s *programme.Session) []gridText {
	m := measure{width: g.b.paper.right - g.left}
	title := g.b.styles.cell.scaled(1.12)
	if s.Kind.IsPause() {
		title.colour = softInk
	}
	var texts []gridText
	if standsOut(s) {
		title = g.b.styles.title
		label := breakLines(g.b.kindPieces(*s, g.b.styles.label.in(g.b.colourOf(*s))), m)
		texts = append(texts, gridText{lines: label})
	}
	pieces := g.acrossPieces(s, title)
	if s.RoomText != "" && !s.AllRooms {
		pieces = append(pieces, piece{"   " + g.b.clean.clean(s.RoomText), g.b.styles.note})
	}
	lines := breakLines(pieces, m)
	if standsOut(s) && s.Second.Title != "" {
		lines = stacked(lines, g.b.otherLines(s.Second.Title, title.second().in(softInk), m.width))
	}
	return append(texts, gridText{session: s, lines: lines})
}

// acrossPieces are a title, on one line with the one in the second language unless it stands out.
func (g *grid) acrossPieces(s *programme.Session, title style) []piece {
	if standsOut(s) {
		return g.b.both(words{first: s.Title}, title)
	}
	return g.b.both(words{s.Title, s.Second.Title}, title)
}

func standsOut(s *programme.Session) bool {
	return s.Kind == conference.RoundTable || s.Kind == conference.Keynote
}

func (g *grid) headLines(column int) []line {
	name := g.b.roomWords(g.columns[column])
	lines, by := g.shrink(func(by float64) []piece {
		return []piece{{g.b.clean.clean(name.first), g.b.styles.note.scaled(by)}}
	}, g.width-cellGap)
	if name.second != "" {
		lines = stacked(lines, g.b.otherLines(name.second, g.b.styles.note.second().scaled(by), g.width-cellGap))
	}
	return lines
}

// headHeight is what the names of the rooms take.
func (g *grid) headHeight() float64 {
	height := 0.0
	for column := range g.columns {
		height = max(height, heightOf(g.headLines(column)))
	}
	return height + 2
}
