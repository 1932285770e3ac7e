package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
	"sync"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

func TestGlanceGoesOn(t *testing.T) {
	t.Parallel()
	d := newDraft("Essai")
	room := d.rooms(1)[0]
	for i := range 60 {
		d.session(conference.Parallel, "Une séquence parmi d’autres", conference.At(8, 10*i), room).Placement.Duration = 10
	}
	p := d.programme("fr")
	file, _ := printed(t, Brochure, p, Options{WithoutCover: true})
	day := capitalised(p.Days[0].Title)
	t.Run("names the day at the head of every page", func(t *testing.T) {
		for page, said := range []string{"La journée en un regard" + day, day + ", " + p.Days[0].Hours + " (suite)"} {
			if text := pageText(t, file, page+1); !strings.Contains(text, squeezed(said)) {
				t.Errorf("page %d does not say %q: %.200q", page+1, said, text)
			}
		}
	})
	t.Run("says once to a screen reader what day it is", func(t *testing.T) {
		if text := judged(t, file, "fr").reading(); strings.Contains(text, "(suite)") {
			t.Errorf("it is read aloud in %.300q", text)
		}
	})
	checkBoxes(t, onDisk(t, file))
}

func TestBrochureText(t *testing.T) {
	p := aDay(4).programme("fr")
	file, report := printed(t, Brochure, p, Options{})
	text := squeezed(textOf(t, file))

	t.Run("holds every title, hour, room and name in the order of the programme", func(t *testing.T) {
		_, rest, _ := strings.Cut(text, squeezed("Le programme"))
		for _, s := range p.Days[0].Sessions {
			for _, wanted := range append([]string{s.StartText}, wordsOf(s)...) {
				_, after, found := strings.Cut(rest, squeezed(wanted))
				if !found {
					t.Fatalf("%q is missing, or not in order", wanted)
				}
				if wanted != s.RoomText && wanted != s.StartText {
					rest = after
				}
			}
		}
	})
	t.Run("shows every title and hour at a glance", func(t *testing.T) {
		glance, _, _ := strings.Cut(text, squeezed("Le programme"))
		for _, s := range p.Days[0].Sessions {
			if !strings.Contains(glance, squeezed(s.StartText)) || !strings.Contains(glance, squeezed(s.Title)) {
				t.Errorf("%q is missing at a glance", s.Title)
			}
		}
	})
	t.Run("sets hours apart so far that a copied text keeps their spaces", func(t *testing.T) {
		if !strings.Contains(flat(textOf(t, file)), "10 h 30") {
			t.Error("the hours run together")
		}
	})
	t.Run("has nothing to report", func(t *testing.T) {
		if len(report.Missing)+len(report.Glyphs)+len(report.Shrunk) > 0 || report.Pages < 4 {
			t.Errorf("%+v", report)
		}
	})
}

func wordsOf(s programme.Session) []string {
	words := []string{s.Title}
	if !s.Kind.IsPause() {
		words = []string{s.RoomText, s.Title} // everybody knows where the coffee is
	}
	for _, g := range s.People {
		for _, n := range g.People {
			words = append(words, n.Given+" "+n.Family)
		}
	}
	return words
}

// flat puts a text on one line with plain spaces, without hyphens at the ends of lines.
func flat(text string) string {
	text = strings.NewReplacer("\u00ad\n", "", "\u00ad", "", "\u00a0", " ", "\u202f", " ").Replace(text)
	return strings.Join(strings.Fields(text), " ")
}

func squeezed(text string) string { return strings.ReplaceAll(flat(text), " ", "") }

func TestBrochureFile(t *testing.T) {
	file, _ := printed(t, Brochure, aDay(4).programme("fr"), Options{})
	path := onDisk(t, file)

	t.Run("says its title, its language and that it is tagged", func(t *testing.T) {
		info := tool(t, "pdfinfo", path)
		for _, wanted := range []string{"Title:           Programme · Journée d’essai 2030", "Tagged:          yes", "PDF version:     1.7"} {
			if !strings.Contains(info, wanted) {
				t.Errorf("%q is missing in\n%s", wanted, info)
			}
		}
	})
	t.Run("has a structure of headings, lists, a table and links", func(t *testing.T) {
		tree := tool(t, "pdfinfo", "-struct", path)
		for _, role := range []string{"Document", "H1", "H2", "P (block)", "Table", "TR", "TH", "TD", "L (block)", "LI", "LBody", "Link"} {
			if !strings.Contains(tree, role) {
				t.Errorf("no %s in the tree", role)
			}
		}
	})
}

// checkBoxes asks where every word stands, page by page: none may come nearer to an edge than a printer reaches. It gives
// the words.
func checkBoxes(t *testing.T, path string, options ...string) string {
	t.Helper()
	var words []string
	width, height := 0.0, 0.0
	for line := range strings.Lines(tool(t, "pdftotext", append(options, "-raw", "-bbox", path, "-")...)) {
		line = strings.TrimSpace(line)
		parts := strings.Split(line, `"`) // <word xMin="…" yMin="…" xMax="…" yMax="…">…</word>
		switch {
		case strings.HasPrefix(line, "<page "):
			width, height = float(parts[1]), float(parts[3])
		case strings.HasPrefix(line, "<word "):
			if float(parts[1]) < 10 || float(parts[3]) < 10 || float(parts[5]) > width-10 || float(parts[7]) > height-10 {
				t.Errorf("a word leaves the page: %s", line)
			}
			_, word, _ := strings.Cut(strings.TrimSuffix(line, "</word>"), ">")
			words = append(words, html.UnescapeString(word))
		}
	}
	if len(words) == 0 {
		t.Error("no word was found")
	}
	return strings.Join(words, " ")
}

