package pdf

import (
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// translate tells a record of the draft in another language.
func (d *draft) translate(subject conference.Ref, language, title, subtitle, abstract string) {
	d.records.Translations = append(d.records.Translations, conference.Translation{ID: conference.TranslationID(subject, language),
		EditionID: "edition", Subject: subject, Language: language, Title: title, Subtitle: subtitle, Abstract: abstract})
}

// inBoth is the programme in two languages.
func (d *draft) inBoth(first string) programme.Programme {
	return programme.New(conference.NewPlan(d.records, "edition"), programme.Options{Language: first, Bilingual: true})
}

const englishProse = "A day to understand what institutions can hold in common, from resources to infrastructure, and what is " +
	"left to be invented so that everybody gains from it for a long time."

// aBilingualDay is told in English as far as somebody translated it; some of its titles are hostile.
func aBilingualDay() *draft {
	d := aDay(4)
	d.records.Tracks = []conference.Track{{ID: "track", EditionID: "edition", Name: "Outils", Colour: "#0b6b6b"}}
	d.translate(conference.Ref{Table: conference.Editions, ID: "edition"}, "en", "Trial day 2030", "What we share", "Underground line A.")
	d.translate(conference.Ref{Table: conference.Tracks, ID: "track"}, "en", "Tools", "", "")
	d.translate(d.records.Rooms[0].Ref(), "en", "Room 1", "", "")
	d.translate(d.records.Days[0].Ref(), "en", "Workshops", "", "")
	d.translate(d.records.Sessions[0].Ref(), "en", "What sharing means", "A round table", englishProse+"\n\n"+englishProse)
	d.translate(d.records.Sessions[1].Ref(), "en", "Lunch", "", "")
	for i := range 2 {
		d.records.Sessions[2+i].TrackID = "track"
		d.translate(d.records.Sessions[2+i].Ref(), "en", []string{"First workshop", d.records.Sessions[3].Title}[i], "", "")
	}
	room := d.records.Rooms[1].ID
	foreign := d.session(conference.Workshop, "", conference.At(16, 0), room).Ref()
	d.translate(foreign, "en", "Only told in English", "", englishProse)
	d.session(conference.Workshop, "Ein Vortrag auf Deutsch", conference.At(16, 0), d.records.Rooms[2].ID).Language = "de"
	long := d.session(conference.Workshop, strings.Repeat("Un titre sans fin ", 17), conference.At(17, 0), room).Ref()
	d.translate(long, "en", strings.Repeat("y", 300), strings.Repeat("An endless subtitle ", 15), "")
	return d
}

func TestInTwoLanguages(t *testing.T) {
	for _, kind := range []Kind{Brochure, Poster, Leaflet, DoorSigns} {
		t.Run(string(kind)+" says both titles, the first one first, and nothing twice", func(t *testing.T) {
			file, _ := printed(t, kind, aBilingualDay().inBoth("fr"), Options{})
			text := squeezed(textOf(t, file))
			for _, pair := range [][2]string{{"Ce que partager veut dire", "What sharing means"}, {"Atelier 1 du tour 1", "First workshop"},
				{"Table ronde", "Round table"}, {"Déjeuner", "Lunch"}, {"Ce que nous partageons", "What we share"}} {
				first, second := strings.Index(text, squeezed(pair[0])), strings.Index(text, squeezed(pair[1]))
				if kind == DoorSigns && pair[0] == "Ce que nous partageons" {
					continue // a door does not say the theme
				}
				if first < 0 || second < first {
					t.Errorf("%q is at %d, %q at %d", pair[0], first, pair[1], second)
				}
			}
			one, _ := printed(t, kind, aBilingualDay().programme("fr"), Options{})
			for _, title := range []string{"Atelier 2 du tour 1", "Only told in English", "Ein Vortrag auf Deutsch"} {
				if got, want := strings.Count(text, squeezed(title)), strings.Count(squeezed(textOf(t, one)), squeezed(title)); got != want {
					t.Errorf("%q is told %d times, %d in one language", title, got, want)
				}
			}
		})
		t.Run(string(kind)+" tells a screen reader which language is which", func(t *testing.T) {
			j := newJob(t.Context(), aBilingualDay().inBoth("fr"), Options{})
			if err := kit[slices.Index(Kinds(), kind)].set(j); err != nil {
				t.Fatal(err)
			}
			spoken := map[string]int{}
			countLanguages(j.root, spoken)
			if spoken["en"] == 0 || spoken["de"] == 0 || spoken["fr"] > 0 {
				t.Errorf("elements by language: %v", spoken)
			}
		})
	}
	t.Run("is for some documents: the others take the first language", func(t *testing.T) {
		file, _ := printed(t, SignIn, aBilingualDay().inBoth("fr"), Options{})
		if text := squeezed(textOf(t, file)); strings.Contains(text, squeezed("What sharing means")) || !strings.Contains(text, squeezed("Ce que partager veut dire")) {
			t.Error("it says both, or not the first one")
		}
	})
	t.Run("divides the words of each abstract by its own language", func(t *testing.T) {
		d := aBilingualDay()
		j := newJob(t.Context(), d.inBoth("fr"), Options{})
		blocks := newBrochure(j).abstract(j.programme.Days[0].Sessions[0])
		if len(blocks) != 4 || blocks[0].opened != nil || blocks[2].opened == nil {
			t.Fatalf("%d paragraphs", len(blocks))
		}
		if j.hyphenIn("en") != hyphenatorOf("en") || j.hyphenIn("") != hyphenatorOf("fr") || j.hyphenIn("de") != nil {
			t.Error("other patterns are used")
		}
	})
}

// countLanguages counts the elements that say their language.
func countLanguages(e *element, spoken map[string]int) {
	if e.language != "" {
		spoken[e.language]++
	}
	for _, kid := range e.kids {
		if child, ok := kid.(*element); ok {
			countLanguages(child, spoken)
		}
	}
}

func TestSpeakIn(t *testing.T) {
	d := newDocument(t.Context(), geometryOf(A4), "fr")
	for language, want := range map[string]bool{"": false, "fr": false, "en": true, "de": true, "x)/Evil(": false, "klingon": false} {
		if got := d.speakIn(language) != nil; got != want {
			t.Errorf("%q: %v", language, got)
		}
	}
}
