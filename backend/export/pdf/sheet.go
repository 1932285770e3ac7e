package pdf

import (
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// sheets are papers for one person each. Every sheet counts its own pages, because it travels alone.
type sheets struct {
	*job
	sessions map[conference.ID]programme.Session
	reach    map[conference.ID]programme.Speaker
	withheld map[conference.ID]bool // whose contact was asked for and not given
}

func newSheets(j *job) *sheets {
	s := &sheets{job: j, sessions: map[conference.ID]programme.Session{}, reach: map[conference.ID]programme.Speaker{},
		withheld: map[conference.ID]bool{}}
	for _, day := range j.programme.Days {
		for _, session := range day.Sessions {
			s.sessions[session.ID] = session
		}
	}
	for _, session := range j.programme.Unplaced {
		s.sessions[session.ID] = session
	}
	for _, speaker := range j.programme.Speakers {
		s.reach[speaker.PersonID] = speaker
	}
	return s
}

// each sets a sheet for everybody who is named; where nobody is, a page says so.
func (s *sheets) each(set func(*column, programme.Speaker)) error {
	err := setEach(s.job, s.programme.Speakers, func(speaker programme.Speaker) {
		s.within("Sect", func(e *element) {
			e.title = fullName(speaker.Name)
			set(s.newSheet(speaker), speaker)
		})
	})
	if err != nil {
		return err
	}
	if len(s.pages) == 0 {
		c := s.section(s.head.title, s.programme.Edition.Dates)
		c.place([]block{{role: "P", lines: s.paragraph(s.says(nobodyYet), s.styles.body, measure{width: s.paper.measure()})}})
	}
	return s.ctx.Err()
}

// newSheet begins a page that belongs to one person, and turns to more of them.
func (s *sheets) newSheet(speaker programme.Speaker) *column {
	first := len(s.pages)
	foot := func() {
		s.footOf(s.head.title+"  ·  "+fullName(speaker.Name), len(s.pages)-first)
		s.page().label.before = sortedName(speaker.Name) + ", "
	}
	s.addPage()
	foot()
	s.bookmark(sortedName(speaker.Name), 0, 0)
	top := s.paper.top - 4
	return &column{d: s.document, x: s.paper.left, y: top, top: top, bottom: s.paper.bottom, turn: func(c *column) {
		s.addPage()
		foot()
		c.y, c.top = s.paper.top, s.paper.top
	}}
}

// sortedName puts the family first: Pène, Sophie.
func sortedName(n programme.Name) string {
	if n.Family == "" || n.Given == "" {
		return fullName(n)
	}
	return n.Family + ", " + n.Given
}

// sheetHead sets what the sheet is, and of which edition, above the name of its person, with function and institution below.
func (s *sheets) sheetHead(c *column, title string, n programme.Name) {
	m := measure{width: s.paper.measure()}
	blocks := []block{
		{role: "P", lines: s.paragraph(title+"  ·  "+s.head.title, s.styles.label, m), keep: true},
		{role: "H1", lines: s.nameLines(n, m), keep: true},
	}
	if about := s.about(n); about != "" {
		blocks = append(blocks, block{role: "P", lines: s.paragraph(about, s.styles.lead, m), before: 0.6})
	}
	c.place(blocks)
	c.y += sectionGap * s.paper.scale
}

// nameLines sets a name smaller until it takes two lines; the longest flow.
func (s *sheets) nameLines(n programme.Name, m measure) []line {
	var lines []line
	for _, by := range []float64{1, 0.86, 0.74, 0.62, 0.5} {
		if lines = breakLines(s.nameOf(n, s.styles.chapter.scaled(by)), m); len(lines) <= 2 {
			return lines
		}
	}
	s.shrunk("name.shrunk", "", fullName(n))
	return lines
}

// about is what somebody does and where.
func (j *job) about(n programme.Name) string {
	return strings.Join(filled(j.clean.clean(n.Function), j.clean.clean(n.Organisation)), ", ")
}

// blanks draws empty lines to write on, and goes on below.
func (s *sheets) blanks(c *column, count int) {
	for range count {
		c.y += handLine * s.paper.scale
		s.furnish(func(canvas *canvas) { canvas.rule(s.paper.text, c.y, s.paper.right-s.paper.text, 0.2, hairline) })
	}
}

// Millimetres that a hand needs.
const (
	handLine      = 8 // from one line of writing to the next
	signatureRoom = 11
)

// signature leaves room for a date and a name in handwriting.
func (s *sheets) signature(c *column) {
	width := s.paper.right - s.paper.text
	at := width * 0.38
	c.y += signatureRoom * s.paper.scale
	for i, words := range []string{s.says(dateToWrite), s.says(signatureToWrite)} {
		x, length := s.paper.text, at-6
		if i == 1 {
			x, length = s.paper.text+at, width-at
		}
		s.furnish(func(canvas *canvas) { canvas.rule(x, c.y, length, 0.2, softInk) })
		label := lineOf(words, s.styles.note)
		s.within("P", func(*element) {
			s.draw(func(canvas *canvas) { canvas.line(x, c.y+baseline(label)+0.6, label) })
		})
	}
	c.y += s.styles.note.leading + 0.6
}

func (s *sheets) signatureHeight() float64 {
	return signatureRoom*s.paper.scale + s.styles.note.leading + 0.6
}
