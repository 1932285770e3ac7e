package conference

import (
	"slices"
	"testing"
)

// bilingual is an edition in French with an opening, a talk in English and a talk in English that was written in French.
func bilingual() *Plan {
	about := func(table Table, id ID, language, title, subtitle, abstract string) Translation {
		ref := Ref{table, id}
		return Translation{ID: TranslationID(ref, language), EditionID: "e", Subject: ref, Language: language, Title: title,
			Subtitle: subtitle, Abstract: abstract}
	}
	return NewPlan(Records{
		Editions: []Edition{{ID: "e", Name: "Journée", Theme: "Thème", Practical: "Métro", Language: "fr-FR"}},
		Rooms:    []Room{{ID: "r", EditionID: "e", Name: "Salle", Access: "Au fond"}},
		Tracks:   []Track{{ID: "t", EditionID: "e", Name: "Parcours"}},
		Days:     []Day{{ID: "d", EditionID: "e", Label: "Ateliers"}},
		Sessions: []Session{
			{ID: "opening", EditionID: "e", Title: "Ouverture", Subtitle: "Mot", Abstract: "Accueil"},
			{ID: "talk", EditionID: "e", Title: "A talk", Language: "en-GB"},
			{ID: "spoken", EditionID: "e", Title: "Une conférence", Language: "en"},
			{ID: "foreign", EditionID: "e"},
		},
		Translations: []Translation{
			about(Editions, "e", "en", "Day", "", "Underground"), about(Rooms, "r", "en", "Room", "At the back", ""),
			about(Tracks, "t", "en", "Track", "", ""), about(Days, "d", "en", "Workshops", "", ""),
			about(Sessions, "opening", "en", "Opening", "", "Welcome"), about(Sessions, "spoken", "en", "A lecture", "", ""),
			about(Sessions, "talk", "de", "", "", ""), about(Sessions, "foreign", "en", "Only in English", "", ""),
		},
	}, "e")
}

func TestIn(t *testing.T) {
	p := bilingual()
	session := func(id ID) Ref { return Ref{Sessions, id} }
	phrases := func(w Wording) []Phrase { return []Phrase{w.Title, w.Subtitle, w.Abstract} }
	for _, c := range []struct {
		what string
		got  Wording
		want []Phrase
	}{
		{"tells each text that is translated, the others as they were written", p.In(session("opening"), "en"),
			[]Phrase{{"Opening", "en"}, {"Mot", "fr"}, {"Welcome", "en"}}},
		{"looks at the language, not at the region", p.In(session("opening"), "en-US"), []Phrase{{"Opening", "en"}, {"Mot", "fr"}, {"Welcome", "en"}}},
		{"tells the original in its own language", p.In(session("opening"), "fr"), []Phrase{{"Ouverture", "fr"}, {"Mot", "fr"}, {"Accueil", "fr"}}},
		{"tells the original in a language that nobody wrote", p.In(session("opening"), "de"), []Phrase{{"Ouverture", "fr"}, {"Mot", "fr"}, {"Accueil", "fr"}}},
		{"takes a title to be in the language that is spoken", p.In(session("talk"), "fr"), []Phrase{{"A talk", "en"}, {"", "en"}, {"", "en"}}},
		{"takes a title that was translated into the spoken language to be in the edition's", p.In(session("spoken"), "fr"),
			[]Phrase{{"Une conférence", "fr"}, {"", "fr"}, {"", "fr"}}},
		{"tells a text that nobody wrote in the first language in the one in which it is", p.In(session("foreign"), "fr"),
			[]Phrase{{"Only in English", "en"}, {"", "fr"}, {"", "fr"}}},
		{"tells an edition", p.In(Ref{Editions, "e"}, "en"), []Phrase{{"Day", "en"}, {"Thème", "fr"}, {"Underground", "en"}}},
		{"tells a room and the way to it", p.In(Ref{Rooms, "r"}, "en"), []Phrase{{"Room", "en"}, {"At the back", "en"}, {"", "fr"}}},
		{"tells a track", p.In(Ref{Tracks, "t"}, "en"), []Phrase{{"Track", "en"}, {"", "fr"}, {"", "fr"}}},
		{"tells a day", p.In(Ref{Days, "d"}, "en"), []Phrase{{"Workshops", "en"}, {"", "fr"}, {"", "fr"}}},
	} {
		t.Run(c.what, func(t *testing.T) {
			if got := phrases(c.got); !slices.Equal(got, c.want) {
				t.Errorf("got %v", got)
			}
		})
	}
	t.Run("knows what a language lacks", func(t *testing.T) {
		if p.Lacks(session("opening"), "en") || p.Lacks(session("talk"), "en") || !p.Lacks(session("talk"), "fr") {
			t.Error("wrong")
		}
	})
	t.Run("counts no language into which nothing is translated any more", func(t *testing.T) {
		if got := p.TranslatedInto(); !slices.Equal(got, []string{"en"}) {
			t.Errorf("got %v", got)
		}
	})
	t.Run("counts no language that only a deleted session speaks", func(t *testing.T) {
		edition := bilingual()
		talk := *edition.SessionAt("talk")
		told := Translation{ID: "x", EditionID: "e", Subject: talk.Ref(), Language: "fr", Title: "Un exposé"}
		edition = edition.After(Records{Translations: []Translation{told}}, Records{})
		if got := edition.TranslatedInto(); !slices.Equal(got, []string{"en", "fr"}) {
			t.Fatalf("got %v", got)
		}
		talk.Deleted = true
		if got := edition.After(Records{Sessions: []Session{talk}}, Records{}).TranslatedInto(); !slices.Equal(got, []string{"en"}) {
			t.Errorf("got %v", got)
		}
	})
	t.Run("follows a change of one translation", func(t *testing.T) {
		changed := p.Translations[0]
		changed.Deleted = true
		next := p.After(Records{Translations: []Translation{changed}}, Records{})
		if _, still := next.Translation(changed.Subject, changed.Language); still || len(next.Translations) != len(p.Translations)-1 {
			t.Error("it is still there")
		}
	})
}

func TestDerivedID(t *testing.T) {
	t.Run("is a UUID of version 5 in the name space of object identifiers", func(t *testing.T) {
		if got := DerivedID("x", "a", "b"); got != "b173aa38-65f7-5c0a-8d70-ce9282674a78" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("is one for a subject and a language, whatever its region", func(t *testing.T) {
		subject := Ref{Sessions, "s"}
		if TranslationID(subject, "en-GB") != TranslationID(subject, "en") || TranslationID(subject, "en") == TranslationID(subject, "fr") {
			t.Error("not so")
		}
	})
}
