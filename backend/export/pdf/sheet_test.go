package pdf

import (
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// aDayOfAnswers is a usual day whose moderator can be reached, agreed to a picture and refused to be recorded.
func aDayOfAnswers(contact bool) *draft {
	d := aDay(3)
	anne := &d.records.Persons[0]
	anne.Email, anne.Phone = "anne@essai.example", "+33 1 23 45 67 89"
	answers := map[conference.ConsentKind]bool{conference.Image: true, conference.Recording: false, conference.Contact: contact}
	for _, kind := range conference.ConsentKinds() {
		if given, answered := answers[kind]; answered {
			d.records.Consents = append(d.records.Consents, conference.Consent{ID: d.id(), EditionID: "edition", PersonID: anne.ID,
				Kind: kind, Given: given, Date: "2030-09-01"})
		}
	}
	return d
}

// inOrder fails unless a text holds all the words, one after the other.
func inOrder(t *testing.T, text string, words ...string) {
	t.Helper()
	rest := squeezed(text)
	for _, wanted := range words {
		_, after, found := strings.Cut(rest, squeezed(wanted))
		if !found {
			t.Fatalf("%q is missing, or not in order", wanted)
		}
		rest = after
	}
}

// sheetFor is the text of one person's pages: the name is at their head.
func sheetFor(t *testing.T, file []byte, title string, n programme.Name) string {
	t.Helper()
	for _, sheet := range strings.Split(flat(textOf(t, file)), title)[1:] {
		if strings.Contains(sheet[:min(len(sheet), 200)], fullName(n)) {
			return sheet
		}
	}
	t.Fatalf("%s has no sheet", fullName(n))
	return ""
}

func TestSpeakerSheets(t *testing.T) {
	t.Parallel()
	p := aDayOfAnswers(true).programme("fr")
	file, report := printed(t, SpeakerSheets, p, Options{})

	t.Run("gives everybody a page with their sessions, hours, rooms and neighbours in order", func(t *testing.T) {
		if report.Pages != len(p.Speakers) {
			t.Errorf("%d pages for %d people", report.Pages, len(p.Speakers))
		}
		for _, speaker := range p.Speakers {
			sheet := sheetFor(t, file, "Feuille de route", speaker.Name)
			inOrder(t, sheet, fullName(speaker.Name), p.Edition.Name, "Mardi 15 octobre 2030", p.Edition.Venue)
			for _, a := range speaker.Appearances {
				inOrder(t, sheet, a.KindLabel, a.Title, a.RoleText, a.RoomText)
			}
			inOrder(t, sheet, p.Edition.Address, p.Edition.Practical[0], "Droit à l’image", "Enregistrement", "Publication des supports")
		}
		inOrder(t, sheetFor(t, file, "Feuille de route", p.Days[0].Sessions[0].People[1].People[0]), "9 h", "Animée par", "Anne de La Fontaine", "vice-présidente", "avec", "Łukasz Żółć")
	})
	t.Run("asks people to come a quarter of an hour before, or as long before as it is told", func(t *testing.T) {
		anne := p.Days[0].Sessions[0].People[0].People[0]
		inOrder(t, sheetFor(t, file, "Feuille de route", anne), "Sur place dès", "8 h 45")
		earlier, _ := printed(t, SpeakerSheets, p, Options{Early: 30})
		inOrder(t, sheetFor(t, earlier, "Feuille de route", anne), "Sur place dès", "8 h 30")
	})
	t.Run("ticks what was answered and leaves the rest to be signed", func(t *testing.T) {
		sheet := sheetFor(t, file, "Feuille de route", p.Days[0].Sessions[0].People[0].People[0])
		inOrder(t, sheet, "Droit à l’image", "✓", "oui", "non", "accordée le 1ᵉʳ septembre 2030", "Enregistrement", "oui", "✓", "non", "refusée le 1ᵉʳ septembre 2030", "Signature")
	})
	t.Run("shows how to reach the moderator only when asked to", func(t *testing.T) {
		if strings.Contains(textOf(t, file), "essai.example") {
			t.Error("it is shown unasked")
		}
		asked, _ := printed(t, SpeakerSheets, p, Options{Contacts: true})
		if got := strings.Count(textOf(t, asked), "anne@essai.example"); got != 2 {
			t.Errorf("shown to %d people, not to the two beside her", got)
		}
	})
	t.Run("keeps the contact of somebody who does not agree, and reports it once", func(t *testing.T) {
		asked, report := printed(t, SpeakerSheets, aDayOfAnswers(false).programme("fr"), Options{Contacts: true})
		if strings.Contains(textOf(t, asked), "essai.example") || len(report.Missing) != 1 || report.Missing[0].Code != "contact.withheld" {
			t.Errorf("%+v", report.Missing)
		}
	})
}
