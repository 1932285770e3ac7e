package pdf

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestClean(t *testing.T) {
	for name, c := range map[string][2]string{
		"keeps French with its spaces":                {"«\u202fL’œuvre\u202f»\u00a0: 9\u202fh\u202f45", "«\u202fL’œuvre\u202f»\u00a0: 9\u202fh\u202f45"},
		"composes accents":                            {"e\u0301", "é"},
		"drops control characters":                    {"a\x00b\x1bc\td", "a b c d"},
		"drops invalid bytes":                         {"a\xffb", "ab"},
		"drops emoji and closes the gap":              {"un 😀 deux", "un deux"},
		"marks a stretch of letters that no font has": {"par 数字化 教学", "par […] […]"},
		"sets Arabic apart, with the marks that join": {"par می\u200cشود\u202e et\u00a0a", "\u2068par می\u200cشود et\u00a0a\u2069"},
		"sets what stands between dots apart":         {"16\u202fh · مع · قاعة · 1/4", "16\u202fh · \u2068مع\u2069 · \u2068قاعة\u2069 · 1/4"},
		"keeps names apart that are apart already":    {"\u2068محمد\u2069, \u2068علي\u2069", "\u2068محمد\u2069, \u2068علي\u2069"},
		"writes shapes of Arabic letters as letters":  {"ﻣﺤﻤﺪ", "\u2068محمد\u2069"},
		"drops what nobody sees":                      {"a\u200db\u202ec\ufeff", "abc"},
		"writes ligatures as letters":                 {"ﬁn ﬂ", "fin fl"},
		"writes wide letters as letters":              {"ＡＢＣ", "ABC"},
		"keeps line ends":                             {"un\ndeux 😀", "un\ndeux"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSanitiser()
			if got := s.clean(c[0]); got != c[1] {
				t.Errorf("want %q, got %q", c[1], got)
			}
			if got := s.clean(c[0]); got != c[1] {
				t.Errorf("the second time: %q", got)
			}
		})
	}
	t.Run("names each character once, with the first text that has it", func(t *testing.T) {
		s := newSanitiser()
		s.clean("un 😀")
		s.clean("deux 😀😀")
		if got := s.glyphs(); len(got) != 1 || got[0] != (Glyph{"😀", "U+1F600", "un 😀"}) {
			t.Errorf("%+v", got)
		}
	})
}

func TestIsLatin(t *testing.T) {
	t.Run("takes French as it is", func(t *testing.T) {
		for _, text := range []string{"L’œuvre – déjà…", "«\u202fŁódź\u202f»\u00a0: 9\u202fh"} {
			if !isLatin(text) {
				t.Errorf("%q is rewritten", text)
			}
		}
	})
	t.Run("claims nothing that rewriting would change", func(t *testing.T) {
		for r := rune(0); r < 1<<16; r++ {
			for _, text := range []string{"é" + string(r), string(r) + "é", "é" + string(r) + " n"} {
				if isLatin(text) && newSanitiser().rewrite(norm.NFC.String(text)) != text {
					t.Errorf("%q is rewritten", text)
				}
			}
		}
	})
}

func FuzzClean(f *testing.F) {
	for _, seed := range []string{"", "é", "\xff", "😀", "e\u0301\u0301", "محمد", "ﬁ\u00ad"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range newSanitiser().clean(text) {
			if r != '\n' && !faceOf(sans).draws(r) && !scriptDraws(r) && keptMark(r, "م") == "" {
				t.Errorf("%U cannot be drawn", r)
			}
		}
	})
}
