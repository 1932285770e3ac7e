package importer

import (
	"unicode/utf8"

	"quartiers/backend/conference"
)

// shorten cuts a text to a number of characters, the last of them an ellipsis.
func shorten(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most-1]) + "…"
}

// nameLength is how much of a long title a line quotes.
const nameLength = 80

// fit shortens a text that is too long for its field, and says so.
func (b *book) fit(field, text, of string, subject conference.Ref, most int) string {
	length := utf8.RuneCountInString(text)
	if length > most {
		b.lines.warn("import.shortened", subject,
			conference.Params{"field": field, "of": shorten(of, nameLength), "length": length, "most": most})
	}
	return shorten(text, most)
}
