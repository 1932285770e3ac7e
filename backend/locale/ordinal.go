package locale

import "strconv"

// OrdinalEdition counts an edition: 1ʳᵉ édition, 2ᵉ édition; 1st edition, 2nd edition.
func OrdinalEdition(n int, lang Language) string {
	if lang == English() {
		return Ordinal(n, lang) + " edition"
	}
	return Ordinal(n, lang) + " édition"
}

// Ordinal writes a rank in the feminine, as an edition and a table ronde want it: 1ʳᵉ, 2ᵉ; 1st, 2nd, 3rd, 11th.
func Ordinal(n int, lang Language) string {
	number := strconv.Itoa(n)
	if lang != English() {
		if n == 1 {
			return "1ʳᵉ"
		}
		return number + "ᵉ"
	}
	return number + englishSuffix(n)
}

func englishSuffix(n int) string {
	if tens := n % 100; tens >= 11 && tens <= 13 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}
