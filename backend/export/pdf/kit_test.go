package pdf

import (
	"bytes"
	"context"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// TestKit holds every document to the same promises, whatever the edition.
func TestKit(t *testing.T) {
	for _, kind := range Kinds() {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			for name, d := range editions() {
				t.Run("sets "+name, func(t *testing.T) { checkDocument(t, kind, d.programme(string(locale.French()))) })
			}
			t.Run("sets a usual day in English", func(t *testing.T) { checkDocument(t, kind, aDay(4).programme("en")) })
			for _, language := range locale.Languages() {
				t.Run("sets a day in two languages, "+language+" first", func(t *testing.T) { checkDocument(t, kind, aBilingualDay().inBoth(language)) })
			}
			t.Run("has a title in both languages", func(t *testing.T) {
				if title := locale.Document(string(kind)); title.FR == "" || title.EN == "" {
					t.Errorf("got %+v", title)
				}
			})
			t.Run("looks as it was approved", func(t *testing.T) {
				for _, language := range locale.Languages() {
					file, _ := printed(t, kind, theSample(language), Options{})
					golden(t, string(kind)+"-"+string(language), file, looked[kind]...)
				}
			})
			t.Run("looks as it was approved in both languages", func(t *testing.T) {
				if at := slices.Index(Kinds(), kind); kit[at].both {
					file, _ := printed(t, kind, sampleBy(programme.Options{Language: "fr", Bilingual: true}), Options{})
					golden(t, string(kind)+"-both", file, lookedInBoth[kind]...)
				}
			})
			t.Run("gives the same bytes again", func(t *testing.T) {
				p := aDay(4).programme("fr")
				first, _ := printed(t, kind, p, Options{})
				if again, _ := printed(t, kind, p, Options{}); !bytes.Equal(first, again) {
					t.Error("the bytes differ")
				}
			})
			t.Run("stops when nobody wants it any more", func(t *testing.T) {
				ctx, stop := context.WithCancel(context.Background())
				stop()
				if _, err := Print(ctx, io.Discard, kind, aDay(4).programme("fr"), Options{}); err == nil {
					t.Error("it went on")
				}
			})
		})
	}
	t.Run("tells how many pages there are before it writes them", func(t *testing.T) {
		var file bytes.Buffer
		laid, written := 0, -1
		report, err := Print(context.Background(), &file, Brochure, aDay(4).programme("fr"), Options{Laid: func(pages int) { laid, written = pages, file.Len() }})
		if err != nil || laid != report.Pages || written != 0 {
			t.Errorf("%d of %d pages, %d bytes, %v", laid, report.Pages, written, err)
		}
	})
	t.Run("refuses a document that is not in it", func(t *testing.T) {
		_, err := Print(context.Background(), io.Discard, "wallpaper", aDay(1).programme("fr"), Options{})
		var problem *conference.Problem
		if !errors.As(err, &problem) || problem.Code != "document.unknown" {
			t.Errorf("got %v", err)
		}
	})
}

// looked names the pages of the sample that are looked at, of documents most of whose pages are alike: the first, the last
// and those with something of their own. Of the others, every page is.
var looked = map[Kind][]int{
	DoorSigns:     {1, 2, -1},    // where all gather, and rooms with sessions of their own
	NameCards:     {1, 4, 5, -1}, // a moderator of whom nothing else is known, a long function
	SpeakerSheets: {1, 6, -1},    // somebody with two sessions
	RunOfShow:     {1, 3, 4, -1}, // the whole day and how it ends, a room
	SignIn:        {1, 3, 5, -1}, // a round table, a session of which nobody is known
	ConsentForms:  {1, 6, -1},    // somebody with two sessions
	Proceedings:   {1, 2, 6, -1}, // sessions, what is still to come, the index
}

// lookedInBoth are the pages that are looked at in both languages.
var lookedInBoth = map[Kind][]int{
	Brochure:  {1, 2, 3, 4, -1}, // the cover, the grid, abstracts one after the other, what is practical
	DoorSigns: {1, 2},
}

