package pdf

// leaflet is an A4 in landscape that is folded twice, like a letter: outside the cover, the back and the flap that is
// folded in; inside the programme over three panels. The panel that is folded in is narrower, so that it lies flat.
type leaflet struct {
	*job
	by    float64 // how much larger or smaller than usual the words of the programme are
	brief bool    // name people without their institution
	shift float64 // of the words right of the edge of a panel: the column of hours
	later []fact  // what the back has no room for
}

const (
	leafletFlap    = 97.0 // width of the panel that is folded in
	leafletPanel   = 100.0
	leafletMeasure = 79.0 // of the text, the same in every panel
	leafletTop     = 13.0
	leafletBottom  = 198.0
)

// The panels from left to right: the back of the sheet mirrors its front.
var (
	outsidePanels = [3]panel{{0, leafletFlap}, {leafletFlap, leafletPanel}, {leafletFlap + leafletPanel, leafletPanel}}
	insidePanels  = [3]panel{{0, leafletPanel}, {leafletPanel, leafletPanel}, {2 * leafletPanel, leafletFlap}}
)

// panel is what lies between two folds.
type panel struct{ x, width float64 }

// left is where the text begins.
func (p panel) left() float64 { return p.x + (p.width-leafletMeasure)/2 }

func (p panel) area(height float64) box { return box{p.x, 0, p.width, height} }

// setLeaflet sets both sides. In the order of reading the back comes last, as it does in the hand.
func setLeaflet(j *job) error {
	l := &leaflet{job: j, by: 1}
	l.lay(sheetOf(A4, true, leafletTop))
	l.head.folded = true
	for _, day := range j.programme.Days {
		l.total += len(day.Sessions)
	}
	l.outside()
	back := l.root.kids[len(l.root.kids)-1]
	l.root.kids = l.root.kids[:len(l.root.kids)-1]
	if err := l.inside(); err != nil {
		return err
	}
	l.root.kids = append(l.root.kids, back)
	for _, s := range l.programme.Unplaced {
		l.missing("session.slot", s.ID, s.Title)
	}
	return l.ctx.Err()
}

// outside is the side that is seen when the leaflet is folded.
func (l *leaflet) outside() {
	l.newSide()
	cover := outsidePanels[2]
	l.bookmark(l.head.title, 0, 0)
	l.within("Sect", func(*element) { l.drawCover(cover.area(l.paper.height), (cover.width-leafletMeasure)/2, 0.68) })
	l.within("Sect", func(*element) { l.flap(outsidePanels[0]) })
	l.within("Sect", func(*element) { l.back(outsidePanels[1]) })
	l.foldMarks()
}

// panelsOf are the panels of a side, by its number from 0.
func panelsOf(side int) [3]panel {
	if side%2 == 0 {
		return outsidePanels
	}
	return insidePanels
}

const foldMark = 4 // length of the marks at the edges

// newSide begins a side of a sheet, with marks where it is folded; those of the first one come after its colours.
func (l *leaflet) newSide() {
	l.addPage()
	if len(l.pages) > 1 {
		l.foldMarks()
	}
}

// foldMarks draws them over the colours of the panels; where the sheet is cut they stand outside, see printersMarks.
func (l *leaflet) foldMarks() {
	panels := panelsOf(l.pageIndex())
	if l.bleed > 0 {
		l.fold(panels[1].x, panels[2].x)
		return
	}
	l.furnish(func(c *canvas) {
		for _, p := range panels[1:] {
			c.box(box{p.x - 0.05, 0, 0.1, foldMark}, softInk)
			c.box(box{p.x - 0.05, l.paper.height - foldMark, 0.1, foldMark}, softInk)
		}
	})
}

// inPanel is a column of text within one panel of the current side, from a height; it goes on into the next panel.
func (l *leaflet) inPanel(number int, top float64) *column {
	c := &column{d: l.document, x: panelsOf(l.pageIndex())[number].left(), y: top, top: top, bottom: leafletBottom}
	c.turn = func(c *column) {
		if number++; number == len(outsidePanels) {
			number = 0
			l.newSide()
		}
		l.rulePanel(panelsOf(l.pageIndex())[number])
		c.x, c.y, c.top = panelsOf(l.pageIndex())[number].left()+l.shift, leafletTop, leafletTop
	}
	return c
}

// rulePanel draws the line in the edition's colour from which the text of a panel hangs.
func (l *leaflet) rulePanel(p panel) {
	l.furnish(func(canvas *canvas) { canvas.rule(p.left(), leafletTop-4, leafletMeasure, 0.7, l.styles.accent) })
}
