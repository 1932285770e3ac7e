package pdf

import (
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

// isolated puts every line of a text that needs shaping between marks, unless it consists of isolates already.
func isolated(text string) string {
	if needsIsolate(text) {
		lines := strings.Split(bare(text), "\n")
		for i, line := range lines {
			if needsIsolate(line) {
				lines[i] = string(opensIsolate) + line + string(closesIsolate)
			}
		}
		return strings.Join(lines, "\n")
	}
	return text
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
