package pdf

import (
	"embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed patterns/*.txt
var patternFiles embed.FS

// hyphenator divides words of one language by Liang's patterns.
type hyphenator struct {
	levels  map[string][]byte // letters of a pattern, with the level before each and after the last
	longest int               // letters of the longest pattern
	before  int               // least letters before a hyphen
	after   int               // least letters after it
}

var hyphenators = map[string]func() *hyphenator{
	"fr": sync.OnceValue(func() *hyphenator { return openPatterns("fr", 3, 3) }),
	"en": sync.OnceValue(func() *hyphenator { return openPatterns("en", 3, 3) }),
}

// hyphenatorOf gives the patterns of a language; nil when there are none, and nothing is divided.
func hyphenatorOf(language string) *hyphenator {
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	if open, ok := hyphenators[primary]; ok {
		return open()
	}
	return nil
}

// openPatterns reads embedded patterns. Patterns that cannot be read are a broken build, so it panics.
func openPatterns(language string, before, after int) *hyphenator {
	file, err := patternFiles.ReadFile("patterns/" + language + ".txt")
	if err != nil {
		panic(err)
	}
	h := &hyphenator{levels: map[string][]byte{}, before: before, after: after}
	for pattern := range strings.Lines(string(file)) {
		h.add(strings.TrimSpace(pattern))
	}
	return h
}

func (h *hyphenator) add(pattern string) {
	var letters strings.Builder
	levels := []byte{0}
	for _, r := range pattern {
		if r >= '0' && r <= '9' {
			levels[len(levels)-1] = byte(r - '0')
			continue
		}
		letters.WriteRune(r)
		levels = append(levels, 0)
	}
	h.levels[letters.String()] = levels
	h.longest = max(h.longest, len(levels)-1)
}

// points gives the places where a word may be divided, as counts of letters from its start. A word that begins with a
// capital is a name, as far as paper knows, and names are never divided.
func (h *hyphenator) points(word []rune) []int {
	if h == nil || len(word) < h.before+h.after+1 || !areSmallLetters(word) {
		return nil
	}
	levels := h.rank(word)
	var points []int
	for i := h.before; i <= len(word)-h.after; i++ {
		if levels[i+1]%2 == 1 {
			points = append(points, i)
		}
	}
	return points
}

// rank lays every pattern over the word between two dots and keeps the highest level at each place.
func (h *hyphenator) rank(word []rune) []byte {
	dotted := "." + strings.ReplaceAll(string(word), "’", "'") + "."
	starts := runeStarts(dotted)
	highest := make([]byte, len(starts))
	for from := range len(starts) - 1 {
		for to := from + 1; to < len(starts) && to-from <= h.longest; to++ {
			for k, level := range h.levels[dotted[starts[from]:starts[to]]] {
				highest[from+k] = max(highest[from+k], level)
			}
		}
	}
	return highest
}

// runeStarts lists where each letter begins, and the end.
func runeStarts(text string) []int {
	starts := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		starts = append(starts, i)
	}
	return append(starts, len(text))
}

func areSmallLetters(word []rune) bool {
	for _, r := range word {
		if !unicode.IsLower(r) && r != '’' && r != '\'' {
			return false
		}
	}
	return true
}
