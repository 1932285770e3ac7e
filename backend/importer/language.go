package importer

import (
	"cmp"
	"maps"
	"slices"

	"golang.org/x/text/language"

	"quartiers/backend/conference"
)

var languageNames = map[string]string{"english": "en", "anglais": "en", "englisch": "en", "french": "fr",
	"francais": "fr", "franzosisch": "fr", "german": "de", "deutsch": "de", "allemand": "de", "spanish": "es",
	"espanol": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "dutch": "nl", "nederlands": "nl"}

// languageOf reads a language as a BCP 47 tag; false when it is none.
func languageOf(text string) (string, bool) {
	if name, ok := languageNames[conference.Fold(text)]; ok {
		return name, true
	}
	tag, err := language.Parse(text)
	if err != nil || tag == language.Und {
		return "", false
	}
	return tag.String(), true
}

// defaultLanguage is that of a file that names none: most schedules of this kind are English.
const defaultLanguage = "en"

// language is what most sessions of the file are held in.
func (s schedule) language() string {
	counts := map[string]int{}
	for _, d := range s.days {
		for _, e := range d.events {
			if tag, ok := languageOf(e.language); ok {
				counts[tag]++
			}
		}
	}
	if len(counts) == 0 {
		return defaultLanguage
	}
	return slices.MaxFunc(slices.Sorted(maps.Keys(counts)), func(a, b string) int { return cmp.Compare(counts[a], counts[b]) })
}
