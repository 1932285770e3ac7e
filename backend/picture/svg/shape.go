package svg

import "math"

// outline is the path of an element that has one; false for others.
func (r *reader) outline(n *node) (Path, bool) {
	var p Path
	x := func(name string) float64 { return r.length(n, name, r.size.X) }
	y := func(name string) float64 { return r.length(n, name, r.size.Y) }
	switch n.name {
	case "path":
		return parsePath(n.attr["d"]), true
	case "rect":
		r.rectangle(&p, n)
	case "circle":
		if radius := r.length(n, "r", math.Sqrt((r.size.X*r.size.X+r.size.Y*r.size.Y)/2)); radius > 0 {
			p.ellipse(x("cx"), y("cy"), radius, radius)
		}
	case "ellipse":
		if rx, ry := x("rx"), y("ry"); rx > 0 && ry > 0 {
			p.ellipse(x("cx"), y("cy"), rx, ry)
		}
	case "line":
		p.move(Point{x("x1"), y("y1")})
		p.line(Point{x("x2"), y("y2")})
	case "polyline", "polygon":
		p.corners(numbers(n.attr["points"]), n.name == "polygon")
	default:
		return nil, false
	}
	return p, true
}

// length reads an attribute; 0 where there is none.
func (r *reader) length(n *node, name string, whole float64) float64 {
	value, _ := length(n.attr[name], whole)
	return value
}

func (r *reader) rectangle(p *Path, n *node) {
	w, h := r.length(n, "width", r.size.X), r.length(n, "height", r.size.Y)
	if w <= 0 || h <= 0 {
		return
	}
	rx, wide := length(n.attr["rx"], r.size.X)
	ry, high := length(n.attr["ry"], r.size.Y)
	if !wide {
		rx = ry
	}
	if !high {
		ry = rx
	}
	p.rectangle(r.length(n, "x", r.size.X), r.length(n, "y", r.size.Y), w, h, rx, ry)
}

func (p *Path) corners(v []float64, closed bool) {
	for i := 0; i+1 < len(v); i += 2 {
		if i == 0 {
			p.move(Point{v[0], v[1]})
			continue
		}
		p.line(Point{v[i], v[i+1]})
	}
	if closed && len(*p) > 0 {
		p.close()
	}
}

// clip narrows what is seen to the shapes of a clip path; false when nothing is left.
func (r *reader) clip(name string, s scope) (scope, bool) {
	n := r.byID[name]
	if n == nil || n.name != "clipPath" {
		return s, true // as browsers do
	}
	if n.attr["clipPathUnits"] == "objectBoundingBox" || r.sheet.of(n)["clip-path"] != "" {
		r.undrawn["clipPath"] = true
		return s, true
	}
	clip := r.clipOf(n, s.matrix)
	if len(clip.Path) == 0 || !clip.Path.sound() {
		return s, false
	}
	s.clips = append(s.clips[:len(s.clips):len(s.clips)], clip)
	return s, true
}

// clipOf joins the shapes of a clip path.
func (r *reader) clipOf(n *node, m Matrix) Clip {
	var clip Clip
	if own, ok := parseMatrix(n.attr["transform"]); ok {
		m = m.Then(own)
	}
	for _, kid := range n.kids {
		properties, inner := r.sheet.of(kid), m
		if own, ok := parseMatrix(properties["transform"]); ok {
			inner = m.Then(own)
		}
		if target := r.byID[trimmed(kid.attr["href"])]; kid.name == "use" && target != nil {
			kid = target
		}
		path, known := r.outline(kid)
		if !known {
			r.undrawn["clipPath"] = true
		}
		clip.Odd = clip.Odd || properties["clip-rule"] == "evenodd"
		clip.Path = append(clip.Path, path.mapped(inner)...)
		r.segments += len(path)
		r.count(kid)
	}
	return clip
}

func trimmed(href string) string {
	if len(href) > 1 && href[0] == '#' {
		return href[1:]
	}
	return ""
}
