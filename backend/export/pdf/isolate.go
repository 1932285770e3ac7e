package pdf

import (
	"regexp"
	"strings"
	"unicode"
)

// An isolate is a stretch of text with a direction of its own, that of its first letter, as in a text field: what
// stands around it keeps its place. The marks are those of Unicode; they are never drawn.
const (
	opensIsolate  = '\u2068'
	closesIsolate = '\u2069'
	joiner        = '\u200d'
	nonJoiner     = '\u200c'
)

var partGaps = regexp.MustCompile(`\n|[ \x{a0}]+·[ \x{a0}]+`)

// isolated puts every part of a text that needs shaping between marks, unless it consists of isolates already. Parts
// are lines, and what documents put between dots: title, room, number.
func isolated(text string) string {
	if !needsIsolate(text) {
		return text
	}
	parts := partGaps.Split(bare(text), -1)
	gaps := partGaps.FindAllString(bare(text), -1)
	var out strings.Builder
	for i, part := range parts {
		if needsIsolate(part) {
			part = string(opensIsolate) + part + string(closesIsolate)
		}
		out.WriteString(part)
		if i < len(gaps) {
			out.WriteString(gaps[i])
		}
	}
	return out.String()
}

// needsIsolate claims that a letter of a script stands outside all isolates.
func needsIsolate(text string) bool {
	inside := false
	for _, r := range text {
		switch {
		case r == opensIsolate:
			inside = true
		case r == closesIsolate || r == '\n':
			inside = false
		case !inside && scriptDraws(r):
			return true
		}
	}
	return false
}

// hasIsolate claims that a text must be shaped and ordered.
func hasIsolate(text string) bool { return strings.Contains(text, string(opensIsolate)) }

// bare is a text without the marks.
func bare(text string) string {
	if !hasIsolate(text) && !strings.ContainsRune(text, closesIsolate) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if r == opensIsolate || r == closesIsolate {
			return -1
		}
		return r
	}, text)
}

// isJoining claims that a rune is not seen, but tells letters of a script whether they join.
func isJoining(r rune) bool { return r == joiner || r == nonJoiner }

// languageOf is the language that a screen reader should speak a text in, where its letters tell; empty elsewhere:
// Persian and Urdu share letters with Arabic.
func languageOf(text string) string {
	tells := ""
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Hebrew, r):
			tells = "he"
		case r >= 0x0620 && r <= 0x0652 && r != 0x063b && r != 0x063c:
			if tells == "" {
				tells = "ar"
			}
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
			return ""
		}
	}
	return tells
}
