package pdf

// labelSheet is an A4 sheet of labels or cards: how many, how large, where the first is and how far apart they are, in
// millimetres.
type labelSheet struct {
	name          string
	across, down  int
	width, height float64
	left, top     float64 // of the first label
	pitchX        float64 // from one left edge to the next
	pitchY        float64
	cut           bool // plain paper, to be cut along marks
}

// labelSheets are the sheets that badges are made for, the usual one first. Each was found alike in two lists at least;
// where they disagree by a rounding, the labels stand in the middle of the sheet, as makers cut them.
//   - L4784 to L4787: gLabels (avery-iso-templates.xml) has size and gaps, with margins rounded to 18 and 13; the maker's
//     template of L4785 has 17.5 and 13.5, as programs that follow it write them.
//   - L7418: LibreOffice (labels.xml) and OpenBiblio (cards_a4_2x4.php). Shops write 86.5 × 55.5; the middle is the same.
//   - 32010, 32011: LibreOffice; gLabels (zweckform-iso-templates.xml) within 0.9 mm.
//   - L7414: LibreOffice and gLabels.
//   - 4667, and Avery's 4744: LibreOffice for both; gLabels (herma-iso-templates.xml, family of 4099) within 0.8 mm.
//   - L7165, L7163, L7160: LibreOffice, in two lists; gLabels within 0.8 mm, but for the gap of L7163.
//   - L7173: LibreOffice, in two lists.
var labelSheets = []labelSheet{
	{name: "", across: 2, down: 5, width: 85, height: 55, left: 20, top: 11, pitchX: 85, pitchY: 55, cut: true},
	{name: "L4784", across: 2, down: 5, width: 80, height: 50, left: 17.5, top: 13.5, pitchX: 95, pitchY: 55},
	{name: "L7418", across: 2, down: 4, width: 86, height: 55, left: 19, top: 38.5, pitchX: 86, pitchY: 55},
	{name: "32010", across: 2, down: 5, width: 85, height: 54, left: 15, top: 13.5, pitchX: 95, pitchY: 54},
	{name: "L7414", across: 2, down: 5, width: 90, height: 52, left: 15, top: 18.5, pitchX: 90, pitchY: 52},
	{name: "4667", across: 2, down: 5, width: 96, height: 50.8, left: 7.73, top: 21.5, pitchX: 98.54, pitchY: 50.8},
	{name: "L7165", across: 2, down: 4, width: 99.06, height: 67.73, left: 4.67, top: 13.04, pitchX: 101.6, pitchY: 67.73},
	{name: "L7173", across: 2, down: 5, width: 99.06, height: 57, left: 4.67, top: 6, pitchX: 101.6, pitchY: 57},
	{name: "L7163", across: 2, down: 7, width: 99.06, height: 38.1, left: 4.67, top: 15.15, pitchX: 101.6, pitchY: 38.1},
	{name: "L7160", across: 3, down: 7, width: 63.5, height: 38.1, left: 7.2, top: 15.15, pitchX: 66.04, pitchY: 38.1},
}

// LabelSheets names the sheets of labels, the usual one, plain paper to be cut, as the empty name first.
func LabelSheets() []string {
	var names []string
	for _, s := range labelSheets {
		names = append(names, s.name)
	}
	return names
}

// labelSheetOf finds a sheet by its name; the usual one for a name that is not known.
func labelSheetOf(name string) labelSheet {
	for _, s := range labelSheets {
		if s.name == name {
			return s
		}
	}
	return labelSheets[0]
}

// count is how many labels a sheet has.
func (s labelSheet) count() int { return s.across * s.down }

// label is the place of a label, counted from 0 in rows from the top left.
func (s labelSheet) label(at int) box {
	column, row := at%s.across, at/s.across
	return box{s.left + float64(column)*s.pitchX, s.top + float64(row)*s.pitchY, s.width, s.height}
}

// right and bottom are where the last labels end.
func (s labelSheet) right() float64  { return s.label(s.across-1).x + s.width }
func (s labelSheet) bottom() float64 { return s.label(s.count()-1).y + s.height }

// page is an A4 whose grid is that of the labels.
func (s labelSheet) page() geometry {
	g := sheetOf(A4, false, 15)
	g.foot = (g.height + s.bottom()) / 2
	return g
}

const (
	markThin = 0.15
	markLong = 4.0
	markAway = 1.5 // from the labels
)

// cutMarks are short lines in the margins, where a knife goes from one to the other.
func (s labelSheet) cutMarks(c *canvas) {
	for column := range s.across {
		for _, x := range []float64{s.label(column).x, s.label(column).x + s.width} {
			c.box(box{x - markThin/2, s.top - markAway - markLong, markThin, markLong}, ink)
			c.box(box{x - markThin/2, s.bottom() + markAway, markThin, markLong}, ink)
		}
	}
	for row := range s.down {
		first := s.label(row * s.across)
		for _, y := range []float64{first.y, first.y + s.height} {
			c.rule(s.left-markAway-markLong, y-markThin/2, markLong, markThin, ink)
			c.rule(s.right()+markAway, y-markThin/2, markLong, markThin, ink)
		}
	}
}

// outlines show the edges of every label, to hold a printed page against a sheet.
func (s labelSheet) outlines(c *canvas) {
	for at := range s.count() {
		frame(c, s.label(at), 0.15, softInk)
	}
}

// frame draws the four edges of a box, inside it.
func frame(c *canvas, b box, thickness float64, in colour) {
	c.rule(b.x, b.y, b.width, thickness, in)
	c.rule(b.x, b.y+b.height-thickness, b.width, thickness, in)
	c.box(box{b.x, b.y, thickness, b.height}, in)
	c.box(box{b.x + b.width - thickness, b.y, thickness, b.height}, in)
}
