package svg

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"
)

const head = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">`

func mustRead(t *testing.T, inside string) *Drawing {
	t.Helper()
	d, err := Read([]byte(head + inside + "</svg>"))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func one(t *testing.T, inside string) Shape {
	t.Helper()
	d := mustRead(t, inside)
	if len(d.Shapes) != 1 || len(d.Undrawn) > 0 {
		t.Fatalf("%d shapes, not drawn: %v", len(d.Shapes), d.Undrawn)
	}
	return d.Shapes[0]
}

func TestPaths(t *testing.T) {
	for _, c := range []struct{ name, d, want string }{
		{"knows relative and absolute lines", "M1 2l3 4H9v-1z", "M1,2 L4,6 L9,6 L9,5 Z"},
		{"reads points of a move as lines", "m1 1 2 2 3 3", "M1,1 L3,3 L6,6"},
		{"needs no separators", "M.5.5-1-1L1e1-2", "M0.5,0.5 L-1,-1 L10,-2"},
		{"mirrors the control of a smooth curve", "M0 0C0 1 2 3 4 4S8 8 9 9", "M0,0 C0,1,2,3,4,4 C6,5,8,8,9,9"},
		{"draws a quadratic curve as a cubic one", "M0 0Q3 3 6 0", "M0,0 C2,2,4,2,6,0"},
		{"goes on where a closed outline began", "M1 1L2 2zL5 5", "M1,1 L2,2 Z M1,1 L5,5"},
		{"draws half a circle as two curves", "M-1 0A1 1 0 0 1 1 0", "M-1,0 C-1,-0.5523,-0.5523,-1,0,-1 C0.5523,-1,1,-0.5523,1,0"},
		{"reads flags of arcs without separators", "M0 0a1 1 0 011 1", "M0,0 C0.5523,0,1,0.4477,1,1"},
		{"keeps what stands before a mistake", "M1 1L2 2L3 x", "M1,1 L2,2"},
		{"is nothing without a move", "L2 2", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := written(parsePath(c.d)); got != c.want {
				t.Errorf("got %s", got)
			}
		})
	}
}

