package pdf

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"testing"

	"quartiers/backend/programme"
)

// TestSpecimen shows real French titles in every style, then at every size of the scale in both families: what makes one
// document look better or worse is seen here first.
func TestSpecimen(t *testing.T) {
	t.Parallel()
	t.Run("looks as it was approved", func(t *testing.T) {
		s := &specimen{newJob(t.Context(), theSample("fr"), Options{})}
		s.styled()
		s.scale()
		var file bytes.Buffer
		if _, err := s.print(&file, prepareFonts()); err != nil {
			t.Fatal(err)
		}
		checkBoxes(t, onDisk(t, file.Bytes()))
		golden(t, "specimen", file.Bytes())
	})
}

type specimen struct{ *job }

type namedStyle struct {
	name  string
	style style
}

// scaleOf lists the styles of a document, the largest first.
func scaleOf(s styles) []namedStyle {
	all := []namedStyle{{"chapter", s.chapter}, {"great", s.great}, {"title", s.title}, {"lead", s.lead}, {"hour", s.hour},
		{"aside", s.aside}, {"body", s.body}, {"name", s.name}, {"role", s.role}, {"cell", s.cell}, {"index", s.index},
		{"label", s.label}, {"note", s.note}}
	slices.SortStableFunc(all, func(a, b namedStyle) int { return cmp.Compare(b.style.size, a.style.size) })
	return all
}

// sessions are those of the sample that have a title of their own.
func (s *specimen) sessions() []programme.Session {
	return slices.DeleteFunc(slices.Clone(s.programme.Days[0].Sessions), func(p programme.Session) bool { return p.Kind.IsPause() })
}

// styled sets a title in each style, the body with what it is for.
func (s *specimen) styled() {
	c := s.section("Spécimen", "Chaque style, et un titre de l’édition")
	sessions := s.sessions()
	for i, named := range scaleOf(s.styles) {
		session := sessions[i%len(sessions)]
		lines := s.heading(session.Title, named.style, s.paper.measure())
		if named.name == "body" {
			lines = s.paragraph(session.Abstract[0], named.style, measure{width: s.paper.measure(), hyphen: s.hyphen})
		}
		about := fmt.Sprintf("%s · %s · %g points", named.name, faceOf(named.style.cut).name, named.style.size)
		c.place([]block{{role: "P", lines: s.paragraph(about, s.styles.note, measure{width: 150}), before: 3.2, keep: true},
			{role: "P", lines: lines, whole: true}})
	}
}

// scale sets one title at each size, in Source Serif at the left and Source Sans at the right.
func (s *specimen) scale() {
	c := s.section("Échelle", "Un titre à toutes les tailles, dans les deux familles")
	title, width := s.sessions()[2].Title, s.paper.measure()/2-4
	var sizes []float64
	for _, named := range scaleOf(s.styles) {
		sizes = append(sizes, named.style.size)
	}
	for _, size := range slices.Compact(sizes) {
		top, low := c.y, 0.0
		for i, cut := range []cut{seriffed(size), sans} {
			c.x, c.y = s.paper.left+float64(i)*(width+8), top
			c.set(block{role: "P", lines: s.heading(title, style{cut, size, size * 1.22 / pointsPerMM, ink}, width)})
			low = max(low, c.y)
		}
		c.x, c.y = s.paper.left, low+3.6
	}
}

// seriffed is the optical cut for a size: the display cut from 12 points.
func seriffed(size float64) cut {
	if size < 12 {
		return serif
	}
	return display
}
