package conference

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ComparePersons orders by family name, then given name, as a directory does: without regard to case and accents, and
// with particles in small letters ("de", "von") after the name that they precede.
func ComparePersons(a, b Person) int {
	return cmp.Or(cmp.Compare(SortKey(a), SortKey(b)), cmp.Compare(a.ID, b.ID))
}

// sortedPersons orders as [ComparePersons] does, making each key once.
func sortedPersons(persons []Person) []Person {
	type name struct {
		key string
		id  ID
	}
	return sortedBy(persons,
		func(p Person) name { return name{SortKey(p), p.ID} },
		func(a, b name) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.id, b.id)) })
}

// SortKey is what a person is sorted by in a directory. A person with a given name only is sorted by that. The tab
// between the names sorts before every letter and space, so that each Martin comes before the first Martin-Dupont.
func SortKey(p Person) string {
	family := trimParticles(p.FamilyName)
	return strings.TrimSpace(Fold(family) + "\t" + Fold(p.GivenName))
}

// trimParticles drops leading words in small letters, unless nothing would be left.
func trimParticles(name string) string {
	words := strings.Fields(name)
	for i, word := range words {
		if rest, ok := elided(word); ok {
			return strings.Join(append([]string{rest}, words[i+1:]...), " ")
		}
		if !startsSmall(word) {
			return strings.Join(words[i:], " ")
		}
	}
	return name
}

func startsSmall(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(first)
}

// elided cuts d’Arc into Arc; it leaves D’Arc and o’connor, whose writers meant one word.
func elided(word string) (string, bool) {
	for _, apostrophe := range []string{"’", "'"} {
		if _, rest, ok := strings.Cut(word, apostrophe); ok && rest != "" && startsSmall(word) && !startsSmall(rest) {
			return rest, true
		}
	}
	return "", false
}

// Fold writes a text in plain small letters: accents, ligatures and case no longer matter, punctuation becomes a space.
func Fold(text string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(text) {
		switch plain, ok := foldings[r]; {
		case ok:
			b.WriteString(plain)
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r):
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

var foldings = foldingTable(map[string]string{
	"a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđðḍ", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģǧ", "h": "ĥħḥ",
	"i": "ìíîïĩīĭįıǐỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "r": "ŕŗř",
	"s": "śŝşšșṣ", "t": "ţťŧțṭ", "u": "ùúûüũūŭůűųưǔụủứừửữự", "w": "ŵẁẃẅ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ", "oe": "œ", "ae": "æ", "ss": "ß", "th": "þ",
})

func foldingTable(rows map[string]string) map[rune]string {
	table := map[rune]string{}
	for plain, letters := range rows {
		for _, letter := range letters {
			table[letter] = plain
		}
	}
	return table
}
