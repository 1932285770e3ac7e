package pdf

import (
	"unicode"

	"github.com/go-text/typesetting/language"
)

// script is a way of writing whose letters the Sources lack and whose shapes depend on their neighbours.
type script struct {
	code     language.Script
	regular  cut
	semibold cut
	light    cut // beside large titles
}

// scripts are those that documents can set, with faces that are even in colour with Source Sans: Vazirmatn for Arabic
// and Persian, Noto Sans for Hebrew.
var scripts = []script{
	{language.Arabic, arabic, arabicSemibold, arabicLight},
	{language.Hebrew, hebrew, hebrewSemibold, hebrew},
}

// scriptOf finds the script that a cut writes; none for the Sources, whose letters stand for themselves.
func scriptOf(c cut) (script, bool) {
	for _, s := range scripts {
		if c == s.regular || c == s.semibold || c == s.light {
			return s, true
		}
	}
	return script{}, false
}

// isShaped claims that the letters of a cut take their shapes from their neighbours.
func isShaped(c cut) bool { return c >= arabic }

// scriptDraws claims that a rune is lacking in Source Sans, but not in the face of a script.
func scriptDraws(r rune) bool {
	if r <= '~' || faceOf(sans).draws(r) || unicode.Is(unicode.Cf, r) {
		return false
	}
	for _, s := range scripts {
		if faceOf(s.regular).draws(r) {
			return true
		}
	}
	return false
}

// cutFor picks the cut for a letter: the one that is asked for, else Source Sans, else that of its script. A mark goes
// with the letter before it.
func cutFor(r rune, wanted, before cut) cut {
	if unicode.In(r, unicode.M, unicode.Cf) && isShaped(before) && faceOf(before).draws(r) {
		return before
	}
	for _, c := range [2]cut{wanted, sans} {
		if faceOf(c).draws(r) {
			return c
		}
	}
	for _, s := range scripts {
		if faceOf(s.regular).draws(r) {
			return s.weight(wanted)
		}
	}
	return sans
}

// weight is the cut of a script that goes with one of the Sources.
func (s script) weight(beside cut) cut {
	switch beside {
	case sansSemibold:
		return s.semibold
	case display:
		return s.light
	}
	return s.regular
}
