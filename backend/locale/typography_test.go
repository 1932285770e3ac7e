package locale_test

import (
	"strings"
	"testing"
	"testing/quick"

	"quartiers/backend/locale"
)

// visible writes the two no-break spaces so that a test can be read: ~ is narrow, _ is wide.
func visible(text string) string {
	return strings.NewReplacer("\u202f", "~", "\u00a0", "_").Replace(text)
}

func TestTypography(t *testing.T) {
	for _, test := range []struct{ name, lang, text, want string }{
		{"sets the narrow space before high marks", "fr", "Quoi ? Oui ! Bon ; fin", "Quoi~? Oui~! Bon~; fin"},
		{"sets the wide space before a colon", "fr", "Table ronde : suite", "Table ronde_: suite"},
		{"adds a space that was forgotten", "fr", "Quoi? Table ronde: suite", "Quoi~? Table ronde_: suite"},
		{"sets guillemets", "fr", "« IA » et «pédagogie»", "«~IA~» et «~pédagogie~»"},
		{"turns straight quotes into guillemets", "fr", `la "grille" du jour`, "la «~grille~» du jour"},
		{"sets the apostrophe", "fr", "L'heure d'aujourd'hui", "L’heure d’aujourd’hui"},
		{"treats two marks as one", "fr", "Vraiment ?! Oui !!!", "Vraiment~?! Oui~!!!"},
		{"sets a mark inside guillemets", "fr", "« Quoi ? » dit-il : « Rien ! »", "«~Quoi~?~» dit-il_: «~Rien~!~»"},
		{"leaves hours alone", "fr", "de 10:30 à 11:45", "de 10:30 à 11:45"},
		{"leaves addresses alone", "fr", "voir https://exemple.fr/?a=b;c et https://exemple.fr/?", "voir https://exemple.fr/?a=b;c et https://exemple.fr/?"},
		{"leaves a lone mark in parentheses alone", "fr", "date (?) inconnue", "date (?) inconnue"},
		{"replaces a space of the wrong width", "fr", "Quoi\u00a0? Suite\u202f: fin", "Quoi~? Suite_: fin"},
		{"leaves English marks alone", "en", "What? Round table: next", "What? Round table: next"},
		{"sets English quotes and apostrophes", "en", `the day's "grid"`, "the day’s “grid”"},
		{"takes nothing", "fr", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := visible(locale.Typography(test.text, test.lang)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestTypographyIsSetOnce(t *testing.T) {
	alphabet := []rune("aé«»“”\"';:!? \u00a0\u202f\n(/)…3")
	setTwiceIsTheSame := func(picks []byte, english bool) bool {
		var text strings.Builder
		for _, pick := range picks {
			text.WriteRune(alphabet[int(pick)%len(alphabet)])
		}
		lang := map[bool]string{true: "en", false: "fr"}[english]
		once := locale.Typography(text.String(), lang)
		return locale.Typography(once, lang) == once
	}
	if err := quick.Check(setTwiceIsTheSame, &quick.Config{MaxCount: 3_000}); err != nil {
		t.Error(err)
	}
}
