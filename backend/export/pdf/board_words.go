package pdf

// words are the hour, the title, the track and the people of a card.
func (b *board) words(c *card) []line {
	area := b.area(c, b.runs(c)[0], 0, 0)
	m := measure{width: area.width - 2*b.pad() - b.edge()}
	hour, title := b.hourPieces(c), b.titlePiece(c)
	var lines []line
	second := c.session.Second.Title
	switch {
	case m.width > runInWidth*b.p.paper.scale && c.session.Kind.IsPause():
		lines, second = breakLines(append(hour, b.p.both(words{c.session.Title, second}, title.style)...), m), ""
	case m.width > runInWidth*b.p.paper.scale:
		lines = breakLines(append(hour, title), m)
	default:
		lines = stacked(breakLines(hour, m), b.title(c, title, m))
	}
	if second != "" {
		lines = stacked(lines, b.p.otherLines(second, title.style.second().in(softInk), m.width))
	}
	lines = spoken(lines, b.p.foreign(*c.session), title.style)
	if people := b.p.inBrief(*c.session); people != "" && !c.session.Kind.IsPause() {
		lines = stacked(lines, b.p.paragraph(people, b.scaled(b.p.styles.note), measure{width: m.width, whole: true}))
	}
	return lines
}

// runInWidth is how wide a card of an A4 must be for its title to follow its hour on one line.
const runInWidth = 75

// title divides words only where one is wider than the card.
func (b *board) title(c *card, p piece, m measure) []line {
	if breaker := newBreaker([]piece{p}, m); !breaker.forced(m) {
		return breaker.lines(m)
	}
	m.hyphen = b.p.hyphenIn(c.session.Written.Title)
	return breakLines([]piece{p}, m)
}

// hourPieces are the hours, the sign of the track, what the session is and where, if that matters.
func (b *board) hourPieces(c *card) []piece {
	s, hour := c.session, b.scaled(b.p.styles.hour.scaled(0.78)).in(b.p.colourOf(*c.session))
	if s.Kind.IsPause() {
		hour.colour = softInk
	}
	pieces := []piece{{s.SpanText + "  ", hour}}
	if s.Track != nil && !b.p.options.WithoutTracks {
		pieces = append(pieces, piece{b.p.signOf(s.Track) + "  ", hour})
	}
	if standsOut(s) {
		pieces = append(pieces, b.p.both(words{s.KindLabel, s.Second.KindLabel}, hour)...)
		pieces = append(pieces, piece{"  ", hour})
	}
	if c.across && !s.AllRooms && !s.Kind.IsPause() { // no column says where it is
		pieces = append(pieces, piece{b.p.clean.clean(s.RoomText) + "  ", hour})
	}
	return pieces
}

func (b *board) titlePiece(c *card) piece {
	title := b.scaled(b.p.styles.name)
	switch {
	case c.session.Kind.IsPause():
		title.colour, title.cut = softInk, sans
	case standsOut(c.session) && c.across:
		title = b.scaled(b.p.styles.title)
	}
	return piece{b.p.clean.clean(c.session.Title), title}
}

func (b *board) scaled(s style) style { return s.scaled(b.by * 0.94) }

// plain is the text of pieces without their styles.
func plain(pieces []piece) string {
	text := ""
	for _, p := range pieces {
		text += p.text
	}
	return text
}
