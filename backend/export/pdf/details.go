package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// details sets the sessions of every day in order.
func (b *brochure) details() error {
	for _, day := range b.programme.Days {
		if len(day.Sessions) == 0 {
			continue
		}
		c := b.section(b.detailsTitle(day), b.detailsLead(day))
		for i := range day.Sessions {
			b.session(c, day.Sessions, i)
			if err := b.advance(); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *brochure) detailsTitle(day programme.Day) string {
	if len(b.programme.Days) == 1 {
		return b.says(inDetail)
	}
	return day.Title
}

func (b *brochure) detailsLead(day programme.Day) string {
	if len(b.programme.Days) == 1 {
		return day.Title + ", " + day.Hours
	}
	return day.Hours
}

// session sets one session: its hour, length and room hang left of its text.
func (b *brochure) session(c *column, sessions []programme.Session, i int) {
	s := sessions[i]
	if s.RoomText == "" {
		b.missing("session.room", s.ID, s.Title)
	}
	hanging := b.hanging(s)
	blocks := b.sessionBlocks(s)
	c.skip(b.gapBefore(sessions, i))
	c.need(max(hangingHeight(hanging), chainHeight(blocks[:chainLength(blocks)])))
	b.ruleAbove(c, sessions, i)
	b.within("Sect", func(e *element) {
		e.title = s.Title
		b.enter(c, s)
		b.setSession(c, hanging, blocks)
		e.headFirst()
		e.gatherLists()
	})
	b.remember(s)
}

// gapBefore is wider between hours than between sessions of the same hour.
func (b *brochure) gapBefore(sessions []programme.Session, i int) float64 {
	switch {
	case i == 0:
		return 0
	case sessions[i].Kind.IsPause() || sessions[i-1].Kind.IsPause():
		return 5.5 * b.paper.scale
	}
	return 8 * b.paper.scale
}

// ruleAbove draws a hairline where a new hour begins.
func (b *brochure) ruleAbove(c *column, sessions []programme.Session, i int) {
	if i > 0 && sessions[i].Start == sessions[i-1].Start || c.isFresh() {
		return
	}
	b.furnish(func(canvas *canvas) {
		canvas.rule(b.paper.left, c.y-2.8*b.paper.scale, b.paper.measure(), 0.15, hairline)
	})
}

// enter makes the session a place that links and bookmarks lead to.
func (b *brochure) enter(c *column, s programme.Session) {
	b.land(b.sessions[string(s.ID)], c.y-3)
	b.bookmark(s.StartText+"  "+s.Title, 1, c.y-3)
}

// setSession draws both columns and goes on below the longer one. What is too tall to hang stands above the text.
func (b *brochure) setSession(c *column, hanging, blocks []block) {
	top, page := c.y, len(b.pages)
	c.x = b.paper.left
	if hangingHeight(hanging) > c.room() {
		c.x = b.paper.text
	}
	c.place(hanging)
	below := c.y
	if c.x == b.paper.left {
		c.y = top
	}
	c.x = b.paper.text
	c.place(blocks)
	if len(b.pages) == page {
		c.y = max(c.y, below)
	}
	c.x = b.paper.left
}

func hangingHeight(blocks []block) float64 {
	total := 0.0
	for _, b := range blocks {
		total += b.height()
	}
	return total
}

// hanging is the hour, the length and the room.
func (b *brochure) hanging(s programme.Session) []block {
	m := measure{width: b.paper.text - b.paper.left - 4}
	blocks := []block{{role: "P", lines: b.paragraph(s.StartText, b.styles.hour, m), keep: true}}
	for _, text := range []string{s.Length, s.RoomText} {
		if text != "" && !(s.Kind.IsPause() && text == s.RoomText && s.AllRooms) {
			blocks = append(blocks, block{role: "P", lines: b.paragraph(text, b.styles.note, m), keep: true})
		}
	}
	return blocks
}

// sessionBlocks is the text of a session.
func (b *brochure) sessionBlocks(s programme.Session) []block {
	if s.Kind.IsPause() && len(s.Abstract) == 0 && len(s.People) == 0 {
		return []block{b.pause(s)}
	}
	blocks := b.titleBlocks(s)
	if !b.options.WithoutAbstracts {
		blocks = append(blocks, b.abstract(s)...)
	}
	return append(blocks, b.people(s)...)
}

func (b *brochure) pause(s programme.Session) block {
	lines := b.paragraph(s.Title, b.styles.name, measure{width: b.paper.right - b.paper.text})
	return block{role: "H2", lines: lines, whole: true}
}

// titleBlocks are the kind, the title and the subtitle.
func (b *brochure) titleBlocks(s programme.Session) []block {
	m := measure{width: b.paper.right - b.paper.text}
	title := b.styles.title
	if s.Kind == conference.RoundTable || s.Kind == conference.Keynote {
		title = b.styles.great
	}
	blocks := []block{
		{role: "P", lines: b.paragraph(b.kind(s), b.styles.label.in(b.colourOf(s)), m), keep: true},
		{role: "H2", lines: b.heading(s.Title, title, m.width), keep: true},
	}
	if s.Subtitle != "" {
		lines := b.paragraph(s.Subtitle, b.styles.aside, m)
		blocks = append(blocks, block{role: "P", lines: lines, before: 0.5, keep: true})
	}
	return blocks
}

// kind names the kind and the track: colour is never alone.
func (b *brochure) kind(s programme.Session) string {
	if s.Track == nil || s.Track.Name == "" {
		return s.KindLabel
	}
	return s.KindLabel + "  ·  " + s.Track.Name
}

// colourOf is the colour of the track, dark enough to be read on paper.
func (b *brochure) colourOf(s programme.Session) colour {
	if s.Track == nil || b.options.WithoutTracks {
		return b.styles.accent
	}
	c, ok := parseColour(s.Track.Colour)
	if !ok {
		return b.styles.accent
	}
	return c.readableOn(white, contrastAA)
}

func (b *brochure) abstract(s programme.Session) []block {
	m := measure{width: b.paper.right - b.paper.text, hyphen: b.hyphenFor(s)}
	var blocks []block
	for i, text := range s.Abstract {
		blocks = append(blocks, block{role: "P", lines: b.paragraph(text, b.styles.body, m), before: 1.6, opened: b.speak(s)})
		if i == 0 {
			blocks[0].before = 1.4
		}
	}
	return blocks
}

// hyphenFor divides words by the language that the session is announced in, when its patterns are at hand.
func (b *brochure) hyphenFor(s programme.Session) *hyphenator {
	if s.Language == "" {
		return b.hyphen
	}
	return hyphenatorOf(s.Language)
}

// speak tells a screen reader the language of a text that is not the document's.
func (b *brochure) speak(s programme.Session) func(*element) {
	language, known := locale.Parse(s.Language)
	if !known || language == b.language {
		return nil
	}
	return func(e *element) { e.language = language }
}
