package pdf

import (
	"bytes"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

const replay = "https://example.org/rediffusion/table-ronde"

// anAfternoonLater is a day with what its sessions left: shown, without rights, and without a link.
func anAfternoonLater() *draft {
	d := aDay(2)
	left := func(session int, r conference.Resource) {
		r.ID, r.SessionID = d.id(), d.records.Sessions[session].ID
		d.records.Resources = append(d.records.Resources, r)
	}
	left(0, conference.Resource{Kind: conference.Replay, Title: "La table ronde en entier", Link: replay, Licence: "CC BY 4.0", RightsCleared: true})
	left(0, conference.Resource{Kind: conference.Slides, Title: "Les diapositives", Link: "table-ronde.pdf", Licence: "CC BY-SA 4.0", RightsCleared: true})
	left(2, conference.Resource{Kind: conference.Replay, Title: "Le film de l’atelier", Link: "https://example.org/secret"})
	left(3, conference.Resource{Kind: conference.Summary, Title: "La synthèse", RightsCleared: true})
	return d
}

func TestProceedings(t *testing.T) {
	t.Parallel()
	d := anAfternoonLater()
	file, report := printed(t, Proceedings, d.programme("fr"), Options{})
	text := squeezed(textOf(t, file))
	t.Run("leads to what is there, by its kind, title, licence and link", func(t *testing.T) {
		at := 0
		for _, wanted := range []string{"Actes", "Ce que partager veut dire", "Anne", "Replay", "La table ronde en entier", "CC BY 4.0", replay, "Les diapositives", "table-ronde.pdf"} {
			found := strings.Index(text[at:], squeezed(wanted))
			if found < 0 {
				t.Errorf("%q is missing, or not in its place", wanted)
				continue
			}
			at += found
		}
		if links := tool(t, "pdfinfo", "-url", onDisk(t, file)); !strings.Contains(links, replay) {
			t.Errorf("no link in\n%s", links)
		}
	})
	t.Run("lists what is still to come, and never leads to what is not cleared", func(t *testing.T) {
		for _, wanted := range []string{"À venir", "Le film de l’atelier, droits à obtenir", "La synthèse, lien à venir"} {
			if !strings.Contains(text, squeezed(wanted)) {
				t.Errorf("%q is missing", wanted)
			}
		}
		if strings.Contains(text, "secret") {
			t.Error("a link without rights is shown")
		}
		without, _ := printed(t, Proceedings, d.programme("fr"), Options{WithoutComing: true})
		if strings.Contains(squeezed(textOf(t, without)), squeezed("Le film de l’atelier")) {
			t.Error("it is not left out")
		}
	})
	t.Run("is empty only where nothing was left and nothing promised", func(t *testing.T) {
		if _, none := printed(t, Proceedings, aDay(2).programme("fr"), Options{}); report.Empty || !none.Empty {
			t.Errorf("%v, %v", report.Empty, none.Empty)
		}
	})
	t.Run("is tagged, its codes with words", func(t *testing.T) { checkAccessible(t, file, "fr") })
	t.Run("looks as it was approved", func(t *testing.T) { golden(t, "proceedings-later-fr", file, 1, 2) })
}

func TestPrinting(t *testing.T) {
	plain, _ := printed(t, Poster, aDay(2).programme("fr"), Options{})
	asking, _ := printed(t, Poster, aDay(2).programme("fr"), Options{Printing: true})
	qdf := func(file []byte) string {
		return tool(t, "qpdf", "--qdf", "--object-streams=disable", onDisk(t, file), "-")
	}
	t.Run("asks the viewer to print only when it should, on the page's own paper", func(t *testing.T) {
		if bytes.Contains([]byte(qdf(plain)), []byte("/OpenAction")) || !strings.Contains(qdf(asking), "/N /Print") {
			t.Error("the wrong file asks")
		}
		if !strings.Contains(qdf(plain), "/PickTrayByPDFSize true") {
			t.Error("the paper is left to chance")
		}
	})
}
