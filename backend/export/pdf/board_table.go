package pdf

// boardTable is what a page of a board is to those who listen: a row for each moment at which something begins, a column
// for each room.
type boardTable struct {
	*board
	part  boardPart
	hours map[int]*element   // the head of the first row of a moment, by mark
	cells map[*card]*element // of the cards that have words on the page
}

// tableOf opens the rows and cells of a page within the current element, to be filled as the board is drawn.
func (b *board) tableOf(part boardPart) *boardTable {
	t := &boardTable{b, part, map[int]*element{}, map[*card]*element{}}
	for mark := part.from; mark < part.to; mark++ {
		across, beside := t.beginning(mark)
		for _, c := range across {
			t.cells[c] = &element{role: "TD", columns: t.breadth()}
			t.row(mark, []*element{t.cells[c]})
		}
		if len(beside) > 0 {
			t.row(mark, t.besideEachOther(beside))
		}
	}
	return t
}

// breadth is how many columns follow that of the hours.
func (b *board) breadth() int { return max(1, len(b.columns)) }

// beginning are the cards that begin at a mark, or go on there from the page before.
func (t *boardTable) beginning(mark int) (across, beside []*card) {
	for _, c := range t.cards {
		switch {
		case max(c.from, t.part.from) != mark || len(t.part.lines[c]) == 0:
		case c.across:
			across = append(across, c)
		default:
			beside = append(beside, c)
		}
	}
	return across, beside
}

func (t *boardTable) row(mark int, cells []*element) {
	head := &element{role: "TH", scope: "Row"}
	if t.hours[mark] == nil {
		t.hours[mark] = head
	}
	tr := &element{role: "TR", kids: []any{head}}
	for _, cell := range cells {
		tr.kids = append(tr.kids, cell)
	}
	table := t.p.current()
	table.kids = append(table.kids, tr)
}

// besideEachOther are the cells of a row. A card takes the free columns of its run; cards that want the same column at
// once share a cell.
func (t *boardTable) besideEachOther(cards []*card) []*element {
	owners := make([]*element, t.breadth())
	for _, c := range cards {
		run := t.runs(c)[0]
		if owners[run[0]] == nil {
			made := &element{role: "TD"}
			for at := run[0]; at < run[1] && owners[at] == nil; at++ {
				owners[at] = made
				made.columns++
			}
		}
		t.cells[c] = owners[run[0]]
	}
	return filledCells(owners)
}

// filledCells names each cell once, and gives columns without one an empty cell.
func filledCells(owners []*element) []*element {
	var cells []*element
	for i, cell := range owners {
		switch {
		case cell == nil:
			cells = append(cells, &element{role: "TD"})
		case i == 0 || owners[i-1] != cell:
			cells = append(cells, cell)
		}
	}
	return cells
}
