package conference

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestCleanLine(t *testing.T) {
	for text, want := range map[string]string{
		"  two\t \n words ":           "two words",
		"IA\u00a0: pourquoi\u202f?":   "IA\u00a0: pourquoi\u202f?",
		"\u00a0 \u202fends\u00a0":     "ends",
		"\ufeffmark\x00nul\u2028line": "mark nul line",
		"bad \xff\xfe bytes":          "bad bytes",
		"مرحبا 👩🏽‍🏫":                  "مرحبا 👩🏽‍🏫",
		" \u00a0 ":                    "",
	} {
		if got := CleanLine(text); got != want {
			t.Errorf("%q became %q, not %q", text, got, want)
		}
	}
}

func TestCleanText(t *testing.T) {
	for text, want := range map[string]string{
		"one\r\n\r\ntwo\rthree\n": "one\n\ntwo\nthree",
		" \n tab\there \x07":      "tab here",
		"kept  as\u00a0it is":     "kept  as\u00a0it is",
	} {
		if got := CleanText(text); got != want {
			t.Errorf("%q became %q, not %q", text, got, want)
		}
	}
}

func FuzzCleanLine(f *testing.F) {
	for _, seed := range []string{"", "a  b", "\u00a0\t\u202f", "\xff\r\n", "\ufeff\ufffe", "é\u2029è", "\r\ufeff\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		line, paragraphs := CleanLine(text), CleanText(text)
		expectClean(t, line, func(r rune) bool { return unicode.IsControl(r) })
		expectClean(t, paragraphs, func(r rune) bool { return unicode.IsControl(r) && r != '\n' })
		if CleanLine(line) != line || CleanText(paragraphs) != paragraphs {
			t.Errorf("%q is cleaned further the second time", text)
		}
		if strings.Contains(line, "  ") {
			t.Errorf("%q keeps two spaces", line)
		}
	})
}

func expectClean(t *testing.T, text string, forbidden func(rune) bool) {
	t.Helper()
	if !utf8.ValidString(text) || strings.IndexFunc(text, forbidden) >= 0 || strings.TrimSpace(text) != text {
		t.Errorf("%q is not clean", text)
	}
}
