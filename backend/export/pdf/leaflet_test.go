package pdf

import (
	"math"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestLeaflet(t *testing.T) {
	t.Parallel()
	t.Run("tells every hour, room, title and name in the order of the programme", func(t *testing.T) {
		for name, d := range map[string]*draft{"a usual day": aDay(4), "35 rooms": aDay(35)} {
			p := d.programme("fr")
			file, _ := printed(t, Leaflet, p, Options{})
			text := squeezed(textOf(t, file))
			_, rest, _ := strings.Cut(text, squeezed("Le programme"))
			for _, s := range p.Days[0].Sessions {
				words := wordsOf(s)
				if !s.Kind.IsPause() {
					words[0], words[1] = words[1], words[0] // the room stands below the title
				}
				for _, wanted := range words {
					_, after, found := strings.Cut(rest, squeezed(wanted))
					if !found {
						t.Fatalf("%s: %q is missing, or not in order", name, wanted)
					}
					rest = after
				}
				if !strings.Contains(text, squeezed(s.StartText)) {
					t.Errorf("%s: %q is missing", name, s.StartText)
				}
			}
		}
	})
	t.Run("fits a usual day on one sheet, with nothing to report", func(t *testing.T) {
		_, report := printed(t, Leaflet, aDay(4).programme("fr"), Options{})
		if report.Pages != 2 || len(report.Shrunk)+len(report.Missing) > 0 {
			t.Errorf("%+v", report)
		}
	})
	t.Run("goes on over other sheets and says so", func(t *testing.T) {
		_, report := printed(t, Leaflet, aDay(35).programme("fr"), Options{})
		if report.Pages < 3 || len(report.Shrunk) == 0 || report.Shrunk[len(report.Shrunk)-1].Code != "leaflet.flowed" {
			t.Errorf("%+v", report)
		}
	})
	t.Run("keeps what is practical when the back cannot hold it", func(t *testing.T) {
		d := aDay(2)
		d.records.Editions[0].Practical = strings.Repeat(prose+"\n\n", 30) + "La toute fin."
		file, report := printed(t, Leaflet, d.programme("fr"), Options{})
		if !strings.Contains(squeezed(textOf(t, file)), "Latoutefin.") || report.Pages < 3 {
			t.Errorf("%+v", report)
		}
	})
	t.Run("folds in the narrower panel, which lies on the same paper on both sides", func(t *testing.T) {
		if outsidePanels[0].width != insidePanels[2].width || outsidePanels[0].width >= outsidePanels[1].width {
			t.Errorf("%+v %+v", outsidePanels, insidePanels)
		}
		for i, p := range insidePanels {
			if back := outsidePanels[2-i]; math.Abs(297-p.x-p.width-back.x) > 0.01 {
				t.Errorf("panel %d ends elsewhere on the back: %+v %+v", i, p, back)
			}
		}
	})
	t.Run("tells the printer how it is turned", func(t *testing.T) {
		file, _ := printed(t, Leaflet, aDay(1).programme("fr"), Options{})
		if !strings.Contains(tool(t, "qpdf", "--json", onDisk(t, file)), "/DuplexFlipShortEdge") {
			t.Error("nothing is said")
		}
	})
	t.Run("shows several days under their names", func(t *testing.T) {
		d := aDay(2)
		second := d.day("2030-10-16")
		d.session(conference.Keynote, "Le lendemain", conference.At(9, 0)).Placement.DayID = second
		file, _ := printed(t, Leaflet, d.programme("fr"), Options{})
		if !strings.Contains(squeezed(textOf(t, file)), squeezed("Mercredi 16 octobre 8 h 30 – 18 h 9 h")) {
			t.Error("the second day is not told")
		}
	})
}
