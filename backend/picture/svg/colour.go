package svg

import (
	"strconv"
	"strings"

	"golang.org/x/image/colornames"
)

// parseColour reads a colour as CSS writes it, with its opacity; false when it is none.
func parseColour(text string) (Colour, float64, bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	switch {
	case strings.HasPrefix(text, "#"):
		return hexColour(text[1:])
	case strings.HasPrefix(text, "rgb"):
		return rgbColour(text)
	case text == "transparent":
		return Colour{}, 0, true
	}
	named, known := colornames.Map[text]
	return Colour{float64(named.R) / 255, float64(named.G) / 255, float64(named.B) / 255}, 1, known
}

// hexColour reads rgb, rgba, rrggbb and rrggbbaa.
func hexColour(digits string) (Colour, float64, bool) {
	if len(digits) == 3 || len(digits) == 4 {
		doubled := ""
		for _, d := range digits {
			doubled += string(d) + string(d)
		}
		digits = doubled
	}
	if len(digits) == 6 {
		digits += "ff"
	}
	value, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || len(digits) != 8 {
		return Colour{}, 0, false
	}
	part := func(shift uint) float64 { return float64(value>>shift&0xff) / 255 }
	return Colour{part(24), part(16), part(8)}, part(0), true
}

// rgbColour reads rgb(…) and rgba(…), of numbers or percentages.
func rgbColour(text string) (Colour, float64, bool) {
	_, inside, found := strings.Cut(text, "(")
	parts := strings.FieldsFunc(strings.TrimSuffix(inside, ")"), func(r rune) bool { return strings.ContainsRune(" ,/", r) })
	if !found || len(parts) != 3 && len(parts) != 4 {
		return Colour{}, 0, false
	}
	values := [4]float64{3: 1}
	for i, part := range parts {
		whole := 255.0
		if i == 3 {
			whole = 1
		}
		value, ok := length(part, whole)
		if !ok {
			return Colour{}, 0, false
		}
		values[i] = max(0, min(1, value/whole))
	}
	return Colour{values[0], values[1], values[2]}, values[3], true
}
