package cli

import (
	"errors"
	"fmt"
	"strings"

	"quartiers/backend/export/pdf"
)

var errGrid = errors.New("2x5,85x54,15x13.5,10x0")

// readGrid reads a sheet of labels: how many across and down, their width and height, the left and upper margins and
// the gaps, in millimetres; ",cut" asks for marks to cut along.
func (o *choices) readGrid(text string) error {
	text, cut := strings.CutSuffix(text, ",cut")
	g := pdf.LabelGrid{Cut: cut}
	var rest string
	read, _ := fmt.Sscanf(text+" .", "%dx%d,%fx%f,%fx%f,%fx%f %s", &g.Across, &g.Down, &g.Width, &g.Height, &g.Left, &g.Top, &g.GapX, &g.GapY, &rest)
	if read != 9 || rest != "." {
		return errGrid
	}
	o.grid, o.labels = g, pdf.OwnLabels
	return nil
}