func written(p Path) string {
	var parts []string
	for _, s := range p {
		text := string(rune(s.Op))
		for i, q := range s.Points[:s.used()] {
			if i > 0 {
				text += ","
			}
			text += fmt.Sprintf("%v,%v", rounded(q.X), rounded(q.Y))
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, " ")
}

func rounded(v float64) float64 {
	return math.Round(v*1e4)/1e4 + 0 // no negative zero
}

func TestRead(t *testing.T) {
	t.Run("hands styles down, and lets the nearer one win", func(t *testing.T) {
		s := one(t, `<style>.b{fill:#00f}</style><g fill="red" fill-opacity=".5" stroke-width="3"><rect class="b" width="4" height="2" stroke="#0f0" style="fill-rule:evenodd"/></g>`)
		if s.Fill != (Paint{Solid: true, Colour: Colour{0, 0, 1}, Opacity: 0.5}) || s.Stroke.Colour.G != 1 || s.Pen.Width != 3 || !s.Odd {
			t.Errorf("%+v", s)
		}
	})
	t.Run("lets the rule win that says more of an element", func(t *testing.T) {
		s := one(t, `<style>#r{stroke:red}rect.b,rect#q{fill:#00f}.b{fill:#0f0}rect{fill:red;stroke:#0f0}</style><rect id="r" class="a b" width="4" height="2"/>`)
		if s.Fill.Colour != (Colour{0, 0, 1}) || s.Stroke.Colour != (Colour{1, 0, 0}) {
			t.Errorf("%+v", s)
		}
	})
	t.Run("applies transforms from the outermost inwards", func(t *testing.T) {
		s := one(t, `<g transform="translate(10 20)"><circle r="1" transform="scale(2)"/></g>`)
		if s.Matrix != (Matrix{2, 0, 0, 2, 10, 20}) {
			t.Errorf("%+v", s.Matrix)
		}
	})
	t.Run("moves the view box to the origin", func(t *testing.T) {
		d, err := Read([]byte(`<svg viewBox="-5 -5 10 20"><path d="M0 0h1"stroke="red"/></svg>`))
		if err != nil || d.Width != 10 || d.Height != 20 || d.Shapes[0].Matrix.E != 5 {
			t.Errorf("%+v, %v", d, err)
		}
	})
	t.Run("draws copies where they are used", func(t *testing.T) {
		d := mustRead(t, `<defs><rect id="r" width="4" height="2"/></defs><use href="#r"/><use xlink:href="#r" x="7"/>`)
		if len(d.Shapes) != 2 || d.Shapes[1].Matrix.E != 7 {
			t.Errorf("%+v", d.Shapes)
		}
	})
	t.Run("takes what a gradient lacks from the one that it names", func(t *testing.T) {
		s := one(t, `<linearGradient id="a"><stop stop-color="red"/><stop offset="100%" style="stop-color:blue"/></linearGradient>
			<linearGradient id="b" xlink:href="#a" gradientUnits="userSpaceOnUse" x1="0" x2="8"/><rect width="9" height="9" fill="url(#b)"/>`)
		want := &Gradient{X2: 8, Matrix: Identity, Stops: []Stop{{0, Colour{R: 1}}, {1, Colour{B: 1}}}}
		if !reflect.DeepEqual(s.Fill.Gradient, want) {
			t.Errorf("%+v", s.Fill.Gradient)
		}
	})
	t.Run("narrows a shape to its clip", func(t *testing.T) {
		s := one(t, `<clipPath id="c"><rect width="5" height="5"/></clipPath><g clip-path="url(#c)"><circle r="9"/></g>`)
		if len(s.Clips) != 1 || written(s.Clips[0].Path) != "M0,0 L5,0 L5,5 L0,5 Z" {
			t.Errorf("%+v", s.Clips)
		}
	})
	t.Run("leaves out what an editor notes for itself", func(t *testing.T) {
		one(t, `<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/x"><g/></sodipodi:namedview><metadata/><rect width="1" height="1"/>`)
	})
	t.Run("names what it does not draw", func(t *testing.T) {
		d := mustRead(t, `<text>Essai</text><image href="https://example.org/x.png"/><rect width="1" height="1" filter="url(#f)" fill="url(#p)"/><pattern id="p"/><style>a b{fill:red}</style>`)
		if got := strings.Join(d.Undrawn, " "); got != "filter image pattern style text" {
			t.Errorf("got %s", got)
		}
	})
}

// TestHostile gives files that would like to take for ever, to fetch or to run something.
func TestHostile(t *testing.T) {
	many := func(n int, text string) string { return strings.Repeat(text, n) }
	doubling := `<g id="a0"><rect width="1" height="1"/></g>`
	for i := 1; i < 40; i++ {
		doubling += fmt.Sprintf(`<g id="a%d"><use href="#a%d"/><use href="#a%d"/></g>`, i, i-1, i-1)
	}
	for name, c := range map[string]struct {
		file string
		err  error
	}{
		"a billion laughs":             {`<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><svg viewBox="0 0 1 1"><desc>&b;</desc></svg>`, ErrNone},
		"copies of copies of copies":   {head + doubling + "</svg>", ErrTooMuch},
		"a drawing that uses itself":   {head + `<g id="a"><use href="#a"/><rect width="1" height="1"/></g></svg>`, nil},
		"gradients that name in turn":  {head + `<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect width="1" height="1" fill="url(#a)"/></svg>`, nil},
		"a clip that clips itself":     {head + `<clipPath id="a" clip-path="url(#a)"><rect width="1" height="1"/></clipPath><rect clip-path="url(#a)" width="1" height="1"/></svg>`, nil},
		"elements a thousand deep":     {head + many(1000, "<g>") + many(1000, "</g>") + "</svg>", ErrTooMuch},
		"a million elements":           {head + many(1_000_000, "<g/>")[:3<<20] + "</svg>", ErrTooMuch},
		"an endless path":              {head + `<path d="M0 0` + many(900_000, "h1") + `"/></svg>`, ErrTooMuch},
		"a long transform, many times": {head + `<g id="a" transform="` + many(200_000, "scale(1)") + `"/>` + many(15_000, `<use href="#a"/>`) + "</svg>", ErrTooMuch},
		"a style sheet in pieces":      {head + "<style>" + many(400_000, "a<!---->") + "</style></svg>", nil},
		"one rule for all selectors":   {head + "<style>" + many(100_000, ".a,") + "b{" + many(400_000, "fill:red;") + "}</style></svg>", nil},
		"an element of all classes":    {head + "<style>" + many(2000, ".b{fill:red}") + `</style><rect width="1" height="1" class="` + many(1_000_000, "a ") + `"/></svg>`, nil},
		"a huge view box":              {`<svg viewBox="0 0 1e300 1e300"><rect width="1" height="1"/></svg>`, ErrNone},
		"a view box without a size":    {`<svg viewBox="0 0 0 0"/>`, ErrNone},
		"numbers that are none":        {`<svg viewBox="0 0 nan inf"/>`, nil},
		"points beyond all pages":      {head + `<path d="M1e200 1e200L1 1"/></svg>`, ErrNone},
		"no drawing":                   {"<html><svg/></html>", ErrNone},
		"half a file":                  {head + "<g>", ErrNone},
		"bytes":                        {"\x00\xff\x01", ErrNone},
		"nothing":                      {"", ErrNone},
		"a script":                     {head + `<script>alert(1)</script><rect onload="alert(1)" width="1" height="1"/></svg>`, nil},
	} {
		t.Run("takes no harm from "+name, func(t *testing.T) {
			_, err := Read([]byte(c.file))
			if !errors.Is(err, c.err) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(head + `<path d="M0 0A1 2 3 0 1 4 5z" transform="rotate(1,2,3)" fill="url(#a)"/></svg>`))
	f.Add([]byte(`<svg viewBox="0 0 9 9"><style>.a{fill:rgb(1%,2,3)}</style><use href="#b"/></svg>`))
	f.Fuzz(func(t *testing.T, file []byte) {
		d, err := Read(file)
		if err != nil {
			return
		}
		for _, s := range d.Shapes {
			if !s.Path.sound() {
				t.Errorf("%+v", s)
			}
		}
	})
}
