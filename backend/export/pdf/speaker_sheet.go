package pdf

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// setSpeakerSheets gives everybody a page with what they have to know: where and when, with whom, what is to be signed.
func setSpeakerSheets(j *job) error {
	s := &speakerSheets{newSheets(j)}
	return s.each(s.sheet)
}

type speakerSheets struct{ *sheets }

func (s *speakerSheets) sheet(c *column, speaker programme.Speaker) {
	s.sheetHead(c, s.says(yourSheet), speaker.Name)
	c.x = s.paper.text
	c.place(s.greeting(speaker))
	c.x = s.paper.left
	c.y += 2 * s.paper.scale
	for _, seats := range bySession(speaker.Appearances) {
		s.session(c, speaker, seats)
	}
	s.practical(c)
	s.consents(c, speaker)
	s.notes(c)
}

// greeting thanks somebody and says for what, when and where.
func (s *speakerSheets) greeting(speaker programme.Speaker) []block {
	m, e := measure{width: s.paper.right - s.paper.text, hyphen: s.hyphen}, s.programme.Edition
	pieces := append([]piece{{s.says(goodDay), s.styles.body}}, s.nameOf(speaker.Name, s.styles.body)...)
	blocks := []block{
		{role: "P", lines: breakLines(append(pieces, piece{",", s.styles.body}), measure{width: m.width}), keep: true},
		{role: "P", lines: s.paragraph(s.says(thanksFor)+s.head.title+". "+s.says(expectedAt), s.styles.body, m), before: 1},
	}
	if facts := strings.Join(filled(capitalised(e.Dates), e.Venue), "  ·  "); facts != "" {
		blocks = append(blocks, block{role: "P", lines: s.paragraph(facts, s.styles.name, m), before: 1.6})
	}
	return blocks
}

// bySession gathers the seats of one person in one session.
func bySession(all []programme.Appearance) [][]programme.Appearance {
	var groups [][]programme.Appearance
	for _, a := range all {
		at := slices.IndexFunc(groups, func(g []programme.Appearance) bool { return g[0].SessionID == a.SessionID })
		if at < 0 {
			groups = append(groups, nil)
			at = len(groups) - 1
		}
		groups[at] = append(groups[at], a)
	}
	return groups
}

// session sets one session: when to be there hangs left of what it is, where, and who is beside.
func (s *speakerSheets) session(c *column, speaker programme.Speaker, seats []programme.Appearance) {
	session := s.sessions[seats[0].SessionID]
	hanging, blocks := s.when(session), s.what(session, speaker, seats)
	c.skip(6.5 * s.paper.scale)
	c.need(max(hangingHeight(hanging), chainHeight(blocks[:chainLength(blocks)])))
	if !c.isFresh() {
		s.furnish(func(canvas *canvas) {
			canvas.rule(s.paper.left, c.y-3*s.paper.scale, s.paper.measure(), 0.15, hairline)
		})
	}
	s.within("Sect", func(e *element) {
		e.title = session.Title
		s.setSession(c, hanging, blocks)
		e.headFirst()
		e.gatherLists()
	})
}

// usualEarly is how long before a session its people are there, in minutes.
const usualEarly conference.Minutes = 15

// when is the day, the hour, the length and the hour at which to be there.
func (s *speakerSheets) when(session programme.Session) []block {
	m := measure{width: s.paper.text - s.paper.left - 4}
	set := func(text string, in style) block {
		return block{role: "P", lines: s.paragraph(text, in, m), keep: true}
	}
	if session.Date == "" {
		return []block{set(s.says(noSlot), s.styles.note)}
	}
	var blocks []block
	if len(s.programme.Days) > 1 {
		day := locale.Weekday(session.Date, s.language) + " " + locale.DayOfMonth(session.Date, s.language)
		blocks = append(blocks, set(capitalised(day), s.styles.note))
	}
	early := usualEarly
	if s.options.Early > 0 {
		early = s.options.Early
	}
	there := max(0, session.Start-conference.Clock(early))
	return append(blocks, set(session.StartText, s.styles.hour), set(session.Length, s.styles.note),
		block{role: "P", lines: s.paragraph(s.says(beThereAt), s.styles.note.in(s.styles.accent), m), before: 1.6, keep: true},
		set(locale.Clock(there, s.language), s.styles.name.in(s.styles.accent)))
}

// what is the session with the part that somebody has in it.
func (s *speakerSheets) what(session programme.Session, speaker programme.Speaker, seats []programme.Appearance) []block {
	m := measure{width: s.paper.right - s.paper.text}
	blocks := []block{
		{role: "P", lines: s.paragraph(s.kind(session), s.styles.label.in(s.colourOf(session)), m), keep: true},
		{role: "H2", lines: s.heading(session.Title, s.styles.title, m.width), keep: true, opened: s.speak(session)},
		{role: "P", lines: breakLines(s.part(seats), m), before: 1, keep: true},
	}
	blocks = append(blocks, s.where(session, m)...)
	blocks[len(blocks)-1].keep = false
	return append(blocks, s.beside(session, speaker)...)
}

// part is the roles of somebody in a session, each with how far the invitation has come.
func (s *speakerSheets) part(seats []programme.Appearance) []piece {
	pieces := []piece{{s.says(yourRole) + s.says(colon), s.styles.role}}
	for i, seat := range seats {
		if i > 0 {
			pieces = append(pieces, piece{", ", s.styles.role})
		}
		pieces = append(pieces, piece{seat.RoleText, s.styles.name}, piece{" (" + seat.StatusText + ")", s.styles.role})
	}
	return pieces
}

// where are the rooms with the way to them and what is in them.
func (s *speakerSheets) where(session programme.Session, m measure) []block {
	if len(session.Rooms) == 0 {
		return []block{{role: "P", lines: s.paragraph(s.says(noRoom), s.styles.role, m), keep: true}}
	}
	if session.AllRooms {
		return []block{{role: "P", lines: s.paragraph(session.RoomText, s.styles.name, m), keep: true}}
	}
	var blocks []block
	for _, at := range session.Rooms {
		room := s.programme.Rooms[at]
		pieces := []piece{{s.says(whereTo) + s.says(colon), s.styles.role}, {s.clean.clean(room.Name), s.styles.name}}
		if access := s.clean.clean(room.Access); access != "" {
			pieces = append(pieces, piece{", " + access, s.styles.role})
		}
		blocks = append(blocks, block{role: "P", lines: breakLines(pieces, m), keep: true})
		if room.Equipment != "" {
			text := s.says(equipped) + s.says(colon) + room.Equipment
			blocks = append(blocks, block{role: "P", lines: s.paragraph(text, s.styles.role, m), keep: true})
		}
	}
	return blocks
}
