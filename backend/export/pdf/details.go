package pdf

import (
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// details sets the sessions of every day in order.
func (b *brochure) details() error {
	for _, day := range b.programme.Days {
		if len(day.Sessions) == 0 {
			continue
		}
		c := b.sectionIn(b.dayTitle(day, inDetail), b.detailsLead(day))
		for i := range day.Sessions {
			b.session(c, day.Sessions, i)
			if err := b.advance(); err != nil {
				return err
			}
		}
	}
	return nil
}

// dayTitle heads what is told of a day: with its date, or with what it is when there is no other day.
func (j *job) dayTitle(day programme.Day, alone locale.Text) words {
	if len(j.programme.Days) == 1 {
		return j.words(alone)
	}
	return words{day.Title, day.Second}
}

func (b *brochure) detailsLead(day programme.Day) words {
	if len(b.programme.Days) == 1 {
		return words{day.Title + ", " + day.Hours, day.Second}
	}
	return words{first: day.Hours}
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
func (b *job) setSession(c *column, hanging, blocks []block) {
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
	if s.Kind.IsPause() && s.AllRooms {
		return blocks
	}
	return append(blocks, b.inSecond(s.Second.RoomText, b.styles.note.second(), m.width)...)
}
