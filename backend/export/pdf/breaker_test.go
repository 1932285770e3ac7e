package pdf

import (
	"strings"
	"testing"
)

// broken sets a text in the body style and gives its lines as text.
func brokenInto(text string, m measure) []string {
	body := newStyles(ink, 1).body
	var texts []string
	for _, l := range breakLines([]piece{{text, body}}, m) {
		var t strings.Builder
		for _, s := range l.segments {
			t.WriteString(s.text)
		}
		texts = append(texts, t.String())
	}
	return texts
}

func TestBreakLines(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		m    measure
		want []string
	}{
		"begins no line with a colon that was typed loosely":   {"un deux trois : quatre", measure{width: 22}, []string{"un deux", "trois : quatre"}},
		"begins no line with a capital alone":                  {"voir aussi Canal U, ici", measure{width: 25}, []string{"voir aussi", "Canal U, ici"}},
		"leaves no short word alone on the last line":          {"le partage des savoirs et des outils à", measure{width: 52}, []string{"le partage des savoirs et des", "outils à"}},
		"breaks at spaces":                                     {"un deux trois quatre", measure{width: 20}, []string{"un deux", "trois quatre"}},
		"never breaks at a no-break space":                     {"un deux trois\u00a0quatre", measure{width: 22}, []string{"un deux", "trois\u00a0quatre"}},
		"never breaks at a narrow no-break space":              {"il est 10\u202fh\u202f45", measure{width: 14}, []string{"il est", "10\u202fh\u202f45"}},
		"breaks at a no-break space when nothing else is left": {"interminable\u00a0interminable", measure{width: 22}, []string{"interminable", "interminable"}},
		"breaks after a hyphen between letters":                {"Jean-Christophe", measure{width: 18}, []string{"Jean-", "Christophe"}},
		"keeps numbers with hyphens whole":                     {"le 2025-10-15", measure{width: 19}, []string{"le", "2025-10-15"}},
		"keeps forced line ends":                               {"un\ndeux", measure{width: 100}, []string{"un", "deux"}},
		"keeps a combining mark with its letter":               {strings.Repeat("q\u0323", 8), measure{width: 9}, []string{strings.Repeat("q\u0323", 4), strings.Repeat("q\u0323", 4)}},
		"divides running text when the line is loose":          {"la transformation", measure{width: 18, hyphen: hyphenatorOf("fr")}, []string{"la transfor\u00ad", "mation"}},
		"divides no names":                                     {"la Transformation", measure{width: 18, hyphen: hyphenatorOf("fr")}, []string{"la", "Transform", "ation"}},
		"gives nothing for nothing":                            {"", measure{width: 18}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := brokenInto(c.text, c.m)
			if strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("want %q, got %q", c.want, got)
			}
		})
	}
	t.Run("keeps every line within its measure", func(t *testing.T) {
		body := newStyles(ink, 1).body
		for width := 15.0; width < 150; width += 7 {
			for i, l := range breakLines([]piece{{strings.Repeat(prose+" ", 4), body}}, measure{width: width, hang: 4, hyphen: hyphenatorOf("fr")}) {
				room := width
				if i > 0 {
					room -= 4
				}
				if l.width > room+0.01 {
					t.Errorf("a line of %.2f mm in %.2f mm: %q", l.width, room, l.segments[0].text)
				}
			}
		}
	})
	t.Run("loses no letter", func(t *testing.T) {
		for width := 3.0; width < 60; width += 3 {
			got := strings.ReplaceAll(strings.Join(brokenInto(prose, measure{width: width, hyphen: hyphenatorOf("fr")}), ""), "\u00ad", "")
			if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(prose, " ", "") {
				t.Errorf("at %.0f mm: %q", width, got)
			}
		}
	})
	t.Run("makes the lines of a title about equally long", func(t *testing.T) {
		lines := breakLines([]piece{{"Mutualisation des contenus et logique de partage", newStyles(ink, 1).title}}, measure{width: 90, even: true})
		if len(lines) != 2 || lines[1].width < lines[0].width*0.6 {
			t.Errorf("%+v", lines)
		}
	})
}

func TestBindLittleWords(t *testing.T) {
	t.Run("keeps articles and prepositions with what follows", func(t *testing.T) {
		if got := bindLittleWords("Quartiers du numérique"); got != "Quartiers du\u00a0numérique" {
			t.Errorf("%q", got)
		}
	})
}

func TestHyphenate(t *testing.T) {
	for language, words := range map[string][]string{
		"fr": {"éta-blis-se-ment", "sou-ve-rai-neté", "numé-rique", "trans-for-ma-tion"},
		"en": {"hyphen-a-tion", "pro-gramme", "exhib-i-tion"},
	} {
		t.Run("divides as "+language+" does", func(t *testing.T) {
			for _, word := range words {
				if got := hyphenated(language, strings.ReplaceAll(word, "-", "")); got != word {
					t.Errorf("want %s, got %s", word, got)
				}
			}
		})
	}
	t.Run("divides nothing in a language without patterns", func(t *testing.T) {
		if hyphenatorOf("de").points([]rune("donaudampfschiff")) != nil {
			t.Error("a word was divided")
		}
	})
}

func hyphenated(language, word string) string {
	runes, from := []rune(word), 0
	var parts []string
	for _, at := range hyphenatorOf(language).points(runes) {
		parts, from = append(parts, string(runes[from:at])), at
	}
	return strings.Join(append(parts, string(runes[from:])), "-")
}
