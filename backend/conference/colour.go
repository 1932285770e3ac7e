package conference

import (
	"fmt"
	"math"
	"strconv"
)

// Colour is a colour of the screen: red, green and blue from 0 to 1.
type Colour struct{ R, G, B float64 }

// Readable is the least contrast of a text that anybody can read (WCAG 2.2, level AA).
const Readable = 4.5

// White is the lightest colour, that of paper.
func White() Colour { return Colour{1, 1, 1} }

// Black is the darkest colour.
func Black() Colour { return Colour{} }

// ParseColour reads #rrggbb; false for anything else.
func ParseColour(text string) (Colour, bool) {
	if !colourPattern.MatchString(text) {
		return Colour{}, false
	}
	value, err := strconv.ParseUint(text[1:], 16, 32)
	part := func(shift uint) float64 { return float64(value>>shift&0xff) / 255 }
	return Colour{part(16), part(8), part(0)}, err == nil
}

// String writes the colour as #rrggbb.
func (c Colour) String() string {
	part := func(v float64) int { return int(math.Round(v * 255)) }
	return fmt.Sprintf("#%02x%02x%02x", part(c.R), part(c.G), part(c.B))
}

// Darkened takes a share of the light away; 0 leaves the colour, 1 makes it black.
func (c Colour) Darkened(share float64) Colour {
	return Colour{c.R * (1 - share), c.G * (1 - share), c.B * (1 - share)}
}

// Contrast is the ratio of two colours' light, from 1 to 21 (WCAG 2.2).
func (c Colour) Contrast(other Colour) float64 {
	a, b := c.luminance(), other.luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2.
func (c Colour) luminance() float64 {
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// linear undoes the gamma of sRGB.
func linear(v float64) float64 {
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
