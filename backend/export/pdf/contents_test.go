package pdf

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"quartiers/backend/locale"
)

func TestPrintContents(t *testing.T) {
	t.Parallel()
	contents := Contents{Changed: "15 octobre 2030", LeftOut: []string{"Badges", "Actes"}}
	for i := range 14 {
		file := ContentsFile{Number: FileNumber(i + 1), Title: fmt.Sprintf("Document %d", i+1), Name: fmt.Sprintf("%02d Document.pdf", i+1), Pages: i}
		for n := range i * 2 {
			file.Remarks = append(file.Remarks, fmt.Sprintf("Remarque %d du document %d, que personne ne veut manquer.", n+1, i+1))
		}
		contents.Files = append(contents.Files, file)
	}
	for _, language := range locale.Languages() {
		t.Run("names every file with its pages and its remarks in "+string(language), func(t *testing.T) {
			var out bytes.Buffer
			report, err := PrintContents(context.Background(), &out, aDay(2).programme(string(language)), contents)
			if err != nil || report.Pages < 2 {
				t.Fatalf("%+v, %v", report, err)
			}
			path, text, at := onDisk(t, out.Bytes()), squeezed(textOf(t, out.Bytes())), 0
			tool(t, "qpdf", "--check", path)
			checkBoxes(t, path)
			for _, wanted := range []string{"15 octobre 2030", "01", "Document 1", "01 Document.pdf", "Document 2", "1 page", "Remarque 2 du document 2", "Document 14", "Badges"} {
				found := strings.Index(text[at:], squeezed(wanted))
				if found < 0 {
					t.Errorf("%q is missing, or not in its place", wanted)
					continue
				}
				at += found
			}
			if !strings.Contains(text, squeezed("14 more remarks")) && !strings.Contains(text, squeezed("14 autres remarques")) {
				t.Error("the remarks of the last file were not counted")
			}
			checkAccessible(t, out.Bytes(), string(language))
		})
	}
	for _, language := range locale.Languages() {
		t.Run("looks as it was approved in "+string(language), func(t *testing.T) {
			var out bytes.Buffer
			if _, err := PrintContents(t.Context(), &out, theSample(language), contentsOfSample(t, language)); err != nil {
				t.Fatal(err)
			}
			golden(t, "contents-"+string(language), out.Bytes())
		})
	}
}

// contentsOfSample are those of the whole kit; a long day would have had a remark on its programme.
func contentsOfSample(t *testing.T, language locale.Language) Contents {
	t.Helper()
	contents := Contents{Changed: locale.CivilDate("2025-10-01", language)}
	for _, kind := range Kinds() {
		_, report := printed(t, kind, theSample(language), Options{})
		if kind == Brochure {
			report.Shrunk = append(report.Shrunk, Remark{Code: "grid.flowed", Text: theSample(language).Days[0].Sessions[4].Title, Page: 2})
		}
		title, number := locale.Document(string(kind)).In(language), FileNumber(len(contents.Files)+1)
		if report.Empty {
			contents.LeftOut = append(contents.LeftOut, title)
			continue
		}
		file := ContentsFile{Number: number, Title: title, Name: number + " " + title + ".pdf", Pages: report.Pages}
		for _, sentence := range report.Sentences() {
			file.Remarks = append(file.Remarks, sentence.In(language))
		}
		contents.Files = append(contents.Files, file)
	}
	return contents
}
