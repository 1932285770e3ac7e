package pdf

import (
	"context"
	"errors"
	"io"
	"math"
	"testing"

	"quartiers/backend/conference"
)

func TestOwnSheet(t *testing.T) {
	p := aDay(4).programme("fr")
	usual := LabelGrid{Across: 3, Down: 4, Width: 60, Height: 40, Left: 10, Top: 20.5, GapX: 5, GapY: 7.5, Cut: true}
	with := func(change func(*LabelGrid)) Options {
		g := usual
		change(&g)
		return Options{Labels: OwnLabels, OwnSheet: g}
	}
	t.Run("stands where it was measured", func(t *testing.T) {
		s, err := labelSheetFor(with(func(*LabelGrid) {}))
		if err != nil || s.label(11) != (box{140, 163, 60, 40}) || s.count() != 12 {
			t.Errorf("%v, %v", s.label(11), err)
		}
	})
	t.Run("prints badges with marks to cut, all words on their labels", func(t *testing.T) {
		o := with(func(*LabelGrid) {})
		file, _ := printed(t, Badges, p, o)
		checkBoxes(t, onDisk(t, file))
		s, _ := labelSheetFor(o)
		checkWithin(t, aHostileDay().programme("fr"), s)
	})
	for code, change := range map[string]func(*LabelGrid){
		"labels.none": func(g *LabelGrid) { g.Down = 0 }, "labels.small": func(g *LabelGrid) { g.Height = 12 },
		"labels.outside": func(g *LabelGrid) { g.Across = 4 },
	} {
		t.Run("is refused with "+code, func(t *testing.T) { checkRefused(t, with(change), code) })
	}
	t.Run("is refused when its measures are no numbers, or before the edge", func(t *testing.T) {
		checkRefused(t, with(func(g *LabelGrid) { g.Width = math.NaN() }), "labels.small")
		checkRefused(t, with(func(g *LabelGrid) { g.Top = math.NaN() }), "labels.outside")
		checkRefused(t, with(func(g *LabelGrid) { g.Left = -1 }), "labels.outside")
		checkRefused(t, with(func(g *LabelGrid) { g.Across = math.MaxInt }), "labels.outside")
	})
}

func checkRefused(t *testing.T, o Options, code string) {
	t.Helper()
	_, err := Print(context.Background(), io.Discard, Badges, aDay(1).programme("fr"), o)
	var problem *conference.Problem
	if !errors.As(err, &problem) || problem.Code != code {
		t.Errorf("%v, not %s", err, code)
	}
}
