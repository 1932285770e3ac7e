package pdf

import (
	"fmt"
	"math"

	"quartiers/backend/conference"
)

// OwnLabels is the name of a sheet of labels that somebody measured, see Options.OwnSheet.
const OwnLabels = "own"

// LabelGrid is a sheet of labels of any maker on A4, in millimetres.
type LabelGrid struct {
	Across, Down  int // labels in a row, and rows
	Width, Height float64
	Left, Top     float64 // from the edges of the sheet to the first label
	GapX, GapY    float64 // between two labels
	Cut           bool    // plain paper, with marks to cut along
}

// The least size of a label on which a name can be read, in millimetres.
const (
	leastLabelWidth  = 40
	leastLabelHeight = 20
)

// sheet is the grid as a sheet of labels; code labels.none, labels.small or labels.outside when it cannot be printed.
func (g LabelGrid) sheet() (labelSheet, error) {
	s := labelSheet{name: OwnLabels, across: g.Across, down: g.Down, width: g.Width, height: g.Height, left: g.Left, top: g.Top,
		pitchX: g.Width + g.GapX, pitchY: g.Height + g.GapY, cut: g.Cut}
	switch {
	case g.Across < 1 || g.Down < 1:
		return s, conference.Refuse("labels.none", nil)
	case !(g.Width >= leastLabelWidth && g.Height >= leastLabelHeight):
		return s, conference.Refuse("labels.small", conference.Params{"width": whole(leastLabelWidth), "height": whole(leastLabelHeight)})
	case !(g.Left >= 0 && g.Top >= 0 && g.GapX >= 0 && g.GapY >= 0 && s.right() <= sizes[A4][0] && s.bottom() <= sizes[A4][1]):
		return s, conference.Refuse("labels.outside", conference.Params{"width": whole(s.right()), "height": whole(s.bottom())})
	}
	return s, nil
}

// whole writes a length in whole millimetres, upwards.
func whole(mm float64) string { return fmt.Sprintf("%.0f", math.Ceil(mm)) }

// labelSheetFor is the sheet that badges go on; it fails like LabelGrid for one that somebody measured.
func labelSheetFor(o Options) (labelSheet, error) {
	if o.Labels == OwnLabels {
		return o.OwnSheet.sheet()
	}
	return labelSheetOf(o.Labels), nil
}
