package xlsx

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

func TestSpeakers(t *testing.T) {
	file := mustOpen(t, told(nil), SpeakersOptions{})

	t.Run("has three sheets in the language of the programme", func(t *testing.T) {
		equalAll(t, []string{"Intervenants", "Places", "Séquences"}, file.GetSheetList())
		english := programme.New(conference.NewPlan(records(), "e"), programme.Options{Language: "en"})
		equalAll(t, []string{"Speakers", "Seats", "Sessions"}, mustOpen(t, english, SpeakersOptions{}).GetSheetList())
	})
	t.Run("lists a person once, with a line for every session", func(t *testing.T) {
		anne := row(t, file, "Intervenants", 1)
		equal(t, "de La Fontaine", anne["Nom"])
		equal(t, "Anne", anne["Prénom"])
		equal(t, "=cmd|'/c calc'!A1\nAprès minuit", anne["Séquences"])
		equal(t, locale.Status(conference.Confirmed).FR, anne["Statut"])
		equal(t, 2, len(strings.Split(anne["Horaires"], "\n")))
	})
	t.Run("leaves contact details at home", func(t *testing.T) {
		for _, sheet := range file.GetSheetList() {
			rows, _ := file.GetRows(sheet)
			equal(t, false, strings.Contains(strings.Join(slices.Concat(rows...), "\n"), "example.org"))
		}
	})
	t.Run("has a row for every seat, the empty ones too", func(t *testing.T) {
		rows, _ := file.GetRows("Places")
		equal(t, 1+4, len(rows))
		empty := row(t, file, "Places", 3)
		equal(t, "à pourvoir", empty["Statut"])
		equal(t, "", empty["Nom"])
	})
	t.Run("holds real dates and times, past midnight too", func(t *testing.T) {
		late := row(t, file, "Séquences", 2)
		equal(t, "46310", late["Date"])
		equal(t, "1.0625", late["Début (Europe/Paris)"])
		equal(t, true, strings.HasPrefix(late["Fin (Europe/Paris)"], "1.104166667"))
		equal(t, "0.40625", row(t, file, "Séquences", 1)["Début (Europe/Paris)"])
	})
	t.Run("leaves the slot of an unplaced session open", func(t *testing.T) {
		tray := row(t, file, "Séquences", 3)
		equal(t, "En attente", tray["Titre"])
		equal(t, "", tray["Date"]+tray["Début (Europe/Paris)"])
	})
	t.Run("is the same file twice", func(t *testing.T) {
		equal(t, true, bytes.Equal(mustWrite(t, told(nil), SpeakersOptions{}), mustWrite(t, told(nil), SpeakersOptions{})))
	})
}

func TestSpeakersLook(t *testing.T) {
	file := mustOpen(t, told(nil), SpeakersOptions{})
	for _, sheet := range file.GetSheetList() {
		t.Run(sheet+" freezes and filters its header and hides its ids", func(t *testing.T) {
			panes, err := file.GetPanes(sheet)
			equal(t, nil, err)
			equal(t, 1, panes.YSplit)
			visible, _ := file.GetColVisible(sheet, "A")
			equal(t, false, visible)
			area, _ := file.GetSheetDimension(sheet)
			equal(t, true, strings.HasPrefix(area, "A1:"))
		})
		t.Run(sheet+" prints landscape on A4, as wide as the page, its header on each", func(t *testing.T) {
			page, err := file.GetPageLayout(sheet)
			equal(t, nil, err)
			equal(t, "landscape", *page.Orientation)
			equal(t, 9, *page.Size)
			props, _ := file.GetSheetProps(sheet)
			equal(t, true, *props.FitToPage)
			header, _ := file.GetHeaderFooter(sheet)
			equal(t, "&LJournée R&&D / 2026&R"+sheet, header.OddHeader)
		})
	}
	t.Run("repeats the header of every sheet and filters it", func(t *testing.T) {
		names := map[string]int{}
		for _, name := range file.GetDefinedName() {
			names[name.Name]++
		}
		equal(t, 3, names["_xlnm.Print_Titles"])
		equal(t, 3, names["_xlnm._FilterDatabase"])
	})
	t.Run("writes dark text on a light edition colour and white on a dark one", func(t *testing.T) {
		_, text := headerColours("#f2c94c")
		equal(t, "000000", text)
		_, text = headerColours("#1f4e8c")
		equal(t, "FFFFFF", text)
		fill, _ := headerColours("nothing")
		equal(t, "1F4E8C", fill)
	})
	t.Run("makes a row as high as its lines", func(t *testing.T) {
		two, _ := file.GetRowHeight("Intervenants", 2)
		one, _ := file.GetRowHeight("Intervenants", 3)
		equal(t, 2*lineHeight, two)
		equal(t, lineHeight, one)
	})
	t.Run("carries a title and dates of the edition", func(t *testing.T) {
		props, err := file.GetDocProps()
		equal(t, nil, err)
		equal(t, "Intervenants – Journée R&D / 2026", props.Title)
		equal(t, "2026-10-15T00:00:00Z", props.Created)
	})
}

