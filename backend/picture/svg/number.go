package svg

import (
	"math"
	"strconv"
	"strings"
)

// scanner reads numbers and letters one after the other; SVG leaves out whatever separators it can.
type scanner struct{ rest string }

func (s *scanner) skip() { s.rest = strings.TrimLeft(s.rest, " ,\t\r\n\f") }

// number reads the next number; false where there is none.
func (s *scanner) number() (float64, bool) {
	s.skip()
	end := numberLength(s.rest)
	value, err := strconv.ParseFloat(s.rest[:end], 64)
	if end == 0 || err != nil {
		return 0, false
	}
	s.rest = s.rest[end:]
	return value, true
}

// numberLength is how far a number goes: a second point or a sign begins the next one.
func numberLength(text string) int {
	end, point, exponent := 0, false, false
	for end < len(text) {
		c := text[end]
		switch {
		case c >= '0' && c <= '9':
		case c == '.' && !point && !exponent:
			point = true
		case (c == '+' || c == '-') && (end == 0 || isExponent(text[end-1])):
		case isExponent(c) && !exponent && end > 0 && exponentFollows(text[end+1:]):
			exponent = true
		default:
			return end
		}
		end++
	}
	return end
}

func isExponent(c byte) bool { return c == 'e' || c == 'E' }

// exponentFollows tells the exponent of a number from the unit em.
func exponentFollows(text string) bool {
	text = strings.TrimLeft(text[:min(len(text), 1)], "+-") + text[min(len(text), 1):]
	return text != "" && text[0] >= '0' && text[0] <= '9'
}

// flag reads a 0 or a 1, which need no separator.
func (s *scanner) flag() (bool, bool) {
	s.skip()
	if s.rest == "" || s.rest[0] != '0' && s.rest[0] != '1' {
		return false, false
	}
	set := s.rest[0] == '1'
	s.rest = s.rest[1:]
	return set, true
}

// numbers reads all numbers of a text.
func numbers(text string) []float64 {
	s := scanner{text}
	var all []float64
	for {
		value, ok := s.number()
		if !ok {
			return all
		}
		all = append(all, value)
	}
}

// units are lengths in pixels of CSS, 96 to an inch.
var units = map[string]float64{"": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "em": 16, "rem": 16, "ex": 8}

// length reads a length; a percentage is of the whole.
func length(text string, whole float64) (float64, bool) {
	text = strings.TrimSpace(text)
	end := numberLength(text)
	value, err := strconv.ParseFloat(text[:end], 64)
	if err != nil || math.IsNaN(value) || math.IsInf(value, 0) {
		return 0, false
	}
	if text[end:] == "%" {
		return value / 100 * whole, true
	}
	unit, known := units[strings.ToLower(text[end:])]
	return value * unit, known
}

// fraction reads a number or a percentage, kept from 0 to 1.
func fraction(text string) float64 {
	value, ok := length(text, 1)
	if !ok {
		return 1
	}
	return max(0, min(1, value))
}
