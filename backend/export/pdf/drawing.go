package pdf

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"quartiers/backend/picture/svg"
)

// drawer writes the shapes of a drawing with the operators of a page, so that they stay sharp at every size.
type drawer struct {
	*finisher
	out      strings.Builder
	states   map[[2]float64]string // how opaque fills and strokes are, by name
	shadings []int                 // objects, by number
}

// writeDrawing writes a drawing as a form whose area is a square of side 1, as that of an image.
func (f *finisher) writeDrawing(d *svg.Drawing) int {
	w := &drawer{finisher: f, states: map[[2]float64]string{}}
	for _, s := range d.Shapes {
		w.shape(s)
	}
	dict := fmt.Sprintf("<</Type/XObject/Subtype/Form/BBox[0 0 %s%s]/Matrix[%s0 0 %s0 1]/Resources<<%s>>/Length 0>>",
		exact(d.Width), exact(d.Height), exact(1/d.Width), exact(-1/d.Height), w.resources())
	return f.add(object{dict: dict, data: []byte(w.out.String())})
}

// shape paints the inside of a shape, then its edge.
func (w *drawer) shape(s svg.Shape) {
	w.put("q")
	for _, clip := range s.Clips {
		w.path(clip.Path)
		w.put(odd("W", clip.Odd) + " n")
	}
	m := s.Matrix
	w.put(exact(m.A) + exact(m.B) + exact(m.C) + exact(m.D) + exact(m.E) + exact(m.F) + "cm")
	if s.Fill.Gradient != nil && s.Fill.Paints() {
		w.shade(s)
		s.Fill = svg.Paint{}
	}
	w.opacity(s.Fill, s.Stroke)
	if operator := w.prepare(s); operator != "" {
		w.path(s.Path)
		w.put(operator)
	}
	w.put("Q")
}

// prepare sets colours and pen, and tells the operator that paints.
func (w *drawer) prepare(s svg.Shape) string {
	if s.Fill.Paints() {
		w.put(colourOf(s.Fill) + "rg")
	}
	if s.Stroke.Paints() {
		w.pen(s.Pen)
		w.put(colourOf(s.Stroke) + "RG")
	}
	switch {
	case s.Fill.Paints() && s.Stroke.Paints():
		return odd("B", s.Odd)
	case s.Fill.Paints():
		return odd("f", s.Odd)
	case s.Stroke.Paints():
		return "S"
	}
	return ""
}

// odd is an operator by the rule of even and odd, where that holds.
func odd(operator string, holds bool) string {
	if holds {
		return operator + "*"
	}
	return operator
}

func colourOf(p svg.Paint) string { return exact(p.Colour.R) + exact(p.Colour.G) + exact(p.Colour.B) }

func (w *drawer) pen(p svg.Pen) {
	dashes := ""
	for _, length := range p.Dashes {
		dashes += exact(length)
	}
	w.put(fmt.Sprintf("%sw %d J %d j %sM [%s] %sd", exact(p.Width), p.Cap, p.Join, exact(p.Mitre), dashes, exact(p.Offset)))
}

// opacity chooses how much of fill and stroke is seen, where that is not all.
func (w *drawer) opacity(fill, stroke svg.Paint) {
	key := [2]float64{1, 1}
	if fill.Paints() {
		key[0] = fill.Opacity
	}
	if stroke.Paints() {
		key[1] = stroke.Opacity
	}
	if key == [2]float64{1, 1} {
		return
	}
	if w.states[key] == "" {
		w.states[key] = "G" + strconv.Itoa(len(w.states))
	}
	w.put("/" + w.states[key] + " gs")
}

func (w *drawer) path(p svg.Path) {
	for _, s := range p {
		switch s.Op {
		case svg.Close:
			w.put("h")
		case svg.Curve:
			w.put(at(s.Points[0]) + at(s.Points[1]) + at(s.Points[2]) + "c")
		case svg.Line:
			w.put(at(s.Points[0]) + "l")
		default:
			w.put(at(s.Points[0]) + "m")
		}
	}
}

func at(p svg.Point) string { return exact(p.X) + exact(p.Y) }

func (w *drawer) put(text string) {
	w.out.WriteString(text)
	w.out.WriteByte('\n')
}

// resources names what the operators call.
func (w *drawer) resources() string {
	var b strings.Builder
	if len(w.states) > 0 {
		names := make([]string, len(w.states))
		for key, name := range w.states {
			i, _ := strconv.Atoi(name[1:])
			names[i] = fmt.Sprintf("/%s<</ca %s/CA %s>>", name, exact(key[0]), exact(key[1]))
		}
		b.WriteString("/ExtGState<<" + strings.Join(names, "") + ">>")
	}
	if len(w.shadings) > 0 {
		b.WriteString("/Shading<<")
		for i, number := range w.shadings {
			fmt.Fprintf(&b, "/S%d %d 0 R", i, number)
		}
		b.WriteString(">>")
	}
	return b.String()
}

// exact writes a number with seven digits that count, and a space.
func exact(value float64) string {
	decimals := 6
	if size := math.Abs(value); size > 0 {
		decimals = min(12, max(0, 6-int(math.Floor(math.Log10(size)))))
	}
	text := strconv.FormatFloat(value, 'f', decimals, 64)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	if text == "-0" {
		text = "0"
	}
	return text + " "
}
