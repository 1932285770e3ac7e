package xlsx

import (
	"math"
	"strconv"
	"strings"
)

// The colours of the text on a header.
const (
	white = "FFFFFF"
	ink   = "1A1A1A"
)

// defaultFill is the header of an edition without a readable colour.
const defaultFill = "1F4E8C"

// headerColours are the fill of the edition and the text that reads best on it.
func headerColours(colour string) (fill, text string) {
	fill = strings.ToUpper(strings.TrimPrefix(colour, "#"))
	rgb, err := strconv.ParseUint(fill, 16, 32)
	if err != nil || len(fill) != 6 {
		return defaultFill, white
	}
	// Black on a colour of luminance l has the contrast (l+0.05)/0.05, white 1.05/(l+0.05) (WCAG 2.1): they meet at 0.18.
	if luminance(rgb) > math.Sqrt(1.05*0.05)-0.05 {
		return fill, ink
	}
	return fill, white
}

func luminance(rgb uint64) float64 {
	return 0.2126*linear(rgb>>16) + 0.7152*linear(rgb>>8) + 0.0722*linear(rgb)
}

// linear undoes the gamma of the lowest channel.
func linear(channels uint64) float64 {
	c := float64(channels&0xff) / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}
