package pdf

// rowElement opens a row of the table once: its hour, then a cell for everything that begins in it.
func (g *grid) rowElement(row int) *element {
	r := g.rows[row]
	if r.tr == nil {
		r.tr = &element{role: "TR"}
		g.b.current().kids = append(g.b.current().kids, r.tr)
		r.tr.kids = append(r.tr.kids, &element{role: "TH", scope: "Row"})
		g.addCellElements(row)
	}
	return r.tr.kids[len(r.tr.kids)-1].(*element)
}

func (g *grid) addCellElements(row int) {
	r := g.rows[row]
	if r.across != nil || len(g.columns) == 0 {
		r.tr.kids = append(r.tr.kids, &element{role: "TD", columns: max(1, len(g.columns))})
		return
	}
	for column := 0; column < len(g.columns); column++ {
		c := g.cellAt(row, column)
		switch {
		case c == nil:
			r.tr.kids = append(r.tr.kids, &element{role: "TD"})
		case c.from == row && c.column == column:
			c.td = &element{role: "TD", columns: c.span, rows: c.to - c.from}
			r.tr.kids = append(r.tr.kids, c.td)
		}
	}
}

// cellAt is the cell that covers a place; nil for an empty one.
func (g *grid) cellAt(row, column int) *gridCell {
	for _, c := range g.cells {
		if c.from <= row && row < c.to && c.column <= column && column < c.column+c.span {
			return c
		}
	}
	return nil
}
