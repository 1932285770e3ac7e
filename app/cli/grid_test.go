package cli

import (
	"testing"

	"quartiers/backend/export/pdf"
)

func TestReadGrid(t *testing.T) {
	t.Run("reads counts, sizes, margins and gaps", func(t *testing.T) {
		var o choices
		err := o.readGrid("2x5,85x54,15x13.5,10x0,cut")
		wanted := pdf.LabelGrid{Across: 2, Down: 5, Width: 85, Height: 54, Left: 15, Top: 13.5, GapX: 10, Cut: true}
		if err != nil || o.grid != wanted || o.labels != pdf.OwnLabels {
			t.Errorf("%+v, %v", o.grid, err)
		}
	})
	t.Run("refuses anything else", func(t *testing.T) {
		for _, text := range []string{"", "2x5", "2x5,85x54,15x13.5,10", "2x5,85x54,15x13.5,10x0,dut", "2x5,85x54,15x13.5,10x0 and more"} {
			var o choices
			if o.readGrid(text) == nil {
				t.Errorf("%q gives %+v", text, o.grid)
			}
		}
	})
}
