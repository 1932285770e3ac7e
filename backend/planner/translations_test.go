package planner

import (
	"testing"

	"quartiers/backend/conference"
)

func TestTranslate(t *testing.T) {
	p, plan := open2025(t)
	opening := sessionOf(t, plan, conference.Opening, 0)
	title, abstract, blank := "  A new\nopening ", "One.\r\n\r\nTwo.", ""
	t.Run("changes the texts that are named, cleaned, and leaves the others", func(t *testing.T) {
		before, _ := plan.Translation(opening.Ref(), "en")
		must(t)(p.Translate(opening.Ref(), "en-GB", TranslationEdit{Title: &title}))
		after, _ := planOf(t, p, plan).Translation(opening.Ref(), "en")
		before.Title = "A new opening"
		if after != before {
			t.Errorf("got %+v", after)
		}
	})
	t.Run("begins a translation into another language, and undo ends it", func(t *testing.T) {
		outcome := must(t)(p.Translate(opening.Ref(), "de", TranslationEdit{Abstract: &abstract}))
		if len(outcome.Changed.Translations) != 1 || outcome.Changed.Translations[0].Abstract != "One.\n\nTwo." {
			t.Errorf("changed %+v", outcome.Changed.Translations)
		}
		if outcome.Undo == nil || outcome.Undo.Params["title"] != opening.Title || outcome.Undo.Params["language"] != "de" {
			t.Errorf("undo is called %+v", outcome.Undo)
		}
		must(t)(p.Undo())
		if _, still := planOf(t, p, plan).Translation(opening.Ref(), "de"); still {
			t.Error("it is still there")
		}
	})
	t.Run("writes nothing where nothing is said", func(t *testing.T) {
		if outcome := must(t)(p.Translate(plan.Rooms[0].Ref(), "en", TranslationEdit{Title: &blank})); len(outcome.Changed.All()) != 0 {
			t.Errorf("changed %+v", outcome.Changed.All())
		}
	})
	t.Run("lets the rules look at the session again", func(t *testing.T) {
		outcome := must(t)(p.Translate(opening.Ref(), "en", TranslationEdit{Title: &blank}))
		if len(outcome.Added) != 1 || outcome.Added[0].Code != "session.untranslated" {
			t.Errorf("added %+v", outcome.Added)
		}
	})
	t.Run("refuses what is not there, and who has no name to translate", func(t *testing.T) {
		_, err := p.Translate(conference.Ref{Table: conference.Sessions, ID: "none"}, "en", TranslationEdit{})
		wantCode(t, err, "record.missing")
		_, err = p.Translate(plan.Persons[0].Ref(), "en", TranslationEdit{})
		wantCode(t, err, "translation.subject_wrong")
		_, err = p.Translate(opening.Ref(), "", TranslationEdit{Title: &title})
		wantCode(t, err, "translation.language_missing")
	})
}

func TestTranslationsComeAlong(t *testing.T) {
	p, plan := open2025(t)
	copied := func(keep bool) *conference.Plan {
		id := must(t)(p.DuplicateEdition(plan.Edition.ID, NextEdition{Name: "2026", FirstDay: "2026-10-14", KeepTexts: keep})).Created
		next, err := p.Plan(id)
		if err != nil {
			t.Fatal(err)
		}
		return next
	}
	t.Run("with a copied session", func(t *testing.T) {
		opening := sessionOf(t, plan, conference.Opening, 0)
		id := must(t)(p.DuplicateSession(opening.ID)).Created
		told := planOf(t, p, plan).In(conference.Ref{Table: conference.Sessions, ID: id}, "en")
		if told.Title != plan.In(opening.Ref(), "en").Title {
			t.Errorf("the copy is told as %+v", told)
		}
	})
	t.Run("to next year, where the texts are kept", func(t *testing.T) {
		next := copied(true)
		for i, session := range next.Sessions {
			if session.Title != "" && next.Lacks(session.Ref(), "en") {
				t.Errorf("session %d %q is not translated", i, session.Title)
			}
		}
	})
	t.Run("to next year of tracks, pauses and the theme, where the texts are not kept", func(t *testing.T) {
		next := copied(false)
		for _, translation := range next.Translations {
			session := next.SessionAt(translation.Subject.ID)
			if session != nil && (translation.Abstract != "" || session.Title == "") {
				t.Errorf("%q is told as %+v", session.Title, translation)
			}
		}
		if next.Lacks(next.Tracks[0].Ref(), "en") || next.In(next.Edition.Ref(), "en").Subtitle.Language != "en" {
			t.Error("a track or the theme is not translated")
		}
	})
}
