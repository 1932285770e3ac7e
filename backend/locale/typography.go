package locale

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Typography sets a text as a printer of the language would: ’ for ', and in French the right no-break space before
// ; : ! ? and inside « ». Addresses, hours and everything else stay as they are. Setting it twice changes nothing more.
func Typography(text string, lang Language) string {
	if lang == English() {
		return englishQuotes(apostrophes(text))
	}
	return frenchSpaces(frenchQuotes(apostrophes(text)))
}

var (
	apostrophe    = regexp.MustCompile(`(\pL)'`)
	straightQuote = regexp.MustCompile(`"([^"\n]*)"`)
	openGuillemet = regexp.MustCompile(`«[ \x{00a0}\x{202f}]*`)
	endGuillemet  = regexp.MustCompile(`[ \x{00a0}\x{202f}]*»`)
	// A mark that ends a word: what stands before it, any space, the mark, and the end, a space or a closing mark.
	highMark = regexp.MustCompile(`([^\s\x{00a0}\x{202f}(\[«;:!?]+)[ \x{00a0}\x{202f}]*([;!?]+|:)([\s\x{00a0}\x{202f})\]}»”"…,.]|$)`)
)

func apostrophes(text string) string { return apostrophe.ReplaceAllString(text, "${1}’") }

func englishQuotes(text string) string { return straightQuote.ReplaceAllString(text, "“${1}”") }

func frenchQuotes(text string) string {
	text = straightQuote.ReplaceAllString(text, "«${1}»")
	text = openGuillemet.ReplaceAllString(text, "«"+narrow)
	return endGuillemet.ReplaceAllString(text, narrow+"»")
}

func frenchSpaces(text string) string {
	var out strings.Builder
	for text != "" {
		at := highMark.FindStringSubmatchIndex(text)
		if at == nil {
			break
		}
		word, mark := text[at[2]:at[3]], text[at[4]:at[5]]
		out.WriteString(text[:at[3]] + spaceBefore(word, mark, text[at[3]:at[4]]) + mark)
		text = text[at[5]:]
	}
	return out.String() + text
}

// spaceBefore is the space that a mark wants; an address that ends with a mark keeps what it has.
func spaceBefore(word, mark, written string) string {
	if written == "" && strings.Contains(word, "//") {
		return ""
	}
	if first, _ := utf8.DecodeRuneInString(mark); first == ':' {
		return wide
	}
	return narrow
}
