package pdf

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// littleWords are the articles and prepositions that look lost at the end of a line of a title.
var littleWords = map[string]bool{}

func init() {
	for _, word := range strings.Fields(`à au aux de des du en et la le les ou où par pour sur un une
		a an and at by for from in of on or the to with`) {
		littleWords[word] = true
	}
}

var looseDates = regexp.MustCompile(`(\d\S*) (\pL+)( (\d{4})\b)?`)

// tiedDates keeps day, month and year on one line: mercredi 15 octobre 2025 ends a line after the weekday.
func tiedDates(dates string) string {
	return looseDates.ReplaceAllStringFunc(dates, func(date string) string { return strings.ReplaceAll(date, " ", string(noBreak)) })
}

// bindLittleWords puts a no-break space after every little word, unless the title is so long that it flows anyway.
func bindLittleWords(title string) string {
	if utf8.RuneCountInString(title) > 200 {
		return title
	}
	words := strings.Split(title, " ")
	var out strings.Builder
	for i, word := range words {
		out.WriteString(word)
		switch {
		case i == len(words)-1:
		case littleWords[strings.ToLower(word)]:
			out.WriteRune(noBreak)
		default:
			out.WriteByte(' ')
		}
	}
	return out.String()
}