// editions are those that documents are tried with: usual, empty, crowded and hostile ones.
func editions() map[string]*draft {
	empty := newDraft("")
	empty.records.Days = nil
	return map[string]*draft{
		"a usual day": aDay(4), "one room": aDay(1), "35 rooms": aCrowdedDay(), "an empty edition": empty,
		"a day without sessions": newDraft("Journée vide"), "hostile words": aHostileDay(),
		"names in Arabic and Hebrew": aDayInArabic(),
	}
}

// aCrowdedDay has 35 rooms, each with a workshop in the morning and, for every fourth, one in the afternoon.
func aCrowdedDay() *draft {
	d := aDay(35)
	kept := d.records.Sessions[:37] // the table, the meal and the morning
	for i := 37; i < len(d.records.Sessions); i += 4 {
		kept = append(kept, d.records.Sessions[i])
	}
	d.records.Sessions = kept
	return d
}

// aHostileDay has long, odd and foreign words wherever there are words, and a short session in a full room.
func aHostileDay() *draft {
	d := aDay(3)
	room := d.records.Rooms[0].ID
	for i, words := range []string{strings.Repeat("Un titre qui ne finit pas et que personne ne relit, ", 6), "x", strings.Repeat("y", 300),
		"Emoji 😀, محمد الأمين, 数字化", "(parenthèses) \\ <b>gras</b> \x00\x1b[31m"} {
		s := d.session(conference.RoundTable, words, conference.At(16, 5*i), room)
		s.Placement.Duration, s.Subtitle, s.Abstract = 5, words, strings.Repeat(prose+" ", 20)
		for n := range []int{12, 1, 1, 2, 1}[i] {
			given := []string{"Nguyễn Thị ", "Żółć ", "Ελένη ", "Щебет’ї "}[n%4]
			d.seat(s.ID, conference.Panellist, conference.Person{GivenName: given + words, FamilyName: words, Function: words, Organisation: words})
		}
	}
	d.records.Rooms[1].Name = strings.Repeat("Amphithéâtre ", 30)
	d.records.Editions[0].Logo = "data:image/png;base64,AAAA"
	return d
}

var embeddedSubset = regexp.MustCompile(`^[A-Z]{6}\+(Source|Vazirmatn|NotoSansHebrew).*yes +yes +yes`)

// checkDocument sets a document once and shows it to every judge.
func checkDocument(t *testing.T, kind Kind, p programme.Programme) {
	t.Helper()
	file, report := printed(t, kind, p, Options{})
	checkReport(t, report)
	checkFile(t, onDisk(t, file))
	checkAccessible(t, file, p.Language)
}

// checkReport claims that every remark has its words.
func checkReport(t *testing.T, report Report) {
	t.Helper()
	for _, remark := range slices.Concat(report.Shrunk, report.Missing) {
		if text := locale.Report(remark.Code, nil); text.FR == "" || text.EN == "" {
			t.Errorf("nothing is said of %s", remark.Code)
		}
	}
}

// checkFile asks the programs of the system whether a file is sound, tagged, with its fonts, and all words in sight.
func checkFile(t *testing.T, path string) {
	t.Helper()
	tool(t, "qpdf", "--check", path)
	fonts := tool(t, "pdffonts", "-l", "1", path) // all pages share their fonts
	for _, font := range strings.Split(strings.TrimSpace(fonts), "\n")[2:] {
		if !embeddedSubset.MatchString(font) {
			t.Errorf("not embedded as a subset with a way back to text: %s", font)
		}
	}
	info := tool(t, "pdfinfo", path)
	for _, wanted := range []string{"Tagged:          yes", "PDF version:     1.7", "Title:           "} {
		if !strings.Contains(info, wanted) {
			t.Errorf("%q is missing in\n%s", wanted, info)
		}
	}
	checkBoxes(t, path)
}
