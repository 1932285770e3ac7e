package pdf

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"quartiers/backend/programme"
)

// reading is what a screen reader says of a document: the words of the tree in its order, each element on a line.
func (j *judge) reading() string {
	var b strings.Builder
	j.root.each(func(n *node) { b.WriteString(j.saying(n) + "\n") })
	return b.String()
}

// saying is what an element says itself, without those below.
func (j *judge) saying(n *node) string {
	var b strings.Builder
	for _, kid := range n.kids {
		if m, ok := kid.(markAt); ok {
			b.WriteString(j.words[m])
		}
	}
	return b.String()
}

// TestReading listens to every document as somebody does who cannot see it.
func TestReading(t *testing.T) {
	t.Parallel()
	for _, kind := range Kinds() {
		for name, p := range map[string]programme.Programme{"a day in French": aDay(4).programme("fr"), "the sample in English": theSample("en")} {
			file, _ := printed(t, kind, p, Options{})
			j := judged(t, file, p.Language)
			t.Run(string(kind)+" is heard in the order of "+name, func(t *testing.T) { j.checkOrder(t, heard(kind, p)) })
			t.Run(string(kind)+" keeps the words of its lines apart for "+name, func(t *testing.T) { j.checkLines(t) })
		}
	}
}

// checkOrder wants some texts in the order of reading, with whatever lies between.
func (j *judge) checkOrder(t *testing.T, texts []string) {
	t.Helper()
	rest := squeezed(j.reading())
	for _, wanted := range texts {
		_, after, found := strings.Cut(rest, squeezed(wanted))
		if !found {
			t.Fatalf("%q is missing, or comes too early, in\n%s", wanted, j.reading())
		}
		rest = after
	}
}

// checkLines wants a space between the lines of an element.
func (j *judge) checkLines(t *testing.T) {
	t.Helper()
	for _, lines := range j.lines {
		for i := range len(lines) - 1 {
			if runTogether(lines[i], lines[i+1]) {
				t.Errorf("%q and %q are heard as one word", lines[i], lines[i+1])
			}
		}
	}
}

// runTogether claims that nothing parts two lines; a hyphen at the end of the first joins them.
func runTogether(first, second string) bool {
	last, _ := utf8.DecodeLastRuneInString(first)
	return !strings.ContainsRune(" -\u00ad", last) && !strings.HasPrefix(second, " ")
}

// heard is what a document must say, in order: titles in those that follow the day, names in those that follow people.
func heard(kind Kind, p programme.Programme) []string {
	var titles, names []string
	for _, day := range p.Days {
		for _, s := range day.Sessions {
			titles = append(titles, s.Title)
		}
	}
	for _, s := range p.Speakers {
		names = append(names, s.Name.Given+" "+s.Name.Family)
	}
	switch {
	case slices.Contains([]Kind{Brochure, Poster, Leaflet, RunOfShow}, kind):
		return titles
	case slices.Contains([]Kind{Badges, SpeakerSheets, ConsentForms}, kind):
		return names
	}
	return nil // NameCards, SignIn, DoorSigns and Proceedings choose: their own tests listen
}

func TestReadingLanguage(t *testing.T) {
	p := aDay(4).programme("en") // whose titles are French
	t.Run("is that of the titles in a programme of another language", func(t *testing.T) {
		file, _ := printed(t, Brochure, p, Options{})
		j := judged(t, file, "en")
		j.root.each(func(n *node) {
			language := j.text(n.dict["/Lang"])
			if isTitle := n.is("H2") && n.parent.dict["/T"] != nil; (isTitle || n.is("Link") && n.parent.is("TD")) && language != "fr" {
				t.Errorf("%q is read in %q", j.saying(n), language)
			}
		})
	})
	for _, kind := range []Kind{Poster, RunOfShow} {
		t.Run("is told among other words in the "+string(kind), func(t *testing.T) {
			file, _ := printed(t, kind, p, Options{})
			if got := strings.Count(string(unpacked(t, file)), "/Span <</Lang(fr)>> BDC"); got < len(p.Days[0].Sessions) {
				t.Errorf("%d stretches are French", got)
			}
		})
	}
}
