package pdf

import (
	"strings"
	"testing"
)

func TestConsentForms(t *testing.T) {
	t.Parallel()
	p := aDayOfAnswers(false).programme("fr")
	file, report := printed(t, ConsentForms, p, Options{})

	t.Run("fills in a page for everybody with what they do, where and for whom", func(t *testing.T) {
		if report.Pages != len(p.Speakers) {
			t.Errorf("%d pages for %d people", report.Pages, len(p.Speakers))
		}
		for _, speaker := range p.Speakers {
			form := sheetFor(t, file, "Autorisations ·", speaker.Name)
			inOrder(t, form, fullName(speaker.Name), speaker.Organisation, p.Edition.Name, p.Edition.Dates, p.Edition.Venue, "Université d’Essai")
			for _, a := range speaker.Appearances {
				inOrder(t, form, a.Title, a.RoleText, a.DayText, a.SpanText)
			}
		}
	})
	t.Run("asks for each consent, and says whom to write to", func(t *testing.T) {
		for _, speaker := range p.Speakers {
			inOrder(t, sheetFor(t, file, "Autorisations ·", speaker.Name), "Droit à l’image", "oui", "non", "Enregistrement", "oui", "non",
				"Publication des supports", "oui", "non", "Partage des coordonnées", "oui", "non", "Vos droits", "écrivez à Université d’Essai", "Date", "Signature")
		}
	})
	t.Run("ticks an answer that is known, with its date", func(t *testing.T) {
		anne := p.Days[0].Sessions[0].People[0].People[0]
		form := sheetFor(t, file, "Autorisations ·", anne)
		inOrder(t, form, "✓", "oui", "accordée le 1ᵉʳ septembre 2030", "oui", "✓", "non", "refusée le 1ᵉʳ septembre 2030")
		if got := strings.Count(textOf(t, file), "✓"); got != 3 {
			t.Errorf("%d boxes are ticked", got)
		}
	})
	t.Run("names the organisers in general where none is known", func(t *testing.T) {
		d := aDay(1)
		d.records.Organisers = nil
		file, _ := printed(t, ConsentForms, d.programme("en"), Options{})
		inOrder(t, textOf(t, file), "write to the organisers")
	})
}
