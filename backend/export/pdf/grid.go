package pdf

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// grid is a day with some of its rooms: a row begins wherever a session does, a cell goes down the rows until its
// session ends.
type grid struct {
	b       *brochure
	columns []int // rooms
	left    float64
	width   float64 // of a column
	pad     float64 // above and below the text of a cell
	rows    []*gridRow
	cells   []*gridCell
}

// gridRow is a start on the clock; across is the session that takes its whole width, if one does.
type gridRow struct {
	start  conference.Clock
	label  string
	across *programme.Session
	blocks []gridText // of across
	least  float64    // height that it has at least
	tr     *element
}

// gridCell is what one or more columns hold from one row to another. Sessions that overlap in a room share a cell.
type gridCell struct {
	sessions []*programme.Session
	column   int
	span     int
	from, to int // rows; to is not included
	texts    []gridText
	td       *element
}

// gridText is a paragraph of a cell, with the session that it leads to.
type gridText struct {
	session *programme.Session
	lines   []line
	before  float64
}

func (b *brochure) newGrid(day programme.Day, columns []int) *grid {
	g := &grid{b: b, columns: columns, left: b.gridLeft()}
	g.width = (b.paper.right - g.left) / float64(max(1, len(columns)))
	across := acrossOf(day.Sessions)
	for i := range day.Sessions {
		g.addRow(&day.Sessions[i], across[i])
	}
	slices.SortStableFunc(g.rows, func(a, b *gridRow) int { return cmp.Compare(a.start, b.start) })
	for i := range day.Sessions {
		if !across[i] {
			g.addCells(&day.Sessions[i])
		}
	}
	g.mergeClashes()
	g.mergeNeighbours()
	return g
}

// addRow makes a row for what goes across, and one for each start of what these columns show.
func (g *grid) addRow(s *programme.Session, across bool) {
	if across {
		g.rows = append(g.rows, &gridRow{start: s.Start, label: s.StartText, across: s})
		return
	}
	known := slices.ContainsFunc(g.rows, func(r *gridRow) bool { return r.across == nil && r.start == s.Start })
	if !known && len(g.columnsFor(s)) > 0 {
		g.rows = append(g.rows, &gridRow{start: s.Start, label: s.StartText})
	}
}

// columnsFor lists the places of a session's rooms among the columns.
func (g *grid) columnsFor(s *programme.Session) []int {
	var places []int
	for place, room := range g.columns {
		if slices.Contains(roomsOf(*s), room) {
			places = append(places, place)
		}
	}
	return places
}

func (g *grid) addCells(s *programme.Session) {
	from := slices.IndexFunc(g.rows, func(r *gridRow) bool { return r.across == nil && r.start == s.Start })
	for _, column := range g.columnsFor(s) {
		g.cells = append(g.cells, &gridCell{sessions: []*programme.Session{s}, column: column, span: 1, from: from, to: g.endOf(from, s)})
	}
}

// endOf is the row where a session is over: the first that starts after its end, or that something takes across.
func (g *grid) endOf(from int, s *programme.Session) int {
	to := from + 1
	for to < len(g.rows) && g.rows[to].across == nil && g.rows[to].start < s.End {
		to++
	}
	return to
}

// mergeClashes makes one cell of those that overlap in a column.
func (g *grid) mergeClashes() {
	slices.SortStableFunc(g.cells, func(a, b *gridCell) int {
		return cmp.Or(cmp.Compare(a.column, b.column), cmp.Compare(a.from, b.from))
	})
	var merged []*gridCell
	for _, c := range g.cells {
		if n := len(merged); n > 0 && merged[n-1].column == c.column && c.from < merged[n-1].to {
			merged[n-1].sessions = append(merged[n-1].sessions, c.sessions...)
			merged[n-1].to = max(merged[n-1].to, c.to)
			continue
		}
		merged = append(merged, c)
	}
	g.cells = merged
}

// mergeNeighbours makes one wide cell of a session in rooms that stand side by side.
func (g *grid) mergeNeighbours() {
	slices.SortStableFunc(g.cells, func(a, b *gridCell) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.column, b.column))
	})
	var merged []*gridCell
	for _, c := range g.cells {
		if n := len(merged); n > 0 && merged[n-1].continues(c) {
			merged[n-1].span++
			continue
		}
		merged = append(merged, c)
	}
	g.cells = merged
}

// continues claims that another cell shows the same session in the next column.
func (c *gridCell) continues(other *gridCell) bool {
	return c.column+c.span == other.column && c.from == other.from && c.to == other.to &&
		len(c.sessions) == 1 && len(other.sessions) == 1 && c.sessions[0] == other.sessions[0]
}

// starting lists the cells that begin in a row, by column.
func (g *grid) starting(row int) []*gridCell {
	var cells []*gridCell
	for _, c := range g.cells {
		if c.from == row {
			cells = append(cells, c)
		}
	}
	return cells
}
