package pdf

import (
	"math"
	"strconv"
)

// colour is a colour of the screen: red, green, blue from 0 to 1.
type colour struct{ r, g, b float64 }

// The colours of paper that do not depend on the edition.
var (
	ink      = colour{0.114, 0.129, 0.149}
	softInk  = colour{0.357, 0.380, 0.412}
	hairline = colour{0.780, 0.780, 0.770}
	white    = colour{1, 1, 1}
	black    = colour{} // of marks for the printer
)

// AA is the least contrast of readable text by WCAG 2.2; AAA that of comfortable reading.
const (
	contrastAA  = 4.5
	contrastAAA = 7
)

// parseColour reads #rrggbb; false for anything else.
func parseColour(text string) (colour, bool) {
	if len(text) != 7 || text[0] != '#' {
		return colour{}, false
	}
	value, err := strconv.ParseUint(text[1:], 16, 32)
	if err != nil {
		return colour{}, false
	}
	part := func(shift uint) float64 { return float64(value>>shift&0xff) / 255 }
	return colour{part(16), part(8), part(0)}, true
}

// mix goes from one colour towards another; share is between 0 and 1.
func (c colour) mix(other colour, share float64) colour {
	blend := func(a, b float64) float64 { return a + (b-a)*share }
	return colour{blend(c.r, other.r), blend(c.g, other.g), blend(c.b, other.b)}
}

// luminance is the relative luminance of WCAG 2.2.
func (c colour) luminance() float64 {
	linear := func(v float64) float64 {
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.r) + 0.7152*linear(c.g) + 0.0722*linear(c.b)
}

// contrast is the contrast ratio of WCAG 2.2, from 1 to 21.
func (c colour) contrast(other colour) float64 {
	a, b := c.luminance(), other.luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

// readableOn darkens the colour until text in it can be read on paper, or in front of another colour.
func (c colour) readableOn(paper colour, least float64) colour {
	for step := 0; step < 40 && c.contrast(paper) < least; step++ {
		c = c.mix(colour{}, 0.08)
	}
	return c
}

// hue is the angle of the colour on the wheel, in degrees.
func (c colour) hue() float64 {
	return math.Mod(math.Atan2(math.Sqrt(3)*(c.g-c.b), 2*c.r-c.g-c.b)*180/math.Pi+360, 360)
}
