package pdf

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// veraPaths names the variable with veraPDF's class path, as java takes it.
const veraPaths = "QUARTIERS_VERAPDF"

// TestVeraPDF asks the validator of the PDF Association what it thinks of every document as PDF/UA-1.
func TestVeraPDF(t *testing.T) {
	classes, java := os.Getenv(veraPaths), "java"
	if _, err := exec.LookPath(java); err != nil || classes == "" {
		t.Skip("veraPDF is not asked: it needs java, and its class path in " + veraPaths + "; CONTRIBUTING.md says where it comes from")
	}
	folder, files := t.TempDir(), veraFiles(t)
	files[veraControl] = mended(t, spoiled(t, unpacked(t, files["programme, the sample, fr"]), `/S /LBody`, `/S /P`))
	for name, file := range files {
		if err := os.WriteFile(filepath.Join(folder, name+".pdf"), file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(java, "-cp", classes, "org.verapdf.apps.GreenfieldCliWrapper",
		"--flavour", "ua1", "--format", "json", "--maxfailuresdisplayed", "3", "--recurse", folder).Output()
	var told veraReport
	if json.Unmarshal(out, &told) != nil || len(told.Report.Jobs) != len(files) {
		t.Fatalf("veraPDF told of %d documents, not of %d: %v\n%s", len(told.Report.Jobs), len(files), err, out)
	}
	for _, job := range told.Report.Jobs {
		t.Run(filepath.Base(job.ItemDetails.Name), func(t *testing.T) { job.check(t) })
	}
}

// veraControl is a document that is not well made: veraPDF must say so.
const veraControl = "spoiled"

// veraReport is what we read of the report of veraPDF.
type veraReport struct{ Report struct{ Jobs []veraJob } }

type veraJob struct {
	ItemDetails      struct{ Name string }
	ValidationResult []struct {
		Compliant bool
		Details   struct{ RuleSummaries []veraRule }
	}
}

type veraRule struct {
	Clause       string
	TestNumber   int
	FailedChecks int
	Description  string
	Checks       []struct{ Context, ErrorMessage string }
}

func (j veraJob) check(t *testing.T) {
	t.Helper()
	if len(j.ValidationResult) != 1 {
		t.Fatalf("veraPDF could not judge it: %+v", j)
	}
	if filepath.Base(j.ItemDetails.Name) == veraControl+".pdf" {
		if j.ValidationResult[0].Compliant {
			t.Error("veraPDF finds nothing in a spoiled document")
		}
		return
	}
	for _, rule := range j.ValidationResult[0].Details.RuleSummaries {
		t.Errorf("%s-%d, %d times: %s\n%+v", rule.Clause, rule.TestNumber, rule.FailedChecks, rule.Description, rule.Checks)
	}
	if !j.ValidationResult[0].Compliant && !t.Failed() {
		t.Error("veraPDF says no, and not why")
	}
}

// veraFiles are all documents of every edition in both languages, and some with choices that change how a page is made.
func veraFiles(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	add := func(kind Kind, p programme.Programme, what string, o Options) {
		files[string(kind)+", "+what+", "+p.Language], _ = printed(t, kind, p, o)
	}
	for _, language := range locale.Languages() {
		told, both := theSample(language), sampleBy(programme.Options{Language: language, Bilingual: true})
		for _, kind := range Kinds() {
			add(kind, told, "the sample", Options{})
			add(kind, both, "the sample in both languages", Options{})
			for name, d := range editions() {
				add(kind, d.programme(language), name, Options{})
			}
		}
		for _, kind := range []Kind{Brochure, Poster, Leaflet} {
			add(kind, withLogosIn(t, 12, language), "with logos and a plan", Options{})
		}
		for name, choice := range veraChoices {
			add(choice.kind, told, name, choice.options)
		}
	}
	return files
}

// veraChoices are choices that change how pages are made.
var veraChoices = map[string]struct {
	kind    Kind
	options Options
}{
	"A5":          {Brochure, Options{Paper: A5, CoverDesign: CoverBand}},
	"booklet":     {Brochure, Options{Paper: A5, Booklet: true}},
	"plain":       {Brochure, Options{CoverDesign: CoverPlain, Bleed: true}},
	"uncovered":   {Brochure, Options{WithoutCover: true, Families: FamiliesSmall}},
	"A2":          {Poster, Options{Paper: A2, Landscape: true}},
	"bleed":       {Leaflet, Options{Bleed: true}},
	"across":      {DoorSigns, Options{Landscape: true}},
	"trial":       {Badges, Options{Trial: true, Labels: LabelSheets()[1]}},
	"with notes":  {RunOfShow, Options{Notes: true}},
	"with phones": {SpeakerSheets, Options{Contacts: true, Printing: true}},
}
