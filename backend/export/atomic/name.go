package atomic

import (
	"regexp"
	"strings"
	"unicode"
)

const longestName = 120 // bytes; systems take 255, and folders, copies and sync tools add to a name

var deviceName = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)`)

// SafeName makes one file name of a text: no path, no character and no word that some system refuses, never empty.
func SafeName(text, extension string) string {
	name := strings.Map(safeRune, strings.ToValidUTF8(text, ""))
	name = shorten(strings.Join(strings.Fields(name), " "), longestName)
	name = strings.Trim(name, " .")
	if name == "" || deviceName.MatchString(name) {
		name = "Quartiers " + name
	}
	return strings.TrimSpace(name) + extension
}

// safeRune replaces what separates folders, what systems reserve, and what turns or hides text.
func safeRune(r rune) rune {
	switch {
	case strings.ContainsRune(`/\:*?"<>|`, r):
		return '-'
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
		return -1
	}
	return r
}

// shorten cuts a text to a number of bytes, between two characters.
func shorten(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "")
}
