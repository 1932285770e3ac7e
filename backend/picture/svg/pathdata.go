package svg

import "math"

// parsePath reads path data up to its first mistake, as SVG has it.
func parsePath(text string) Path {
	r := &pathReader{scanner: scanner{text}}
	r.read()
	return r.path
}

// pathReader follows path data.
type pathReader struct {
	scanner
	path      Path
	at, start Point
	control   Point // of the last curve, for smooth ones
	last      byte  // the last command, as a capital
}

// counts are the numbers that a command takes.
var counts = map[byte]int{'M': 2, 'L': 2, 'H': 1, 'V': 1, 'C': 6, 'S': 4, 'Q': 4, 'T': 2, 'A': 7, 'Z': 0}

func (r *pathReader) read() {
	command := byte(0)
	for {
		r.skip()
		if r.rest == "" {
			return
		}
		if c := r.rest[0]; counts[upper(c)] > 0 || upper(c) == 'Z' {
			command, r.rest = c, r.rest[1:]
		} else if command == 0 || upper(command) == 'Z' {
			return
		}
		if len(r.path) == 0 && upper(command) != 'M' || !r.step(command) {
			return
		}
		switch command { // further points of a move are lines
		case 'M':
			command = 'L'
		case 'm':
			command = 'l'
		}
	}
}

func upper(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - 'a' + 'A'
	}
	return c
}

// step does one command; false when its numbers are not all there.
func (r *pathReader) step(command byte) bool {
	kind := upper(command)
	values, ok := r.values(kind)
	if !ok {
		return false
	}
	if kind != command {
		r.shift(kind, values)
	}
	r.do(kind, values)
	r.last = kind
	return true
}

func (r *pathReader) values(kind byte) ([]float64, bool) {
	values := make([]float64, counts[kind])
	for i := range values {
		var ok bool
		if kind == 'A' && (i == 3 || i == 4) {
			var set bool
			if set, ok = r.flag(); set {
				values[i] = 1
			}
		} else {
			values[i], ok = r.number()
		}
		if !ok {
			return nil, false
		}
	}
	return values, true
}

// shift makes relative numbers absolute.
func (r *pathReader) shift(kind byte, v []float64) {
	switch kind {
	case 'H':
		v[0] += r.at.X
	case 'V':
		v[0] += r.at.Y
	case 'A':
		v[5], v[6] = v[5]+r.at.X, v[6]+r.at.Y
	default:
		for i := 0; i+1 < len(v); i += 2 {
			v[i], v[i+1] = v[i]+r.at.X, v[i+1]+r.at.Y
		}
	}
}

func (r *pathReader) do(kind byte, v []float64) {
	switch kind {
	case 'M':
		r.at = Point{v[0], v[1]}
		r.start = r.at
		r.path.move(r.at)
	case 'L':
		r.lineTo(Point{v[0], v[1]})
	case 'H':
		r.lineTo(Point{v[0], r.at.Y})
	case 'V':
		r.lineTo(Point{r.at.X, v[0]})
	case 'C':
		r.cubic(Point{v[0], v[1]}, Point{v[2], v[3]}, Point{v[4], v[5]})
	case 'S':
		r.cubic(r.mirrored('C', 'S'), Point{v[0], v[1]}, Point{v[2], v[3]})
	case 'Q':
		r.quadratic(Point{v[0], v[1]}, Point{v[2], v[3]})
	case 'T':
		r.quadratic(r.mirrored('Q', 'T'), Point{v[0], v[1]})
	case 'A':
		r.arc(v)
	case 'Z':
		r.path.close()
		r.at = r.start
	}
}

func (r *pathReader) lineTo(to Point) {
	r.reopen()
	r.path.line(to)
	r.at = to
}

// reopen moves to where a closed outline began: PDF wants it said.
func (r *pathReader) reopen() {
	if r.last == 'Z' {
		r.path.move(r.at)
	}
}

func (r *pathReader) cubic(a, b, end Point) {
	r.reopen()
	r.path.curve(a, b, end)
	r.control, r.at = b, end
}

func (r *pathReader) quadratic(q, end Point) {
	r.reopen()
	third := func(from Point) Point { return Point{from.X + (q.X-from.X)*2/3, from.Y + (q.Y-from.Y)*2/3} }
	r.path.curve(third(r.at), third(end), end)
	r.control, r.at = q, end
}

// mirrored is the control point that goes on smoothly from a curve of the same sort.
func (r *pathReader) mirrored(kinds ...byte) Point {
	for _, kind := range kinds {
		if r.last == kind {
			return Point{2*r.at.X - r.control.X, 2*r.at.Y - r.control.Y}
		}
	}
	return r.at
}

// arc draws part of an ellipse as curves, by the appendix on arcs of SVG 1.1.
func (r *pathReader) arc(v []float64) {
	end := Point{v[5], v[6]}
	rx, ry := math.Abs(v[0]), math.Abs(v[1])
	if rx == 0 || ry == 0 || end == r.at {
		r.lineTo(end)
		return
	}
	r.reopen()
	sin, cos := math.Sincos(radians(v[2]))
	dx, dy := (r.at.X-end.X)/2, (r.at.Y-end.Y)/2
	x, y := cos*dx+sin*dy, -sin*dx+cos*dy
	if grow := math.Sqrt(x*x/(rx*rx) + y*y/(ry*ry)); grow > 1 {
		rx, ry = rx*grow, ry*grow
	}
	root := math.Sqrt(max(0, (rx*rx*ry*ry-rx*rx*y*y-ry*ry*x*x)/(rx*rx*y*y+ry*ry*x*x)))
	if v[3] == v[4] {
		root = -root
	}
	cx, cy := root*rx*y/ry, -root*ry*x/rx
	from := math.Atan2((y-cy)/ry, (x-cx)/rx)
	sweep := math.Atan2((-y-cy)/ry, (-x-cx)/rx) - from
	if v[4] == 1 && sweep < 0 {
		sweep += 2 * math.Pi
	} else if v[4] == 0 && sweep > 0 {
		sweep -= 2 * math.Pi
	}
	centre := Point{cos*cx - sin*cy + (r.at.X+end.X)/2, sin*cx + cos*cy + (r.at.Y+end.Y)/2}
	r.path.arc(Matrix{cos * rx, sin * rx, -sin * ry, cos * ry, centre.X, centre.Y}, from, sweep)
	r.at = end
}

// arc follows a circle of radius 1, mapped, from one angle on, in pieces of a quarter at most.
func (p *Path) arc(m Matrix, from, sweep float64) {
	pieces := int(math.Ceil(math.Abs(sweep) / (math.Pi/2 + 1e-9)))
	step := sweep / float64(pieces)
	k := 4.0 / 3 * math.Tan(step/4)
	for i := range pieces {
		a := from + step*float64(i)
		s1, c1 := math.Sincos(a)
		s2, c2 := math.Sincos(a + step)
		p.curve(m.apply(Point{c1 - k*s1, s1 + k*c1}), m.apply(Point{c2 + k*s2, s2 - k*c2}), m.apply(Point{c2, s2}))
	}
}
