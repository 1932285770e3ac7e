package svg

import (
	"maps"
	"slices"
	"strings"
)

// Read reads a drawing; ErrNone for what is none, ErrTooMuch for what would take too long.
func Read(file []byte) (*Drawing, error) {
	root, err := parse(file)
	if err != nil {
		return nil, err
	}
	r := &reader{byID: map[string]*node{}, sheet: sheet{rules: map[string]map[string]string{}}, undrawn: map[string]bool{}}
	root.each(func(n *node) {
		if id := n.attr["id"]; id != "" && r.byID[id] == nil {
			r.byID[id] = n
		}
		if n.name == "style" {
			r.sheet.read(n.text.String())
		}
	})
	if r.sheet.undrawn {
		r.undrawn["style"] = true
	}
	return r.drawing(root)
}

// reader walks the elements and gathers shapes.
type reader struct {
	byID     map[string]*node
	sheet    sheet
	undrawn  map[string]bool
	shapes   []Shape
	segments int
	steps    int
	bytes    int
	size     Point // of what is seen, for percentages
	within   []*node
}

func (r *reader) drawing(root *node) (*Drawing, error) {
	d := &Drawing{}
	m, ok := r.view(root, d)
	if !ok {
		return nil, ErrNone
	}
	s := scope{style: plain.with(r.sheet.of(root), r.size.X), matrix: m}
	if err := r.all(root.kids, s); err != nil {
		return nil, err
	}
	if r.segments > mostSegments {
		return nil, ErrTooMuch
	}
	d.Shapes, d.Undrawn = r.shapes, slices.Sorted(maps.Keys(r.undrawn))
	return d, nil
}

const usualSide = 300 // of a drawing that tells no size, in pixels

// view finds the size of the drawing: that of its view box, moved to the origin.
func (r *reader) view(root *node, d *Drawing) (Matrix, bool) {
	box := numbers(root.attr["viewBox"])
	if len(box) != 4 {
		width, wide := length(root.attr["width"], usualSide)
		height, high := length(root.attr["height"], usualSide)
		if !wide || !high {
			width, height = usualSide, usualSide
		}
		box = []float64{0, 0, width, height}
	}
	d.Width, d.Height = box[2], box[3]
	r.size = Point{d.Width, d.Height}
	sound := Path{{Line, [3]Point{{box[0], box[1]}}}, {Line, [3]Point{{box[2], box[3]}}}}.sound()
	return Matrix{1, 0, 0, 1, -box[0], -box[1]}, sound && d.Width > 1e-3 && d.Height > 1e-3 && d.Width/d.Height < 200 && d.Height/d.Width < 200
}

// scope is what holds within an element.
type scope struct {
	style  style
	matrix Matrix
	clips  []Clip
}

func (r *reader) all(nodes []*node, s scope) error {
	for _, n := range nodes {
		if err := r.one(n, s); err != nil {
			return err
		}
	}
	return nil
}

// silent are elements that say something of a drawing and are not to be seen themselves.
var silent = map[string]bool{"title": true, "desc": true, "metadata": true, "defs": true, "style": true, "linearGradient": true,
	"radialGradient": true, "clipPath": true, "symbol": true, "script": true}

func (r *reader) one(n *node, s scope) error {
	if r.count(n); r.steps > mostShapes || r.segments > mostSegments || r.bytes > mostRead {
		return ErrTooMuch
	}
	if silent[n.name] {
		return nil
	}
	properties := r.sheet.of(n)
	if properties["display"] == "none" {
		return nil
	}
	s, seen := r.enter(n, properties, s)
	if !seen {
		return nil
	}
	switch n.name {
	case "g", "a":
		return r.all(n.kids, s)
	case "use":
		return r.use(n, s)
	}
	path, known := r.outline(n)
	if !known {
		r.undrawn[n.name] = true
		return nil
	}
	return r.add(path, s)
}

// count notes that an element was read once more.
func (r *reader) count(n *node) {
	r.steps++
	r.bytes += n.size
}

// strange are properties that change how an element looks and are not heeded.
var strange = []string{"filter", "mask", "marker-start", "marker-mid", "marker-end", "mix-blend-mode"}

// enter applies what an element says of itself; false when it cannot be seen.
func (r *reader) enter(n *node, properties map[string]string, s scope) (scope, bool) {
	for _, name := range strange {
		if value := properties[name]; value != "" && value != "none" && value != "normal" {
			r.undrawn[name] = true
		}
	}
	s.style = s.style.with(properties, r.size.X)
	if text := properties["transform"]; text != "" && text != "none" {
		m, ok := parseMatrix(text)
		if !ok {
			return s, false
		}
		s.matrix = s.matrix.Then(m)
	}
	if name := reference(properties["clip-path"]); name != "" {
		return r.clip(name, s)
	}
	return s, true
}

// use draws an element again at another place. What uses itself is drawn once.
func (r *reader) use(n *node, s scope) error {
	name, local := strings.CutPrefix(n.attr["href"], "#")
	target := r.byID[name]
	if !local || target == nil {
		r.undrawn["use"] = true
		return nil
	}
	if slices.Contains(r.within, target) || len(r.within) > mostDepth {
		return nil
	}
	r.within = append(r.within, target)
	defer func() { r.within = r.within[:len(r.within)-1] }()
	x, _ := length(n.attr["x"], r.size.X)
	y, _ := length(n.attr["y"], r.size.Y)
	s.matrix = s.matrix.Then(Matrix{1, 0, 0, 1, x, y})
	if target.name == "symbol" {
		if target.attr["viewBox"] != "" && n.attr["width"] != "" {
			r.undrawn["symbol"] = true
		}
		s.style = s.style.with(r.sheet.of(target), r.size.X)
		return r.all(target.kids, s)
	}
	return r.one(target, s)
}

// add takes a shape as it is painted; what cannot be seen is left out.
func (r *reader) add(path Path, s scope) error {
	r.segments += len(path)
	shape := Shape{Path: path, Matrix: s.matrix, Odd: s.style.odd, Pen: s.style.pen, Clips: s.clips}
	shape.Fill = r.paint(s.style.fill, s.style.fillOpacity, s.style, path)
	shape.Stroke = r.paint(s.style.stroke, s.style.strokeOpacity, s.style, path)
	if shape.Pen.Width <= 0 {
		shape.Stroke = Paint{}
	}
	if shape.Stroke.Gradient != nil {
		r.undrawn["stroke"] = true
		shape.Stroke = Paint{Solid: true, Colour: shape.Stroke.Gradient.Stops[0].Colour, Opacity: shape.Stroke.Opacity}
	}
	if s.style.hidden || len(path) == 0 || !shape.Fill.Paints() && !shape.Stroke.Paints() {
		return nil
	}
	if !path.sound() || !path.mapped(s.matrix).sound() || shape.Pen.Width > farthest || !shape.Fill.Gradient.sound() {
		return ErrNone
	}
	r.shapes = append(r.shapes, shape)
	return nil
}
