package xlsx

// progress tells a screen how far the rows are.
type progress struct {
	report      func(done, total int)
	done, total int
}

// progressStep is how many rows are written between two reports.
const progressStep = 200

func newProgress(report func(done, total int), tables []table) *progress {
	p := &progress{report: report}
	for _, t := range tables {
		p.total += len(t.rows)
	}
	return p
}

// row counts a row.
func (p *progress) row() {
	if p.done++; p.report != nil && p.done%progressStep == 0 {
		p.report(p.done, p.total)
	}
}

// end reports the last row, once.
func (p *progress) end() {
	if p.report != nil {
		p.report(p.total, p.total)
	}
}
