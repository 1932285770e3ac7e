package conference

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The longest texts that a field takes, in characters.
const (
	MaxLine = 1_000
	MaxText = 100_000
)

// CleanLine makes one line of valid text: no control characters, runs of space folded into one, ends trimmed.
// No-break spaces stay within the line: they are typography.
func CleanLine(text string) string {
	text = strings.Map(dropControl, strings.ToValidUTF8(text, ""))
	return strings.TrimSpace(strings.Join(strings.FieldsFunc(text, isBreakable), " "))
}

// CleanText makes paragraphs of valid text: no control characters but line ends, which become \n.
func CleanText(text string) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, ""), "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	return strings.TrimSpace(strings.Map(dropControlButNewline, text))
}

func dropControl(r rune) rune {
	if unicode.IsControl(r) {
		return ' '
	}
	return dropInvisible(r)
}

func dropControlButNewline(r rune) rune {
	if r == '\n' {
		return r
	}
	return dropControl(r)
}

// dropInvisible removes what no reader sees and what XML refuses: the byte order mark and the two non-characters.
func dropInvisible(r rune) rune {
	if r == '\ufeff' || r == '\ufffe' || r == '\uffff' {
		return -1
	}
	return r
}

func isBreakable(r rune) bool {
	return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f'
}

func checkLine(field, text string) error { return checkLength(field, text, MaxLine) }
func checkText(field, text string) error { return checkLength(field, text, MaxText) }

func checkLength(field, text string, most int) error {
	if length := utf8.RuneCountInString(text); length > most {
		return Refuse("text.too_long", Params{"field": field, "length": length, "most": most})
	}
	return nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
