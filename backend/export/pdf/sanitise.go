package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// omitted stands for a stretch of letters that no font of the document has.
const omitted = "[…]"

// sanitiser stands in front of all text: what comes out is valid UTF-8 in normal form, without control characters,
// and can be drawn. What it leaves out is reported.
type sanitiser struct {
	lacks  map[rune]string // what is left out, with the first text that wanted it
	memory map[string]string
}

func newSanitiser() *sanitiser {
	return &sanitiser{lacks: map[rune]string{}, memory: map[string]string{}}
}

// clean makes a text drawable.
func (s *sanitiser) clean(text string) string {
	if isPlain(text) || isLatin(text) {
		return text
	}
	if known, ok := s.memory[text]; ok {
		return known
	}
	cleaned := isolated(s.rewrite(norm.NFC.String(strings.ToValidUTF8(text, ""))))
	s.memory[text] = cleaned
	return cleaned
}

// isPlain claims that a text is printable ASCII, which needs no work.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return true
}

// isLatin claims that a text is made of letters and signs which French and its neighbours write, each in one rune that is
// drawn, without a space too many: rewriting would not change it.
func isLatin(text string) bool {
	last := ' '
	for _, r := range text {
		if !isLatinSign(r) || r == ' ' && last == ' ' {
			return false
		}
		last = r
	}
	return last != ' '
}

func isLatinSign(r rune) bool {
	const noMarks, dashes, signs = 0x300, 0x2010, 0x2027
	return r >= ' ' && r <= '~' || (r > 0x9f && r < noMarks || r >= dashes && r <= signs || r == narrowNoBreak) &&
		r != softHyphen && faceOf(sans).draws(r)
}

func (s *sanitiser) rewrite(text string) string {
	var out strings.Builder
	gap := false // within a stretch of letters that were left out
	for _, r := range text {
		drawn, isLetter := s.drawable(r, text)
		if isLetter {
			if !gap {
				out.WriteString(omitted)
			}
			gap = true
			continue
		}
		gap = gap && unicode.Is(unicode.Mn, r)
		out.WriteString(drawn)
	}
	return tidySpaces(out.String())
}

// drawable gives what to draw for a rune; the claim says that it is a letter which no font has.
func (s *sanitiser) drawable(r rune, within string) (string, bool) {
	switch {
	case isInvisible(r):
		return keptMark(r, within), false
	case isLigature(r):
		return compatible(r), false
	case r == '\n' || faceOf(sans).draws(r) && !unicode.IsControl(r):
		return string(r), false
	case unicode.IsControl(r) || unicode.IsSpace(r):
		return " ", false
	}
	if plain := compatible(r); plain != "" {
		return plain, false
	}
	if scriptDraws(r) {
		return string(r), false
	}
	if _, known := s.lacks[r]; !known {
		s.lacks[r] = within
	}
	return "", unicode.IsLetter(r) || unicode.IsNumber(r)
}

// isInvisible claims that nobody misses the rune: joiners, direction marks, soft hyphens, variation selectors.
func isInvisible(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Variation_Selector) || r == 0xfffd
}

// keptMark is a mark that nobody sees, where it matters: among letters of a script, of an isolate, and to tell whether
// two letters join.
func keptMark(r rune, within string) string {
	if r != opensIsolate && r != closesIsolate && !isJoining(r) || !strings.ContainsFunc(within, scriptDraws) {
		return ""
	}
	return string(r)
}

// isLigature claims that the rune is ﬀ, ﬁ, ﬂ …: nobody who searches the text types them.
func isLigature(r rune) bool { return r >= 0xfb00 && r <= 0xfb06 }

// compatible writes a rune with others that look alike: ﬁ as fi, full width letters as letters.
func compatible(r rune) string {
	plain := norm.NFKC.String(string(r))
	for _, p := range plain {
		if p == r || !faceOf(sans).draws(p) && !scriptDraws(p) {
			return ""
		}
	}
	return plain
}

// tidySpaces closes the gaps that were left by what is not drawn.
func tidySpaces(text string) string {
	if !strings.Contains(text, "  ") {
		return strings.Trim(text, " ")
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.Join(strings.FieldsFunc(line, func(r rune) bool { return r == ' ' }), " ")
	}
	return strings.Join(lines, "\n")
}
