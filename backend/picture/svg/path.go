package svg

import "math"

// Point is a place.
type Point struct{ X, Y float64 }

// The operations of a path.
const (
	Move  = 'M'
	Line  = 'L'
	Curve = 'C' // a cubic one: two control points, then the end
	Close = 'Z'
)

// Segment is one step of a path: a move and a line have one point, a curve three, closing none.
type Segment struct {
	Op     byte
	Points [3]Point
}

// Path is an outline.
type Path []Segment

func (p *Path) move(to Point)         { *p = append(*p, Segment{Move, [3]Point{to}}) }
func (p *Path) line(to Point)         { *p = append(*p, Segment{Line, [3]Point{to}}) }
func (p *Path) curve(a, b, end Point) { *p = append(*p, Segment{Curve, [3]Point{a, b, end}}) }
func (p *Path) close()                { *p = append(*p, Segment{Op: Close}) }

// used is how many points an operation has.
func (s Segment) used() int {
	switch s.Op {
	case Close:
		return 0
	case Curve:
		return 3
	}
	return 1
}

// mapped is the path in other coordinates.
func (p Path) mapped(m Matrix) Path {
	other := make(Path, len(p))
	for i, s := range p {
		for k := range s.used() {
			s.Points[k] = m.apply(s.Points[k])
		}
		other[i] = s
	}
	return other
}

// sound claims that every number is one, and of a size that a page can hold.
func (p Path) sound() bool {
	for _, s := range p {
		for _, point := range s.Points[:s.used()] {
			if !(math.Abs(point.X) < farthest && math.Abs(point.Y) < farthest) { // NaN is caught as well
				return false
			}
		}
	}
	return true
}

const farthest = 1e7

// bounds is the box around all points, control points included.
func (p Path) bounds() (least, most Point) {
	least, most = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, s := range p {
		for _, q := range s.Points[:s.used()] {
			least = Point{min(least.X, q.X), min(least.Y, q.Y)}
			most = Point{max(most.X, q.X), max(most.Y, q.Y)}
		}
	}
	return least, most
}

const bow = 0.5522847498 // of the radius: the control points of a quarter of a circle

// ellipse goes around a centre.
func (p *Path) ellipse(cx, cy, rx, ry float64) {
	p.move(Point{cx + rx, cy})
	for _, q := range [][4]float64{{1, 0, 0, 1}, {0, 1, -1, 0}, {-1, 0, 0, -1}, {0, -1, 1, 0}} {
		x1, y1, x2, y2 := q[0], q[1], q[2], q[3]
		p.curve(Point{cx + rx*(x1+bow*x2), cy + ry*(y1+bow*y2)}, Point{cx + rx*(x2+bow*x1), cy + ry*(y2+bow*y1)}, Point{cx + rx*x2, cy + ry*y2})
	}
	p.close()
}

// rectangle has rounded corners where the radii are not 0.
func (p *Path) rectangle(x, y, w, h, rx, ry float64) {
	rx, ry = min(rx, w/2), min(ry, h/2)
	if rx <= 0 || ry <= 0 {
		p.move(Point{x, y})
		p.line(Point{x + w, y})
		p.line(Point{x + w, y + h})
		p.line(Point{x, y + h})
		p.close()
		return
	}
	kx, ky := rx*(1-bow), ry*(1-bow)
	p.move(Point{x + rx, y})
	p.line(Point{x + w - rx, y})
	p.curve(Point{x + w - kx, y}, Point{x + w, y + ky}, Point{x + w, y + ry})
	p.line(Point{x + w, y + h - ry})
	p.curve(Point{x + w, y + h - ky}, Point{x + w - kx, y + h}, Point{x + w - rx, y + h})
	p.line(Point{x + rx, y + h})
	p.curve(Point{x + kx, y + h}, Point{x, y + h - ky}, Point{x, y + h - ry})
	p.line(Point{x, y + ry})
	p.curve(Point{x, y + ky}, Point{x + kx, y}, Point{x + rx, y})
	p.close()
}
