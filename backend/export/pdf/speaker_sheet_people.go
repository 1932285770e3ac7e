package pdf

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// beside names the others of a session, as the programme groups them.
func (s *speakerSheets) beside(session programme.Session, speaker programme.Speaker) []block {
	var blocks []block
	for _, g := range session.People {
		others := programme.Group{Role: g.Role, Label: g.Label}
		for _, n := range g.People {
			if n.PersonID != speaker.PersonID {
				others.People = append(others.People, n)
			}
		}
		if len(others.People) == 0 {
			continue
		}
		if others.Label == "" {
			others.Label = s.says(besideYou)
		}
		blocks = append(blocks, s.others(others, len(blocks) == 0)...)
	}
	return blocks
}

// others are a group, and how to reach those who lead it when that is asked for and they agree.
func (s *speakerSheets) others(g programme.Group, first bool) []block {
	blocks := s.group(g, first)
	if g.Role != conference.Moderator || !s.options.Contacts {
		return blocks
	}
	names := len(blocks) - len(g.People)
	for i, n := range g.People {
		if contact := s.contact(n); contact != "" {
			pieces := append(s.named(n), piece{"  " + contact, s.styles.note.in(s.styles.accent)})
			m := measure{width: s.paper.right - s.paper.text, hang: hangingIndent}
			blocks[names+i].lines = breakLines(pieces, m)
		}
	}
	return blocks
}

// contact is how to reach somebody who agrees to share it; what is not said is reported once.
func (s *speakerSheets) contact(n programme.Name) string {
	who := s.reach[n.PersonID]
	known := filled(s.clean.clean(who.Email), s.clean.clean(who.Phone))
	if len(known) == 0 {
		return ""
	}
	if !who.Agrees(conference.Contact) {
		if !s.withheld[n.PersonID] {
			s.withheld[n.PersonID] = true
			s.missing("contact.withheld", "", fullName(n))
		}
		return ""
	}
	return strings.Join(known, "  ·  ")
}

// practical says how to come.
func (s *speakerSheets) practical(c *column) {
	e := s.programme.Edition
	if paragraphs := append(filled(e.Venue, e.Address), e.Practical...); len(paragraphs) > 0 {
		s.fact(c, fact{head: howToCome, paragraphs: paragraphs}, true)
	}
}

// consents tells what was answered and leaves boxes for the rest.
func (s *speakerSheets) consents(c *column, speaker programme.Speaker) {
	asked := speaker.Consents
	open := slices.ContainsFunc(asked, func(a programme.Consent) bool { return !a.Answered })
	least := float64(len(asked)) * s.consentHeight()
	if open {
		least += s.signatureHeight()
	}
	s.aside(c, aside{head: yourConsents, least: least, ruled: true, set: func() {
		for _, a := range asked {
			s.consent(c, a)
		}
		if open {
			s.signature(c)
		}
	}})
}

// consent is a line: what it is about, then the boxes.
func (s *speakerSheets) consent(c *column, a programme.Consent) {
	about := lineOf(capitalised(a.KindText), s.styles.body)
	about.joins = true
	s.within("LBody", func(*element) {
		s.draw(func(canvas *canvas) { canvas.line(c.x, c.y+baseline(about), about) })
		s.answer(c, c.x+50*s.paper.scale, a)
	})
	c.y += s.consentHeight()
}

func (s *speakerSheets) consentHeight() float64 { return s.styles.body.leading + 1.2*s.paper.scale }

// notes leaves room to write, as far as the page has any: nobody wants a sheet of blank lines.
func (s *speakerSheets) notes(c *column) {
	lines := min(3, int((c.room()-factGap*s.paper.scale)/(handLine*s.paper.scale)))
	if lines < 1 {
		return
	}
	s.aside(c, aside{head: notesOfYours, least: handLine * float64(lines) * s.paper.scale, ruled: true, set: func() { s.blanks(c, lines) }})
}