func float(text string) float64 {
	value, _ := strconv.ParseFloat(text, 64)
	return value
}

func TestBrochureOptions(t *testing.T) {
	p := aDay(3).programme("fr")
	whole, full := printed(t, Brochure, p, Options{})
	for name, o := range map[string]Options{
		"leaves out the cover":                 {WithoutCover: true},
		"leaves out abstracts":                 {WithoutAbstracts: true},
		"leaves out the index":                 {WithoutIndex: true, WithoutPractical: true},
		"writes families in capitals":          {Families: FamiliesCapitals},
		"writes families in small capitals":    {Families: FamiliesSmall},
		"leaves out the colours of the tracks": {WithoutTracks: true, WithoutCover: true},
	} {
		t.Run(name, func(t *testing.T) {
			file, report := printed(t, Brochure, p, o)
			if bytes.Equal(file, whole) || report.Pages > full.Pages {
				t.Error("nothing changed")
			}
		})
	}
	t.Run("keeps capitals together with their accents", func(t *testing.T) {
		file, _ := printed(t, Brochure, p, Options{Families: FamiliesCapitals})
		if text := flat(textOf(t, file)); !strings.Contains(text, "Łukasz ŻÓŁĆ") || !strings.Contains(text, "Anne DE LA FONTAINE") {
			t.Error("a family name is not in capitals")
		}
	})
}

func TestBrochureIsDeterministic(t *testing.T) {
	t.Run("gives the same bytes for the same programme, two at once as well", func(t *testing.T) {
		want, _ := printed(t, Brochure, aDay(4).programme("fr"), Options{})
		files := make([]bytes.Buffer, 4)
		var setters sync.WaitGroup
		for i := range files {
			setters.Go(func() {
				_, _ = Print(context.Background(), &files[i], Brochure, aDay(4).programme("fr"), Options{})
			})
		}
		setters.Wait()
		for i := range files {
			if !bytes.Equal(want, files[i].Bytes()) {
				t.Errorf("file %d differs", i)
			}
		}
	})
}

func TestBrochureStops(t *testing.T) {
	t.Run("tells how far it is", func(t *testing.T) {
		var last string
		o := Options{Progress: func(done, total int) { last = fmt.Sprint(done, "/", total) }}
		printed(t, Brochure, aDay(2).programme("fr"), o)
		if last != "6/6" {
			t.Errorf("ended at %s", last)
		}
	})
	t.Run("stops when nobody wants it any more, and writes nothing", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		var out bytes.Buffer
		_, err := Print(ctx, &out, Brochure, aDay(2).programme("fr"), Options{Progress: func(int, int) { cancel() }})
		if !errors.Is(err, context.Canceled) || out.Len() > 0 {
			t.Errorf("%v, %d bytes", err, out.Len())
		}
	})
	t.Run("hands on what the writer says", func(t *testing.T) {
		_, err := Print(context.Background(), broken{}, Brochure, aDay(1).programme("fr"), Options{})
		if !errors.Is(err, io.ErrShortWrite) {
			t.Errorf("%v", err)
		}
	})
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestBrochureOfLittle(t *testing.T) {
	t.Run("sets an edition without anything", func(t *testing.T) {
		for _, language := range []string{"fr", "en"} {
			p := programme.New(conference.NewPlan(conference.Records{}, ""), programme.Options{Language: language})
			for _, o := range []Options{{}, {WithoutCover: true}} {
				file, report := printed(t, Brochure, p, o)
				tool(t, "qpdf", "--check", onDisk(t, file))
				if report.Pages != 1 {
					t.Errorf("%d pages", report.Pages)
				}
			}
		}
	})
	t.Run("names what is missing", func(t *testing.T) {
		d := newDraft("Sans salle")
		room := d.rooms(1)
		d.session(conference.Workshop, "Sans créneau", 0, room...).Placement.DayID = ""
		nowhere := d.session(conference.Workshop, "Sans salle", conference.At(9, 0))
		nowhere.Placement.AllRooms = false
		_, report := printed(t, Brochure, d.programme("fr"), Options{})
		if len(report.Missing) != 2 || report.Missing[0].Code != "session.slot" || report.Missing[1].Code != "session.room" {
			t.Errorf("%+v", report.Missing)
		}
	})
}

func TestIndexLeadsToNames(t *testing.T) {
	d := aDay(1)
	for i := range d.records.Sessions {
		d.records.Sessions[i].Abstract = strings.Repeat(prose+" ", 4) // some names then stand on the page after their title
	}
	p := d.programme("fr")
	file, _ := printed(t, Brochure, p, Options{})
	b := newBrochure(newJob(t.Context(), p, Options{}))
	if err := b.set(); err != nil {
		t.Fatal(err)
	}
	if len(b.mentions) != len(p.Speakers) {
		t.Errorf("%d of %d people are named", len(b.mentions), len(p.Speakers))
	}
	for _, s := range p.Speakers {
		for _, m := range b.mentions[string(s.PersonID)] {
			if !strings.Contains(pageText(t, file, m.page), squeezed(s.Family)) || b.placeOf(m.anchor).page != m.page-1 {
				t.Errorf("%s is not on page %d", s.Family, m.page)
			}
		}
	}
}
