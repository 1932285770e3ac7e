package pdf

import (
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestCoverDesigns(t *testing.T) {
	t.Parallel()
	for _, design := range []CoverDesign{CoverQuarters, CoverBand, CoverPlain} {
		o := Options{CoverDesign: design}
		t.Run(string(design)+" says what the edition is, in the same order", func(t *testing.T) {
			file, report := printed(t, Brochure, aDay(1).programme("fr"), o)
			rest := pageText(t, file, 1)
			for _, wanted := range []string{"2ᵉ édition", "Journée d’essai 2030", "Ce que nous partageons", "Mardi 15 octobre 2030", "Maison des essais, Lyon", "Organisé par : Université d’Essai"} {
				_, after, found := strings.Cut(rest, squeezed(wanted))
				if !found {
					t.Fatalf("%q is missing, or not in order", wanted)
				}
				rest = after
			}
			if len(report.Shrunk) > 0 {
				t.Errorf("%+v", report.Shrunk)
			}
		})
		t.Run(string(design)+" holds long names and many organisers, and reports them", func(t *testing.T) {
			d := aDay(1)
			d.records.Editions[0].Name = strings.Repeat("Journées nationales des usages du numérique ", 7)
			d.records.Editions[0].Logo = "data:image/png;base64,AAAA"
			for range 30 {
				d.records.Organisers = append(d.records.Organisers, conference.Organiser{ID: d.id(), EditionID: "edition", Name: "Université de l’Essai permanent", Kind: conference.Supports})
			}
			p := d.programme("fr")
			file, report := printed(t, Brochure, p, o)
			checkBoxes(t, onDisk(t, file))
			checkAccessible(t, file, "fr")
			if len(report.Shrunk) == 0 || !strings.Contains(pageText(t, file, 1), squeezed("Journées nationales des usages")) {
				t.Errorf("%+v", report.Shrunk)
			}
		})
		t.Run(string(design)+" looks as it was approved", func(t *testing.T) {
			file, _ := printed(t, Brochure, theSample("fr"), o)
			golden(t, "cover-"+string(design), file, 1)
		})
	}
}
