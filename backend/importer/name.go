package importer

import (
	"slices"
	"strings"
	"unicode"
)

// particles begin a family name, in small letters; those that also stand capitalised in the middle of a name follow.
var (
	particles = strings.Fields("de du des d da das do dos di del della der den dem la le les van von vom zu zum zur " +
		"ten ter te af av bin ibn ben al el")
	capitalParticles = strings.Fields("De Du Des Da Das Dos Di Del Della Der Den La Le Van Von Ten Ter Bin Ibn Ben Al El")
	suffixes         = strings.Fields("Jr Jr. Sr Sr. II III IV")
)

// splitName cuts a whole name into given and family name. A single word stays a given name, as it is for the
// nicknames of which schedules are full: nothing puts it into capitals.
func splitName(name string) (given, family string) {
	if before, after, ok := strings.Cut(name, ", "); ok && before != "" && !strings.Contains(after, ",") &&
		!slices.Contains(suffixes, after) {
		return after, before
	}
	words := strings.Fields(name)
	if len(words) < 2 {
		return name, ""
	}
	first := familyWords(words)
	return strings.Join(words[:first], " "), strings.Join(words[first:], " ")
}

// familyWords finds the words of the family name: those in capitals, else from the first particle on, else the last.
func familyWords(words []string) int {
	if first := capitalsFrom(words); first > 0 && first < len(words) {
		return first
	}
	for i, word := range words[1 : len(words)-1] {
		if isParticle(word) {
			return i + 1
		}
	}
	first := len(words) - 1
	if slices.Contains(suffixes, words[first]) && first > 1 {
		first--
	}
	return first
}

// capitalsFrom is where the last words in capitals begin, as the French write a surname. Those that begin a name say
// nothing: "FOSDEM Staff" is nobody's surname first.
func capitalsFrom(words []string) int {
	first := len(words)
	for first > 0 && isCapitals(words[first-1]) {
		first--
	}
	return first
}

// isCapitals claims that a word is written in at least two capitals and nothing small; initials such as J.R. are not.
func isCapitals(word string) bool {
	capitals := 0
	for _, r := range word {
		if unicode.IsLower(r) || r == '.' || unicode.IsDigit(r) {
			return false
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals > 1 && !slices.Contains(suffixes, word)
}

func isParticle(word string) bool {
	return slices.Contains(particles, word) || slices.Contains(capitalParticles, word) || isElided(word)
}

// isElided claims that a word is, or begins with, d’.
func isElided(word string) bool {
	return strings.HasPrefix(word, "d'") || strings.HasPrefix(word, "d’")
}
