package svg

import (
	"slices"
	"strings"
)

// style is what an element hands down to those within it.
type style struct {
	fill, stroke               string
	fillOpacity, strokeOpacity float64
	opacity                    float64 // of all groups around, multiplied
	colour                     string
	odd, clipOdd               bool
	pen                        Pen
	hidden                     bool
}

// plain is how SVG paints when nothing is said.
var plain = style{fill: "black", stroke: "none", fillOpacity: 1, strokeOpacity: 1, opacity: 1, colour: "black", pen: Pen{Width: 1, Mitre: 4}}

// with applies the properties of an element.
func (s style) with(properties map[string]string, size float64) style {
	for name, value := range properties {
		if value != "inherit" {
			s.set(name, value, size)
		}
	}
	return s
}

func (s *style) set(name, value string, size float64) {
	switch name {
	case "fill":
		s.fill = value
	case "stroke":
		s.stroke = value
	case "color":
		s.colour = value
	case "opacity":
		s.opacity *= fraction(value)
	case "fill-opacity":
		s.fillOpacity = fraction(value)
	case "stroke-opacity":
		s.strokeOpacity = fraction(value)
	case "fill-rule":
		s.odd = value == "evenodd"
	case "clip-rule":
		s.clipOdd = value == "evenodd"
	case "visibility":
		s.hidden = value == "hidden" || value == "collapse"
	default:
		s.pen.set(name, value, size)
	}
}

func (p *Pen) set(name, value string, size float64) {
	switch name {
	case "stroke-width":
		if width, ok := length(value, size); ok && width >= 0 {
			p.Width = width
		}
	case "stroke-linecap":
		p.Cap = max(0, slices.Index([]string{"butt", "round", "square"}, value))
	case "stroke-linejoin":
		p.Join = max(0, slices.Index([]string{"miter", "round", "bevel"}, value))
	case "stroke-miterlimit":
		if mitre, ok := length(value, 1); ok && mitre >= 1 {
			p.Mitre = mitre
		}
	case "stroke-dasharray":
		p.Dashes = dashes(value)
	case "stroke-dashoffset":
		p.Offset, _ = length(value, size)
	}
}

const mostDashes = 32

// dashes are lengths of strokes and gaps in turn; nothing when they make no pattern.
func dashes(text string) []float64 {
	all := numbers(text)
	total := 0.0
	for _, value := range all {
		if value < 0 {
			return nil
		}
		total += value
	}
	if total <= 0 || len(all) > mostDashes {
		return nil
	}
	if len(all)%2 == 1 {
		all = append(all, all...)
	}
	return all
}

// reference reads url(#name); empty for anything else.
func reference(text string) string {
	inside, found := strings.CutPrefix(strings.TrimSpace(text), "url(")
	if !found {
		return ""
	}
	inside, _, _ = strings.Cut(inside, ")")
	name, local := strings.CutPrefix(strings.Trim(inside, `"' `), "#")
	if !local {
		return ""
	}
	return name
}
