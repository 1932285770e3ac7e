package pdf

import (
	"fmt"
	"strings"

	"quartiers/backend/picture/svg"
)

// shade fills a shape with a gradient: what lies within its outline of the whole plane.
func (w *drawer) shade(s svg.Shape) {
	w.put("q")
	w.opacity(s.Fill, svg.Paint{})
	w.path(s.Path)
	w.put(odd("W", s.Odd) + " n")
	m := s.Fill.Gradient.Matrix
	w.put(exact(m.A) + exact(m.B) + exact(m.C) + exact(m.D) + exact(m.E) + exact(m.F) + "cm")
	w.shadings = append(w.shadings, w.writeShading(s.Fill.Gradient))
	w.put(fmt.Sprintf("/S%d sh Q", len(w.shadings)-1))
}

// writeShading writes the colours of a gradient along its line or its circle.
func (f *finisher) writeShading(g *svg.Gradient) int {
	kind, coords := 2, exact(g.X1)+exact(g.Y1)+exact(g.X2)+exact(g.Y2)
	if g.Radial {
		kind, coords = 3, exact(g.X1)+exact(g.Y1)+"0 "+exact(g.X2)+exact(g.Y2)+exact(g.R)
	}
	return f.addf("<</ShadingType %d/ColorSpace/DeviceRGB/Coords[%s]/Extend[true true]/Function %s>>", kind, coords, blend(g.Stops))
}

// blend is the function from 0 to 1 that goes from stop to stop.
func blend(stops []svg.Stop) string {
	first, last := stops[0], stops[len(stops)-1]
	first.At, last.At = 0, 1
	all := append(append([]svg.Stop{first}, stops...), last)
	var parts, bounds, encode strings.Builder
	for i := 1; i < len(all); i++ {
		from, to := all[i-1], all[i]
		fmt.Fprintf(&parts, "<</FunctionType 2/Domain[0 1]/N 1/C0[%s]/C1[%s]>>", colourOf(svg.Paint{Colour: from.Colour}), colourOf(svg.Paint{Colour: to.Colour}))
		encode.WriteString("0 1 ")
		if i+1 < len(all) {
			bounds.WriteString(exact(to.At))
		}
	}
	return fmt.Sprintf("<</FunctionType 3/Domain[0 1]/Functions[%s]/Bounds[%s]/Encode[%s]>>", parts.String(), bounds.String(), encode.String())
}
