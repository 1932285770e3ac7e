package importer

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// palette colours the tracks that come without a colour; each can be read on white.
var palette = []string{"#1f4e8c", "#a8325e", "#2f6b3a", "#8a4b08", "#5b3f99", "#00697a", "#b03a2e", "#4d5d18",
	"#7a3b69", "#3b5b73", "#946000", "#14655b"}

// readable is the contrast with white that text needs (WCAG 2.1, level AA).
const readable = 4.5

// trackColour takes the colour of a file, darkened until it can be read on white; changed says that it was. The file's
// colour may be missing or no colour: then the palette gives one.
func trackColour(text string, place int) (colour string, changed bool) {
	rgb, ok := parseColour(text)
	if !ok {
		return palette[place%len(palette)], text != ""
	}
	for contrastWithWhite(rgb) < readable {
		changed = true
		for i := range rgb {
			rgb[i] *= 0.95
		}
	}
	return fmt.Sprintf("#%02x%02x%02x", int(rgb[0]), int(rgb[1]), int(rgb[2])), changed
}

// parseColour reads #rgb and #rrggbb, with or without the sign.
func parseColour(text string) (rgb [3]float64, ok bool) {
	digits := strings.TrimPrefix(strings.TrimSpace(text), "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	value, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || len(digits) != 6 {
		return rgb, false
	}
	return [3]float64{float64(value >> 16), float64(value >> 8 & 0xff), float64(value & 0xff)}, true
}

func contrastWithWhite(rgb [3]float64) float64 {
	luminance := 0.2126*linear(rgb[0]) + 0.7152*linear(rgb[1]) + 0.0722*linear(rgb[2])
	return 1.05 / (luminance + 0.05)
}

// linear undoes the gamma of sRGB.
func linear(channel float64) float64 {
	c := channel / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}
