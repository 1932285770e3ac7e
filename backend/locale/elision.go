package locale

import (
	"strings"

	"quartiers/backend/conference"
)

// elided writes "de" before a value as French says it: de Marie, d’Émilien, d’hôte, d’Yves, de Yann.
func elided(before, text string, lang Language) string {
	if before != "" && lang != English() && beginsWithVowel(text) {
		return "d’" + text
	}
	return before + text
}

// beginsWithVowel claims that a text begins with the sound of a vowel. An h is taken as mute, as in most names; a y is
// a vowel before a consonant.
func beginsWithVowel(text string) bool {
	folded := conference.Fold(text)
	if len(folded) < 2 {
		return false
	}
	if folded[0] == 'y' {
		return !isVowel(folded[1])
	}
	return isVowel(folded[0]) || folded[0] == 'h'
}

func isVowel(letter byte) bool { return strings.IndexByte("aeiou", letter) >= 0 }
