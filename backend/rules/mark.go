package rules

import (
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
)

// mark is a number that is equal for texts that count as equal, and zero for nothing. Numbers of 64 bits coincide by
// chance once in billions of directories; what they find is a suspicion anyway.
type mark uint64

// FNV-1a.
const (
	markStart mark = 14695981039346656037
	markStep  mark = 1099511628211
)

// markWords marks the words of a text without regard to their order, to case, accents and punctuation.
func markWords(text string) mark {
	if !isPlain(text) {
		text = conference.Fold(text)
	}
	var sum mark
	for word := markStart; text != ""; text = text[1:] {
		letter, counts := plainLetter(text[0])
		if counts {
			word = (word ^ mark(letter)) * markStep
		}
		if word != markStart && (!counts || len(text) == 1) {
			sum, word = sum+word*markStep, markStart
		}
	}
	return sum
}

func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plainLetter is a byte in small letters; false for what separates words.
func plainLetter(b byte) (byte, bool) {
	switch {
	case 'A' <= b && b <= 'Z':
		return b - 'A' + 'a', true
	case 'a' <= b && b <= 'z', '0' <= b && b <= '9', b >= utf8.RuneSelf:
		return b, true
	}
	return 0, false
}

func splitWords(text string) []string { return strings.Fields(conference.Fold(text)) }

func nameMark(p *conference.Person) mark { return markWords(p.GivenName) + markWords(p.FamilyName) }

// emailMark marks an address as it is, but for case.
func emailMark(p *conference.Person) mark {
	email := strings.TrimSpace(p.Email)
	if email == "" {
		return 0
	}
	m := markStart
	for i := range len(email) {
		letter := email[i]
		if 'A' <= letter && letter <= 'Z' {
			letter += 'a' - 'A'
		}
		m = (m ^ mark(letter)) * markStep
	}
	return m
}

// initialMark marks the first letter of the given name, the family name and the organisation together.
func initialMark(p *conference.Person) mark {
	family, organisation := markWords(p.FamilyName), markWords(p.Organisation)
	initial := firstLetter(p.GivenName)
	if family == 0 || organisation == 0 || initial == 0 {
		return 0
	}
	return (family*markStep^organisation)*markStep ^ mark(initial)
}

// firstLetter is the first letter of a name without its accent.
func firstLetter(name string) rune {
	for i, r := range name {
		if r < utf8.RuneSelf {
			if letter, ok := plainLetter(name[i]); ok {
				return rune(letter)
			}
			continue
		}
		folded, _ := utf8.DecodeRuneInString(conference.Fold(string(r)))
		return folded
	}
	return 0
}
