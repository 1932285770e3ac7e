package svg

// Drawing is a picture as shapes, the first at the bottom. Its coordinates go from 0 to Width and to Height, downwards.
type Drawing struct {
	Width, Height float64
	Shapes        []Shape
	Undrawn       []string // names of elements and properties that are not drawn, each once, sorted
}

// Shape is a path with how it is painted.
type Shape struct {
	Path   Path
	Matrix Matrix // from the coordinates of the path to those of the drawing
	Fill   Paint
	Odd    bool // filled by the rule of even and odd
	Stroke Paint
	Pen    Pen
	Clips  []Clip // all of them hold
}

// Clip is an area beyond which nothing is drawn.
type Clip struct {
	Path Path // in the coordinates of the drawing
	Odd  bool
}

// Paint is a colour or a gradient; the zero value paints nothing.
type Paint struct {
	Solid    bool
	Colour   Colour
	Opacity  float64 // from 0 to 1
	Gradient *Gradient
}

// Paints claims that something is to be seen.
func (p Paint) Paints() bool { return (p.Solid || p.Gradient != nil) && p.Opacity > 0 }

// Colour is red, green and blue from 0 to 1.
type Colour struct{ R, G, B float64 }

// Gradient goes from colour to colour along a line, or from a point to a circle.
type Gradient struct {
	Radial         bool
	X1, Y1, X2, Y2 float64 // a line; or the focus and the centre
	R              float64 // of the circle
	Matrix         Matrix  // from its coordinates to those of the path
	Stops          []Stop  // rising
}

// Stop is a colour of a gradient.
type Stop struct {
	At     float64 // from 0 to 1
	Colour Colour
}

// Pen is how a stroke is drawn; its lengths are those of the path's coordinates.
type Pen struct {
	Width  float64
	Cap    int // 0 butt, 1 round, 2 square, as PDF counts
	Join   int // 0 mitre, 1 round, 2 bevel
	Mitre  float64
	Dashes []float64
	Offset float64
}
