package importer

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func mustReadAttendees(t testing.TB, text string) AttendeeList {
	t.Helper()
	list, err := ReadAttendees(strings.NewReader(text), "noms.csv")
	if err != nil {
		t.Fatalf("read: %v", err)
	}
	return list
}

// workbook makes a file of a sheet.
func workbook(t testing.TB, rows ...[]any) []byte {
	t.Helper()
	book := excelize.NewFile()
	for i, row := range rows {
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	return saved(t, book)
}

func saved(t testing.TB, book *excelize.File) []byte {
	t.Helper()
	var data bytes.Buffer
	if err := book.Write(&data); err != nil {
		t.Fatal(err)
	}
	return data.Bytes()
}

var anne = conference.Attendee{GivenName: "Anne", FamilyName: "d’Exemple", Function: "Directrice", Organisation: "Université d’Essai", Quality: "Organisation"}

func TestReadAttendees(t *testing.T) {
	const values = "d’Exemple;Anne;Directrice;Université d’Essai;Organisation\n"
	texts := map[string]string{
		"French headings":          "Nom;Prénom;Fonction;Établissement;Qualité\n" + values,
		"capitals without accents": "NOM;PRENOM;FONCTION;ETABLISSEMENT;QUALITE\n" + values,
		"English headings":         "Last name;First name;Job title;Organisation;Role\n" + values,
		"long headings":            "Votre nom (en capitales) *;Votre prénom;Votre fonction;Votre structure;Type de billet\n" + values,
		"titles above":             "Liste des inscrits\n\nÉtat au 3 mars;;\nNom;Prénom;Fonction;Établissement;Qualité\n" + values,
		"Excel's first line":       "sep=;\nNom;Prénom;Fonction;Établissement;Qualité\n" + values,
		"the order turned":         "Badge;Organisme;Poste;Prénom;Nom de famille\nOrganisation;Université d’Essai;Directrice;Anne;d’Exemple\n",
		"a whole name":             "Nom complet;Fonction;Établissement;Qualité\nMme Anne d’Exemple;Directrice;Université d’Essai;Organisation\n",
		"commas and quotes":        "Name,Function,Company,Type\n\"d’Exemple, Anne\",Directrice,\"Université d’Essai\",Organisation\n",
		"tabs":                     strings.ReplaceAll("Nom;Prénom;Fonction;Établissement;Qualité\n"+values, ";", "\t"),
		"old line ends":            strings.ReplaceAll("Nom;Prénom;Fonction;Établissement;Qualité\n"+values, "\n", "\r"),
		"participants":             "Participante;Fonction;Établissement;Statut\nAnne d’Exemple;Directrice;Université d’Essai;Organisation\n",
	}
	for name, text := range texts {
		t.Run("understands "+name, func(t *testing.T) {
			list := mustReadAttendees(t, text)
			if len(list.Attendees) != 1 || list.Attendees[0] != anne {
				t.Errorf("got %+v", list.Attendees)
			}
			if len(list.Lines) != 0 {
				t.Errorf("says %+v", list.Lines)
			}
		})
	}
	t.Run("understands a workbook", func(t *testing.T) {
		list := mustReadAttendees(t, string(workbook(t, []any{"Nom", "Prénom", "Fonction", "Établissement", "Qualité"},
			[]any{"d’Exemple", "Anne", "Directrice", "Université d’Essai", "Organisation"})))
		equal(t, anne, list.Attendees[0])
	})
	t.Run("takes the first sheet that is shown and holds something, and says so", func(t *testing.T) {
		book := excelize.NewFile()
		for _, sheet := range []string{"Caché", "Noms"} {
			_, _ = book.NewSheet(sheet)
			_ = book.SetSheetRow(sheet, "A1", &[]any{"Nom", "Prénom"})
			_ = book.SetSheetRow(sheet, "A2", &[]any{sheet, "Anne"})
		}
		_ = book.SetSheetVisible("Caché", false)
		list := mustReadAttendees(t, string(saved(t, book)))
		equal(t, "Noms", list.Attendees[0].FamilyName)
		equal(t, "attendees.sheet", list.Lines[0].Code)
	})
}

func TestReadAttendeesEncodings(t *testing.T) {
	text := "Nom;Prénom\nŁukasz Œuvré;Zoë\n"
	old, _ := charmap.Windows1252.NewEncoder().String("Nom;Prénom\nŒuvré;Zoë\n")
	wide, _ := utf.UTF16(utf.LittleEndian, utf.UseBOM).NewEncoder().String(text)
	for name, c := range map[string][2]string{"UTF-8": {text, "Łukasz Œuvré"}, "UTF-8 with its mark": {"\ufeff" + text, "Łukasz Œuvré"},
		"Windows-1252": {old, "Œuvré"}, "UTF-16": {wide, "Łukasz Œuvré"}} {
		t.Run("reads "+name, func(t *testing.T) {
			list := mustReadAttendees(t, c[0])
			equal(t, conference.Attendee{FamilyName: c[1], GivenName: "Zoë"}, list.Attendees[0])
		})
	}
}

func TestReadAttendeesGuesses(t *testing.T) {
	a := func(given, family, function, organisation, quality string) conference.Attendee {
		return conference.Attendee{GivenName: given, FamilyName: family, Function: function, Organisation: organisation, Quality: quality}
	}
	cases := map[string]struct {
		text string
		want conference.Attendee
	}{
		"one column of names":             {"Anne Dupont\nPaul Martin\n", a("Anne", "Dupont", "", "", "")},
		"a title above them":              {"Participants\nAnne Dupont\nPaul Martin\n", a("Anne", "Dupont", "", "", "")},
		"family names first":              {"Dupont;Anne\nMartin;Paul\n", a("Anne", "Dupont", "", "", "")},
		"family names in capitals":        {"Anne;DUPONT\nPaul;DE MARTIN\n", a("Anne", "DUPONT", "", "", "")},
		"capitals first in one column":    {"DUPONT MARTIN Anne Lise\nLE GOFF Paul\n", a("Anne Lise", "DUPONT MARTIN", "", "", "")},
		"whole names and institutions":    {"Anne Dupont;CNAM\nPaul Martin;UPS\n", a("Anne", "Dupont", "", "CNAM", "")},
		"institution and what people are": {"Dupont;Anne;CNAM;Bénévole\nMartin;Paul;UPS;Presse\n", a("Anne", "Dupont", "", "CNAM", "Bénévole")},
		"function and institution":        {"Dupont;Anne;ingénieure;CNAM\nMartin;Paul;chef;UPS\n", a("Anne", "Dupont", "ingénieure", "CNAM", "")},
		"no addresses":                    {"Dupont;Anne;a@x.example;CNAM\nMartin;Paul;b@x.example;UPS\n", a("Anne", "Dupont", "", "CNAM", "")},
	}
	for name, c := range cases {
		t.Run("knows "+name, func(t *testing.T) {
			list := mustReadAttendees(t, c.text)
			equal(t, c.want, list.Attendees[0])
			equal(t, 2, len(list.Attendees))
			equal(t, "attendees.guessed", list.Lines[0].Code)
		})
	}
}

func TestSplitListed(t *testing.T) {
	for whole, want := range map[string][2]string{"DUPONT Anne": {"Anne", "DUPONT"}, "de LA TOUR Anne": {"Anne", "de LA TOUR"}, "Anne DUPONT": {"Anne", "DUPONT"},
		"Dupont, Anne": {"Anne", "Dupont"}, "Anne de Dupont": {"Anne", "de Dupont"}, "Anne": {"Anne", ""}, "ANNE DUPONT": {"ANNE", "DUPONT"}} {
		given, family := splitListed(whole, false)
		equal(t, want, [2]string{given, family})
	}
	for whole, want := range map[string][2]string{"Dupont Anne Lise": {"Anne Lise", "Dupont"}, "de Dupont Anne": {"Anne", "de Dupont"}, "Anne DUPONT": {"Anne", "DUPONT"}} {
		given, family := splitListed(whole, true)
		equal(t, want, [2]string{given, family})
	}
	t.Run("heeds the order of the heading", func(t *testing.T) {
		list := mustReadAttendees(t, "Nom Prénom;Structure\nDupont Anne;CNAM\n")
		equal(t, conference.Attendee{GivenName: "Anne", FamilyName: "Dupont", Organisation: "CNAM"}, list.Attendees[0])
	})
}

func TestReadAttendeesTells(t *testing.T) {
	text := "Nom;Prénom;Structure;Courriel;Régime\nDupont;Anne;CNAM;a@x.example;\n;;UPS;;\n\nMartin;Paul;UPS;;\ndupont;ANNE;cnam;;\nb@x.example;;;;\n" +
		"Dupont;Anne;UPS;;\n\"Long\";" + strings.Repeat("x", 300) + ";;;\n"
	list := mustReadAttendees(t, text)
	equal(t, 4, len(list.Attendees))
	said := map[string]string{}
	for _, line := range list.Lines {
		said[line.Code] = fmt.Sprint(line.Params["rows"], line.Params["columns"])
		for _, language := range locale.Languages() {
			sentence := locale.AttendeeLine(line.Code, line.Params).In(language)
			if strings.ContainsAny(sentence, "{}[]") || !strings.HasSuffix(sentence, ".") {
				t.Errorf("%s: %q", line.Code, sentence)
			}
		}
	}
	for code, want := range map[string]string{"attendees.nameless": "3<nil>", "attendees.double": "6<nil>", "attendees.address": "7<nil>",
		"attendees.shortened": "9<nil>", "attendees.unused": "<nil> [Courriel]"} {
		t.Run("says "+code, func(t *testing.T) { equal(t, want, said[code]) })
	}
	t.Run("reads on where a quotation mark is never closed", func(t *testing.T) {
		list := mustReadAttendees(t, "Nom;Prénom\n\"Dupont;Anne\n"+strings.Repeat("Martin;Paul\n", 3)+strings.Repeat("Petit;Léa\n", 20))
		equal(t, 3, len(list.Attendees))
		equal(t, "attendees.quote_open", list.Lines[0].Code)
	})
	t.Run("numbers the rows as the spreadsheet does, whatever its cells hold", func(t *testing.T) {
		list := mustReadAttendees(t, "Nom;Structure\nDupont;\"CNAM\nParis\"\n;UPS\n")
		equal(t, "3", fmt.Sprint(list.Lines[0].Params["rows"]))
	})
}

// TestEveryAttendeeCodeHasWords looks for the codes where they are made.
func TestEveryAttendeeCodeHasWords(t *testing.T) {
	pattern := regexp.MustCompile(`"(attendees\.[a-z_]+)"`)
	nothing := locale.Problem(conference.Refuse("no.code", nil))
	for _, name := range []string{"attendees.go", "attendee_trouble.go", "table.go", "table_separated.go", "table_workbook.go"} {
		source, _ := os.ReadFile(name)
		for _, found := range pattern.FindAllStringSubmatch(string(source), -1) {
			said := locale.AttendeeLine(found[1], nil).FR != found[1] || locale.Problem(conference.Refuse(found[1], nil)) != nothing
			if !said {
				t.Errorf("%s has no words", found[1])
			}
		}
	}
}

func TestReadAttendeesRefuses(t *testing.T) {
	bomb := func() string {
		var data bytes.Buffer
		archive := zip.NewWriter(&data)
		part, _ := archive.Create("xl/worksheets/sheet1.xml")
		for range 80 {
			_, _ = part.Write(bytes.Repeat([]byte(" "), 1<<20))
		}
		_ = archive.Close()
		return data.String()
	}
	cases := []struct{ name, text, code string }{
		{"an empty file", "", "attendees.none"},
		{"blank lines", " \n;;\n ", "attendees.none"},
		{"headings alone", "Nom;Prénom\n", "attendees.none"},
		{"numbers", "1;2\n3;4\n", "attendees.none"},
		{"a picture", "\x89PNG\r\n\x1a\n\x00", "attendees.format_unknown"},
		{"a page of the web", "<!DOCTYPE html><table><tr><td>Anne</td></tr></table>", "attendees.format_unknown"},
		{"a PDF", "%PDF-1.7\n\x00\x01", "attendees.format_unknown"},
		{"an old or locked workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "attendees.locked"},
		{"a zip that is no workbook", "PK\x03\x04 and nothing", "attendees.damaged"},
		{"a workbook that ends in the middle", string(workbook(t, []any{"Nom"}, []any{"Dupont"})[:400]), "attendees.damaged"},
		{"a zip bomb", bomb(), "attendees.too_large"},
		{"too many rows", strings.Repeat("Dupont;Anne\n", mostTableRows+2), "attendees.too_many"},
		{"a file without an end", strings.Repeat(" ", mostTableBytes+1), "attendees.too_large"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadAttendees(strings.NewReader(c.text), "noms.csv")
			var problem *conference.Problem
			if !errors.As(err, &problem) || problem.Code != c.code {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestReadAttendeesSurvives(t *testing.T) {
	cases := map[string]string{
		"a cell far to the right":  "Nom;Prénom" + strings.Repeat(";", 20_000) + "\nDupont;Anne" + strings.Repeat(";x", 20_000) + "\n",
		"names that are formulas":  "Nom;Prénom\n=cmd|' /C calc'!A0;Anne\n",
		"names that are errors":    "Nom;Prénom\nDupont;#REF!\n",
		"control characters":       "Nom;Prénom\nDupont\u200b\u202e;Anne\n",
		"marks of right to left":   "Nom;Prénom\nالأمين;محمد\n",
		"a bad second half":        "Nom;Pr\xe9nom\nDupont\xff;Anne\n",
		"nothing but one name":     "Dupont",
		"quotation marks anywhere": "Nom;Prénom\nDu\"pont;\"An\"ne\n",
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			list := mustReadAttendees(t, text)
			equal(t, 1, len(list.Attendees))
			mustBePrintable(t, list)
		})
	}
}

// mustBePrintable claims what a badge counts on: clean lines of bounded length, a name in each, none twice.
func mustBePrintable(t *testing.T, list AttendeeList) {
	t.Helper()
	seen := map[string]bool{}
	for _, a := range list.Attendees {
		if a.Name() == "" || seen[a.SameKey()] {
			t.Errorf("no name, or twice: %+v", a)
		}
		seen[a.SameKey()] = true
		for _, text := range []string{a.GivenName, a.FamilyName, a.Function, a.Organisation, a.Quality} {
			if text != conference.CleanLine(text) || len([]rune(text)) > mostOfCell {
				t.Errorf("not clean: %q", text)
			}
		}
	}
}

// FuzzReadAttendees holds what is true of every file: it is refused by name, or gives names that can be printed.
func FuzzReadAttendees(f *testing.F) {
	f.Add([]byte("Nom;Prénom\nDupont;Anne\n"))
	f.Add([]byte("sep=,\n\"a\nb\",c\n\"d"))
	f.Add([]byte("\xff\xfeN\x00o\x00m\x00"))
	f.Add([]byte("Dupont, Anne\tCNAM\tPresse\r\r#N/A"))
	f.Add(workbook(f, []any{"Nom", "Prénom"}, []any{"Dupont", "Anne"}, []any{1, 2.5, true}))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := ReadAttendees(bytes.NewReader(data), "fuzz.csv")
		if err != nil {
			var problem *conference.Problem
			if !errors.As(err, &problem) {
				t.Fatalf("refused without a name: %v", err)
			}
			return
		}
		mustBePrintable(t, list)
	})
}

// BenchmarkReadAttendees reads 900 names of a workbook.
func BenchmarkReadAttendees(b *testing.B) {
	rows := [][]any{{"Nom", "Prénom", "Établissement", "Qualité"}}
	for i := range 900 {
		rows = append(rows, []any{fmt.Sprintf("Dupont %d", i), "Anne", "Université d’Essai", "Bénévole"})
	}
	data := workbook(b, rows...)
	for b.Loop() {
		if _, err := ReadAttendees(bytes.NewReader(data), "noms.xlsx"); err != nil {
			b.Fatal(err)
		}
	}
}
