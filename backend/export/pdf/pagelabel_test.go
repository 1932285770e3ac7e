package pdf

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"quartiers/backend/programme"
)

func TestPageLabels(t *testing.T) {
	p := aDay(5).programme("fr")
	t.Run("call the cover by its name, and pages by the numbers at their feet", func(t *testing.T) {
		file, report := printed(t, Brochure, p, Options{})
		labels := labelsOf(t, file)
		if len(labels) != report.Pages || labels[0] != "Couverture" || labels[1] != "2" || labels[report.Pages-1] != printedNumber(t, file, report.Pages) {
			t.Errorf("%q", labels)
		}
	})
	t.Run("count from one without a cover", func(t *testing.T) {
		file, _ := printed(t, Brochure, p, Options{WithoutCover: true})
		if labels := labelsOf(t, file); labels[0] != "1" || labels[1] != "2" {
			t.Errorf("%q", labels)
		}
	})
	t.Run("name both pages of a side of a booklet", func(t *testing.T) {
		file, _ := printed(t, Brochure, p, Options{Paper: A5, Booklet: true})
		if labels := labelsOf(t, file); !strings.HasSuffix(labels[0], "Couverture") || !strings.HasPrefix(labels[1], "2 · ") {
			t.Errorf("%q", labels)
		}
	})
	t.Run("name whose sheet it is, with the number on it", func(t *testing.T) {
		file, _ := printed(t, SpeakerSheets, p, Options{})
		if labels := labelsOf(t, file); labels[0] != sortedName(p.Speakers[0].Name)+", 1" {
			t.Errorf("%q", labels)
		}
	})
	t.Run("are left to viewers where nothing is printed", func(t *testing.T) {
		for _, kind := range []Kind{Poster, Leaflet, DoorSigns, Badges} {
			if f := (&finisher{document: set(t, kind, p).document}); f.pageLabels() != "" {
				t.Errorf("%s: %s", kind, f.pageLabels())
			}
		}
	})
}

// set makes a document without writing it.
func set(t *testing.T, kind Kind, p programme.Programme) *job {
	t.Helper()
	j := newJob(t.Context(), p, Options{})
	for _, entry := range kit {
		if entry.kind == kind {
			if err := entry.set(j); err != nil {
				t.Fatal(err)
			}
		}
	}
	return j
}

// labelsOf reads how the pages of a file are called.
func labelsOf(t *testing.T, file []byte) []string {
	t.Helper()
	var read struct {
		Pages []struct {
			Label struct {
				Prefix string `json:"/P"`
				Style  string `json:"/S"`
				Number int    `json:"/St"`
			}
		}
	}
	if err := json.Unmarshal([]byte(tool(t, "qpdf", "--json", "--json-key=pages", onDisk(t, file))), &read); err != nil {
		t.Fatal(err)
	}
	var labels []string
	for _, page := range read.Pages {
		label := strings.TrimPrefix(page.Label.Prefix, "u:")
		if page.Label.Style != "" {
			label += strconv.Itoa(max(1, page.Label.Number))
		}
		labels = append(labels, label)
	}
	return labels
}

// printedNumber is the last word of a page, which is the number at its foot.
func printedNumber(t *testing.T, file []byte, page int) string {
	t.Helper()
	number := strconv.Itoa(page)
	words := strings.Fields(tool(t, "pdftotext", "-layout", "-f", number, "-l", number, onDisk(t, file), "-"))
	return words[len(words)-1]
}