func TestSpeakersOptions(t *testing.T) {
	t.Run("shows contact details when asked to", func(t *testing.T) {
		anne := row(t, mustOpen(t, told(nil), SpeakersOptions{Contacts: true}), "Intervenants", 1)
		equal(t, "anne@example.org", anne["Courriel"])
		equal(t, "+33 1 00 00 00 00", anne["Téléphone"])
	})
	t.Run("keeps contacts back even when their column is named, unless they are allowed", func(t *testing.T) {
		file := mustOpen(t, told(nil), SpeakersOptions{Columns: []string{"speakers.family", "speakers.email"}})
		equalAll(t, []string{"Identifiant", "Nom"}, titles(t, file, "Intervenants"))
	})
	t.Run("keeps the columns that are named, and leaves the other sheets whole", func(t *testing.T) {
		file := mustOpen(t, told(nil), SpeakersOptions{Columns: []string{"speakers.family", "speakers.rooms"}})
		equalAll(t, []string{"Identifiant", "Nom", "Salles"}, titles(t, file, "Intervenants"))
		equal(t, true, len(titles(t, file, "Places")) > 10)
	})
	t.Run("shows internal notes only by name", func(t *testing.T) {
		equal(t, false, slices.Contains(titles(t, mustOpen(t, told(nil), SpeakersOptions{}), "Places"), "Note interne"))
		file := mustOpen(t, told(nil), SpeakersOptions{Columns: []string{"seats.family", "seats.note"}})
		equal(t, "vu au téléphone", row(t, file, "Places", 1)["Note interne"])
	})
	t.Run("leaves out a column that is empty in every row, unless it is asked for", func(t *testing.T) {
		equal(t, false, slices.Contains(titles(t, mustOpen(t, told(nil), SpeakersOptions{}), "Séquences"), "Sous-titre"))
		file := mustOpen(t, told(nil), SpeakersOptions{Columns: []string{"sessions.title", "sessions.subtitle"}})
		equalAll(t, []string{"Identifiant", "Titre", "Sous-titre"}, titles(t, file, "Séquences"))
	})
	people := []struct {
		name    string
		options SpeakersOptions
		want    []string
	}{
		{"keeps everybody", SpeakersOptions{People: Everybody}, []string{"Nom", "de La Fontaine", "Zola"}},
		{"keeps who confirmed", SpeakersOptions{People: Confirmed}, []string{"Nom", "de La Fontaine"}},
		{"keeps who has yet to confirm", SpeakersOptions{People: Unconfirmed}, []string{"Nom", "Zola"}},
		{"keeps the people of a session", SpeakersOptions{Sessions: []conference.ID{"late"}}, []string{"Nom", "de La Fontaine"}},
		{"keeps the people of an organisation", SpeakersOptions{Organisations: []string{"Une école"}}, []string{"Nom", "Zola"}},
		{"writes an empty list", SpeakersOptions{Organisations: []string{"Nulle part"}}, []string{"Nom"}},
	}
	for _, c := range people {
		t.Run(c.name, func(t *testing.T) {
			columns, err := mustOpen(t, told(nil), c.options).GetCols("Intervenants")
			equal(t, nil, err)
			equalAll(t, c.want, columns[1])
		})
	}
	t.Run("lists its columns by stable names", func(t *testing.T) {
		var names []string
		for _, column := range Columns() {
			names = append(names, column.Name)
		}
		for _, name := range []string{"speakers.family", "speakers.email", "seats.status", "sessions.moderator", "sessions.abstract"} {
			equal(t, true, slices.Contains(names, name))
		}
		equal(t, false, slices.Contains(names, "speakers.id"))
	})
}

