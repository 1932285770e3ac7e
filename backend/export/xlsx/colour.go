package xlsx

import (
	"strings"

	"quartiers/backend/conference"
)

// headerColours are the fill of the edition and the text that reads best on it, as excelize writes colours.
func headerColours(colour string) (fill, text string) {
	background, ok := conference.ParseColour(colour)
	if !ok {
		background, _ = conference.ParseColour(conference.DefaultColour)
	}
	ink := conference.White()
	if background.Contrast(conference.Black()) > background.Contrast(ink) {
		ink = conference.Black()
	}
	return digits(background), digits(ink)
}

func digits(colour conference.Colour) string {
	return strings.ToUpper(strings.TrimPrefix(colour.String(), "#"))
}
