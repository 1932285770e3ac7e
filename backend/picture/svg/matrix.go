package svg

import (
	"math"
	"strings"
)

// Matrix is an affine map: x' = A x + C y + E, y' = B x + D y + F.
type Matrix struct{ A, B, C, D, E, F float64 }

// Identity changes nothing.
var Identity = Matrix{A: 1, D: 1}

// Then is this map after another one was applied to the point: first inner, then m.
func (m Matrix) Then(inner Matrix) Matrix {
	return Matrix{
		m.A*inner.A + m.C*inner.B, m.B*inner.A + m.D*inner.B,
		m.A*inner.C + m.C*inner.D, m.B*inner.C + m.D*inner.D,
		m.A*inner.E + m.C*inner.F + m.E, m.B*inner.E + m.D*inner.F + m.F,
	}
}

func (m Matrix) apply(p Point) Point {
	return Point{m.A*p.X + m.C*p.Y + m.E, m.B*p.X + m.D*p.Y + m.F}
}

// parseMatrix reads a list of transforms; false when it is none.
func parseMatrix(text string) (Matrix, bool) {
	m := Identity
	for rest := strings.TrimSpace(text); rest != ""; rest = strings.TrimLeft(rest, " ,\t\r\n") {
		name, after, found := strings.Cut(rest, "(")
		inside, next, closed := strings.Cut(after, ")")
		if !found || !closed {
			return m, false
		}
		one, ok := transform(strings.TrimSpace(name), numbers(inside))
		if !ok {
			return m, false
		}
		m, rest = m.Then(one), next
	}
	return m, true
}

func transform(name string, v []float64) (Matrix, bool) {
	switch {
	case name == "matrix" && len(v) == 6:
		return Matrix{v[0], v[1], v[2], v[3], v[4], v[5]}, true
	case name == "translate" && (len(v) == 1 || len(v) == 2):
		return Matrix{1, 0, 0, 1, v[0], append(v, 0)[1]}, true
	case name == "scale" && (len(v) == 1 || len(v) == 2):
		return Matrix{v[0], 0, 0, append(v, v[0])[1], 0, 0}, true
	case name == "skewX" && len(v) == 1:
		return Matrix{1, 0, math.Tan(radians(v[0])), 1, 0, 0}, true
	case name == "skewY" && len(v) == 1:
		return Matrix{1, math.Tan(radians(v[0])), 0, 1, 0, 0}, true
	case name == "rotate" && (len(v) == 1 || len(v) == 3):
		return rotation(v), true
	}
	return Identity, false
}

// rotation turns around the origin, or around a point.
func rotation(v []float64) Matrix {
	sin, cos := math.Sincos(radians(v[0]))
	turn := Matrix{cos, sin, -sin, cos, 0, 0}
	if len(v) == 1 {
		return turn
	}
	return Matrix{1, 0, 0, 1, v[1], v[2]}.Then(turn).Then(Matrix{1, 0, 0, 1, -v[1], -v[2]})
}

func radians(degrees float64) float64 { return degrees * math.Pi / 180 }
