package importer

import (
	"strings"

	"quartiers/backend/conference"
)

// palette colours the tracks that come without a colour; each can be read on white.
var palette = []string{"#1f4e8c", "#a8325e", "#2f6b3a", "#8a4b08", "#5b3f99", "#00697a", "#b03a2e", "#4d5d18",
	"#7a3b69", "#3b5b73", "#7d5200", "#14655b"}

// readableColour takes the colour of a file, darkened until it can be read on white; changed says that it was. The
// file's colour may be missing or no colour: then the palette gives one.
func readableColour(text string, place int) (taken string, changed bool) {
	colour, ok := parseColour(text)
	if !ok {
		return palette[place%len(palette)], text != ""
	}
	for !isReadable(colour) {
		changed = true
		colour = colour.Darkened(0.05)
	}
	return colour.String(), changed
}

// isReadable looks at the colour as it will be written, in whole steps.
func isReadable(colour conference.Colour) bool {
	written, _ := conference.ParseColour(colour.String())
	return written.Contrast(conference.White()) >= conference.Readable
}

// parseColour reads #rgb and #rrggbb, with or without the sign.
func parseColour(text string) (conference.Colour, bool) {
	digits := strings.TrimPrefix(strings.TrimSpace(text), "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	return conference.ParseColour("#" + digits)
}
