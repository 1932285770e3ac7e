package pdf

import (
	"slices"
	"strings"
	"testing"

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

// TestReading listens to every document of an ordinary day as somebody does who cannot see it.
func TestReading(t *testing.T) {
	for _, kind := range Kinds() {
		for _, language := range []string{"fr", "en"} {
			p := aDay(4).programme(language)
			file, _ := printed(t, kind, p, Options{})
			j := judged(t, file, language)
			t.Run(string(kind)+" is heard in the order of the programme in "+language, func(t *testing.T) {
				rest := squeezed(j.reading())
				for _, wanted := range heard(kind, p) {
					_, after, found := strings.Cut(rest, squeezed(wanted))
					if !found {
						t.Fatalf("%q is missing, or comes too early, in\n%s", wanted, j.reading())
					}
					rest = after
				}
			})
			t.Run(string(kind)+" keeps the words of its lines apart in "+language, func(t *testing.T) {
				for m, lines := range j.lines {
					for i := range len(lines) - 1 {
						if runTogether(lines[i], lines[i+1]) && len(j.owners[m]) > 0 {
							t.Errorf("%q and %q are heard as one word", lines[i], lines[i+1])
						}
					}
				}
			})
		}
	}
}

// runTogether claims that nothing parts two lines; a hyphen that only the end of the line shows needs nothing.
func runTogether(first, second string) bool {
	return !strings.HasSuffix(first, " ") && !strings.HasSuffix(first, "\u00ad") && !strings.HasPrefix(second, " ")
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