func TestSpeakersHostile(t *testing.T) {
	texts := []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<b>&amp;</b>", "_x0041_", "1e5", "0123", "TRUE", "2026-10-15",
		"مرحبا 👩‍🏫 e\u0301", "../../etc/passwd", "a\u200bb", `"quoted";,`}
	for _, text := range texts {
		t.Run("keeps "+text+" as text", func(t *testing.T) {
			p := told(func(all *conference.Records) { all.Sessions[0].Title, all.Persons[0].FamilyName = text, text })
			file := mustOpen(t, p, SpeakersOptions{})
			equal(t, conference.CleanText(text), row(t, file, "Séquences", 1)["Titre"])
			formula, _ := file.GetCellFormula("Séquences", columnOf(t, file, "Titre")+"2")
			equal(t, "", formula)
		})
	}
	t.Run("drops control characters", func(t *testing.T) {
		p := told(func(all *conference.Records) { all.Sessions[0].Title = "a\x00b\x0bc\ufffe" })
		equal(t, "a b c", row(t, mustOpen(t, p, SpeakersOptions{}), "Séquences", 1)["Titre"])
	})
	t.Run("continues a text that no cell can hold in columns of their own", func(t *testing.T) {
		abstract := strings.Repeat("é🎓", 30_000)
		p := told(func(all *conference.Records) { all.Sessions[0].Abstract = abstract })
		first := row(t, mustOpen(t, p, SpeakersOptions{}), "Séquences", 1)
		equal(t, abstract, first["Résumé"]+first["Résumé (2)"]+first["Résumé (3)"])
		equal(t, true, units(first["Résumé"]) <= mostInCell)
	})
	t.Run("shortens a name of an edition that no page could show", func(t *testing.T) {
		p := told(func(all *conference.Records) { all.Editions[0].Name = strings.Repeat("&🎓", 500) })
		mustOpen(t, p, SpeakersOptions{})
	})
}

func TestSheetName(t *testing.T) {
	for text, want := range map[string]string{"Séquences": "Séquences", "a/b:c": "a b c", "'quoted'": "quoted", "[]": "1",
		strings.Repeat("é", 40): strings.Repeat("é", 31)} {
		t.Run("makes a sheet name of "+text, func(t *testing.T) { equal(t, want, sheetName(text)) })
	}
}

func TestSpeakersLarge(t *testing.T) {
	p := large(1_200, 100)
	t.Run("gives a large sheet the same look", func(t *testing.T) {
		file := mustOpen(t, p, SpeakersOptions{})
		rows, err := file.GetRows("Séquences")
		equal(t, nil, err)
		equal(t, 1_201, len(rows))
		equal(t, "46310", rows[1][1])
		width, _ := file.GetColWidth("Séquences", columnOf(t, file, "Titre"))
		equal(t, true, width > 20)
		visible, _ := file.GetColVisible("Séquences", "A")
		equal(t, false, visible)
		panes, _ := file.GetPanes("Séquences")
		equal(t, 1, panes.YSplit)
		page, _ := file.GetPageLayout("Séquences")
		equal(t, "landscape", *page.Orientation)
	})
	t.Run("is the same file twice when it is large", func(t *testing.T) {
		equal(t, true, bytes.Equal(mustWrite(t, p, SpeakersOptions{}), mustWrite(t, p, SpeakersOptions{})))
	})
	t.Run("reports its progress to the end", func(t *testing.T) {
		var seen []int
		mustWrite(t, p, SpeakersOptions{Progress: func(done, _ int) { seen = append(seen, done) }})
		equal(t, true, slices.IsSorted(seen))
		equal(t, 2_500, seen[len(seen)-1])
	})
	t.Run("stops when it is told to, and writes nothing", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		var out bytes.Buffer
		err := Speakers(ctx, &out, p, SpeakersOptions{})
		equal(t, true, errors.Is(err, context.Canceled))
		equal(t, 0, out.Len())
	})
}

func BenchmarkSpeakersLarge(b *testing.B) {
	p := large(775, 730)
	for b.Loop() {
		if err := Speakers(context.Background(), io.Discard, p, SpeakersOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

func equal[T comparable](t *testing.T, want, got T) {
	t.Helper()
	if want != got {
		t.Errorf("want %#v, got %#v", want, got)
	}
}

func equalAll[T comparable](t *testing.T, want, got []T) {
	t.Helper()
	if !slices.Equal(want, got) {
		t.Errorf("want %#v, got %#v", want, got)
	}
}
