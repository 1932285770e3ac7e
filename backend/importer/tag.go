package importer

import "strings"

// tag is one HTML tag of a text.
type tag struct {
	name   string // small letters
	closes bool   // </name>
	attrs  string // what stands between the name and the >
}

// effect is what a tag does to plain text.
type effect int

const (
	inline    effect = iota // nothing
	newLine                 // a line ends
	paragraph               // a paragraph ends
	bullet                  // a line of a list begins
	gap                     // a cell of a table ends
	hidden                  // what it holds is not text
)

// effects lists the tags of HTML that texts really hold; any other <word> is text, such as a generic type.
var effects = effectTable(map[effect]string{
	inline:    "a abbr acronym b big cite code del em font i img ins kbd mark q s samp small span strike strong sub sup tt u var",
	newLine:   "br tr dt dd",
	paragraph: "p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table tbody thead section article header footer hr figure",
	bullet:    "li",
	gap:       "td th",
	hidden:    "script style iframe object",
})

func effectTable(rows map[effect]string) map[string]effect {
	table := map[string]effect{}
	for effect, names := range rows {
		for name := range strings.FieldsSeq(names) {
			table[name] = effect
		}
	}
	return table
}

// maxTag is the longest tag that is looked for, so that a text full of < is read in one pass.
const maxTag = 4096

// cutTag reads the tag that a text begins with, and gives what follows; false when it begins with none.
func cutTag(text string) (tag, string, bool) {
	t := tag{closes: strings.HasPrefix(text, "</")}
	body := strings.TrimPrefix(strings.TrimPrefix(text, "<"), "/")
	end := strings.IndexFunc(body, func(r rune) bool { return !isNameRune(r) })
	if end <= 0 || end > len("blockquote") {
		return t, text, false
	}
	t.name = strings.ToLower(body[:end])
	close := closingBracket(body[end:min(len(body), maxTag)])
	if _, known := effects[t.name]; !known || close < 0 {
		return t, text, false
	}
	t.attrs = body[end : end+close]
	return t, body[end+close+1:], true
}

func isNameRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// closingBracket finds the > that ends a tag, behind quoted values; -1 when another tag begins before.
func closingBracket(text string) int {
	quote := byte(0)
	for i := range len(text) {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		case c == '<':
			return -1
		}
	}
	return -1
}

// attr finds the value of an attribute.
func (t tag) attr(name string) string {
	lower := strings.ToLower(t.attrs)
	at := strings.Index(lower, name+"=")
	if at < 0 || at > 0 && !strings.ContainsRune(" \t\n\"'", rune(lower[at-1])) {
		return ""
	}
	value := t.attrs[at+len(name)+1:]
	if value != "" && (value[0] == '"' || value[0] == '\'') {
		value, _, _ = strings.Cut(value[1:], value[:1])
		return value
	}
	value, _, _ = strings.Cut(value, " ")
	return value
}
