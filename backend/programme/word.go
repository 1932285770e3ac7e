package programme

import (
	"unicode"
	"unicode/utf8"

	"quartiers/backend/locale"
)

// The words that stand in where the plan has none.
var (
	untitled = locale.Text{FR: "(sans titre)", EN: "(untitled)"}
	allRooms = locale.Text{FR: "Toutes les salles", EN: "All rooms"}
)

// capitalised writes the first letter as a capital.
func capitalised(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}
