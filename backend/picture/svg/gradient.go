package svg

import (
	"cmp"
	"slices"
	"strings"
)

// paint reads a fill or a stroke.
func (r *reader) paint(text string, opacity float64, s style, path Path) Paint {
	opacity *= s.opacity
	if name := reference(text); name != "" {
		return r.painted(name, text, opacity, path)
	}
	if strings.EqualFold(text, "currentcolor") {
		text = s.colour
	}
	if text == "none" || text == "" {
		return Paint{}
	}
	colour, own, ok := parseColour(text)
	if !ok {
		r.undrawn["fill"] = true
		return Paint{}
	}
	return Paint{Solid: true, Colour: colour, Opacity: opacity * own}
}

// painted finds a gradient by its name; what is no gradient is not drawn, or the colour behind it is.
func (r *reader) painted(name, text string, opacity float64, path Path) Paint {
	n := r.byID[name]
	if n == nil || n.name != "linearGradient" && n.name != "radialGradient" {
		if n != nil {
			r.undrawn[n.name] = true
		}
		if _, after, found := strings.Cut(text, ")"); found {
			if colour, own, ok := parseColour(after); ok {
				return Paint{Solid: true, Colour: colour, Opacity: opacity * own}
			}
		}
		return Paint{}
	}
	g := r.gradient(n, path)
	switch {
	case len(g.Stops) == 0:
		return Paint{}
	case len(g.Stops) == 1:
		return Paint{Solid: true, Colour: g.Stops[0].Colour, Opacity: opacity}
	}
	return Paint{Gradient: g, Opacity: opacity}
}

// inherited are the nodes of a gradient and of those that it takes what it lacks from.
func (r *reader) inherited(n *node) []*node {
	var chain []*node
	for n != nil && len(chain) < mostDepth && !slices.Contains(chain, n) {
		chain = append(chain, n)
		n = r.byID[trimmed(n.attr["href"])]
	}
	return chain
}

func (r *reader) gradient(n *node, path Path) *Gradient {
	chain := r.inherited(n)
	attr := func(name string) string { return firstOf(chain, name) }
	if spread := attr("spreadMethod"); spread != "" && spread != "pad" {
		r.undrawn["spreadMethod"] = true
	}
	g := &Gradient{Radial: n.name == "radialGradient", Matrix: Identity}
	size := r.size
	if attr("gradientUnits") != "userSpaceOnUse" {
		g.Matrix, size = path.boundsAsUnit(), Point{1, 1}
	}
	if m, ok := parseMatrix(attr("gradientTransform")); ok {
		g.Matrix = g.Matrix.Then(m)
	}
	g.place(attr, size)
	for i := 0; i < len(chain) && len(g.Stops) == 0; i++ {
		g.Stops = r.stops(chain[i])
	}
	return g
}

// firstOf is an attribute of the first node that has it.
func firstOf(chain []*node, name string) string {
	for _, n := range chain {
		if value, ok := n.attr[name]; ok {
			return value
		}
	}
	return ""
}

// boundsAsUnit maps a square of side 1 to the box around a path, which no gradient may make empty.
func (p Path) boundsAsUnit() Matrix {
	least, most := p.bounds()
	return Matrix{max(most.X-least.X, 1e-6), 0, 0, max(most.Y-least.Y, 1e-6), least.X, least.Y}
}

// sound claims that a gradient, when there is one, lies where a page can hold it.
func (g *Gradient) sound() bool {
	if g == nil {
		return true
	}
	var p Path
	p.line(Point{g.X1, g.Y1})
	p.line(Point{g.X2, g.Y2})
	p.line(Point{g.R, g.R})
	return p.sound() && p.mapped(g.Matrix).sound()
}

// place reads where a gradient begins and ends.
func (g *Gradient) place(attr func(string) string, size Point) {
	at := func(name, otherwise string, whole float64) float64 {
		if value, ok := length(attr(name), whole); ok {
			return value
		}
		value, _ := length(otherwise, whole)
		return value
	}
	if !g.Radial {
		g.X1, g.Y1 = at("x1", "0%", size.X), at("y1", "0%", size.Y)
		g.X2, g.Y2 = at("x2", "100%", size.X), at("y2", "0%", size.Y)
		return
	}
	g.X2, g.Y2, g.R = at("cx", "50%", size.X), at("cy", "50%", size.Y), at("r", "50%", size.X)
	g.X1, g.Y1 = g.X2, g.Y2
	if value, ok := length(attr("fx"), size.X); ok {
		g.X1 = value
	}
	if value, ok := length(attr("fy"), size.Y); ok {
		g.Y1 = value
	}
}

const mostStops = 64

// stops are the colours of a gradient, rising.
func (r *reader) stops(n *node) []Stop {
	var stops []Stop
	for _, kid := range n.kids {
		if len(stops) == mostStops {
			break
		}
		if r.bytes += kid.size; kid.name != "stop" {
			continue
		}
		properties := r.sheet.of(kid)
		text := cmp.Or(properties["stop-color"], "black")
		colour, own, ok := parseColour(text)
		opacity := own
		if value := properties["stop-opacity"]; value != "" {
			opacity *= fraction(value)
		}
		if !ok || opacity < 1 {
			r.undrawn["stop-opacity"] = true
		}
		at := max(0, min(1, r.length(kid, "offset", 1)))
		if n := len(stops); n > 0 {
			at = max(at, stops[n-1].At)
		}
		stops = append(stops, Stop{at, colour})
	}
	return stops
}
