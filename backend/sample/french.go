package sample

import (
	"regexp"
	"strings"
)

const (
	noBreak       = "\u00a0"
	narrowNoBreak = "\u202f"
)

var spacing = strings.NewReplacer(
	" :", noBreak+":", " ;", narrowNoBreak+";", " ?", narrowNoBreak+"?", " !", narrowNoBreak+"!",
	"« ", "«"+narrowNoBreak, " »", narrowNoBreak+"»", " €", noBreak+"€", " %", narrowNoBreak+"%",
)

var thousands = regexp.MustCompile(`(\d) (\d{3})\b`)

// french sets the spaces that never break a line: before high punctuation, inside quotation marks, in numbers.
func french(text string) string {
	return spacing.Replace(thousands.ReplaceAllString(text, "${1}"+narrowNoBreak+"${2}"))
}
