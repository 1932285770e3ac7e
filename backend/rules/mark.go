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

func (m mark) add(b byte) mark { return (m ^ mark(b)) * markStep }

// addText adds a text and its end, so that "a" and "bc" are not "ab" and "c".
func (m mark) addText(text string) mark {
	for i := range len(text) {
		m = m.add(text[i])
	}
	return m.add(0)
}

// addNumber adds a number byte by byte.
func (m mark) addNumber(n int) mark {
	for range 8 {
		m, n = m.add(byte(n)), n>>8
	}
	return m
}

// markText marks texts as they are.
func markText(texts ...string) mark {
	m := markStart
	for _, text := range texts {
		m = m.addText(text)
	}
	return m
}

// stirred spreads a mark over all its bits, so that marks can be added up: sums of plain FNV coincide easily.
func (m mark) stirred() mark {
	m = (m ^ m>>33) * 0xff51afd7ed558ccd
	m = (m ^ m>>33) * 0xc4ceb9fe1a85ec53
	return m ^ m>>33
}

// markWords marks the words of a text without regard to their order, to case, accents and punctuation.
func markWords(text string) mark {
	var sum mark
	word := markStart
	for _, r := range foldedAhead(text) {
		letters := foldedLetters(r)
		if letters == "" && word != markStart {
			sum, word = sum+word.stirred(), markStart
		}
		for i := range len(letters) {
			word = word.add(letters[i])
		}
	}
	if word != markStart {
		sum += word.stirred()
	}
	return sum
}

// latin holds what the letters of European names become when they are folded: the domain's folding of a whole text
// costs ten times as much, and there are thousands of names.
var latin = func() (table [0x250]string) {
	for r := range table {
		table[r] = conference.Fold(string(rune(r)))
	}
	return table
}()

// foldedAhead folds a text that has letters of other scripts or accents of their own.
func foldedAhead(text string) string {
	for _, r := range text {
		if int(r) >= len(latin) {
			return conference.Fold(text)
		}
	}
	return text
}

// foldedLetters is what a letter becomes; empty for what separates words.
func foldedLetters(r rune) string {
	if int(r) < len(latin) {
		return latin[r]
	}
	return string(r)
}

// markEmail marks an address as it is, but for case.
func markEmail(email string) mark {
	email = strings.TrimSpace(email)
	if email == "" {
		return 0
	}
	m := markStart
	for i := range len(email) {
		m = m.add(lower(email[i]))
	}
	return m.stirred()
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b - 'A' + 'a'
	}
	return b
}

// markInitial marks the first letter of a name without its accent.
func markInitial(name string) mark {
	for _, r := range name {
		if letters := foldedLetters(r); letters != "" {
			first, _ := utf8.DecodeRuneInString(letters)
			return mark(first)
		}
	}
	return 0
}
