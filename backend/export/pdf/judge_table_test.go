package pdf

// judgeTable lays the cells of a table out by their spans: every row must be as wide as the others, without holes.
func (j *judge) judgeTable(table *node) {
	rows := table.elements()
	taken, width, heads := make([]map[int]bool, len(rows)), 0, 0
	for i, row := range rows {
		for _, cell := range row.elements() {
			if cell.is("TH") {
				heads++
			}
			if !j.layCell(taken, i, cell) {
				j.fault("a cell reaches below the last row of its table")
			}
		}
		width = max(width, len(taken[i]))
	}
	for i := range rows {
		for column := range width {
			if !taken[i][column] {
				j.fault("row %d of a table has no cell in column %d of %d", i+1, column+1, width)
			}
		}
	}
	if heads == 0 {
		j.fault("a table has no heads")
	}
}

// layCell puts a cell into the first free columns of a row and as many rows as it spans; not when they end before.
func (j *judge) layCell(taken []map[int]bool, row int, cell *node) bool {
	column := 0
	for taken[row][column] {
		column++
	}
	for r := row; r < row+j.span(cell, "/RowSpan"); r++ {
		if r >= len(taken) {
			return false
		}
		for c := column; c < column+j.span(cell, "/ColSpan"); c++ {
			if taken[r] == nil {
				taken[r] = map[int]bool{}
			}
			taken[r][c] = true
		}
	}
	return true
}

func (j *judge) span(cell *node, key string) int { return max(1, j.number(j.attribute(cell, key))) }
