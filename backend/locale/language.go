package locale

import "strings"

// Language is "fr" or "en". It is a plain string, because it travels through settings, command lines and bindings.
type Language = string

// French is the language of the event and of whatever names none.
func French() Language { return "fr" }

// English is the other language.
func English() Language { return "en" }

// Languages lists the languages that screens and documents speak.
func Languages() []Language { return []Language{French(), English()} }

// Other is the language that goes with another one in documents in both.
func Other(l Language) Language {
	if l == English() {
		return French()
	}
	return English()
}

// Parse reads a BCP 47 tag or a system locale, such as en-GB or fr_FR.UTF-8; false for a language not spoken here,
// together with English, which a foreigner reads more often than French.
func Parse(tag string) (Language, bool) {
	primary := strings.ToLower(tag)
	if cut := strings.IndexAny(primary, "-_."); cut >= 0 {
		primary = primary[:cut]
	}
	switch primary {
	case French():
		return French(), true
	case English():
		return English(), true
	}
	return English(), false
}

// Spoken is the language to use for a tag: its own when it is spoken here, else English.
func Spoken(tag string) Language {
	lang, _ := Parse(tag)
	return lang
}

// LanguageName is the name of a language in itself, as a folder carries it.
func LanguageName(l Language) string {
	return Text{FR: "Français", EN: "English"}.In(l)
}
