package pdf

import "quartiers/backend/programme"

// leafletEntry is a session, or the head of a day, in a panel of the leaflet: an hour that hangs left of some blocks.
type leafletEntry struct {
	session *programme.Session // nil: the head of a day
	title   string             // of the day
	hour    []line
	blocks  []block
	opens   bool    // a new hour, or a day, begins
	after   float64 // space below that stays with it
}

// The distances of a panel at the usual size of its words.
const (
	leafletHang  = 15.5 // width of the column of hours
	leafletGap   = 2.8  // between sessions of one hour
	leafletRule  = 5.2  // between hours, with a line in the middle
	leafletDays  = 11   // above the head of a day
	leafletUnder = 3.5  // below it
)

// before is the space above an entry, unless it begins a panel.
func (l *leaflet) before(e leafletEntry) float64 {
	switch {
	case e.session == nil:
		return leafletDays * l.by
	case e.opens:
		return leafletRule * l.by
	}
	return leafletGap * l.by
}

func (e leafletEntry) height() float64 { return max(heightOf(e.hour), heightOfBlocks(e.blocks)) }

// entries are the days with their sessions in order.
func (l *leaflet) entries() []leafletEntry {
	var all []leafletEntry
	for _, day := range l.programme.Days {
		if len(day.Sessions) == 0 {
			continue
		}
		all = append(all, l.dayEntry(day))
		for i := range day.Sessions {
			s := &day.Sessions[i]
			opens := i == 0 || day.Sessions[i-1].Start != s.Start
			all = append(all, leafletEntry{session: s, hour: l.hourLines(*s), blocks: l.sessionBlocks(*s), opens: opens})
		}
	}
	return all
}

func (l *leaflet) dayEntry(day programme.Day) leafletEntry {
	name, hours := words{capitalised(day.Title), day.Second}, words{first: day.Hours}
	if len(l.programme.Days) == 1 {
		name, hours = l.words(inDetail), words{name.first + between + day.Hours, day.Second}
	}
	blocks, note := l.doubled("H2", name, l.styles.title.scaled(1.2*l.by), leafletMeasure), l.styles.note.scaled(1.05*l.by)
	blocks[len(blocks)-1].keep = true
	blocks = append(blocks, block{role: "P", lines: l.paragraph(hours.first, note, measure{width: leafletMeasure}), before: 0.3 * l.by})
	blocks = append(blocks, l.inSecond(hours.second, note.second(), leafletMeasure)...)
	return leafletEntry{title: capitalised(day.Title), opens: true, after: leafletUnder * l.by, blocks: blocks}
}

func (l *leaflet) hourLines(s programme.Session) []line {
	return l.paragraph(s.StartText, l.styles.name.scaled(l.by), measure{width: (leafletHang - 1) * l.by})
}

// textWidth is how wide the words of a session are, right of its hour.
func (l *leaflet) textWidth() float64 { return leafletMeasure - leafletHang*l.by }

// sessionBlocks are the kind where it matters, the title, the room and the people.
func (l *leaflet) sessionBlocks(s programme.Session) []block {
	m, note := measure{width: l.textWidth()}, l.styles.note.scaled(0.95*l.by)
	var blocks []block
	if label := l.label(s, l.styles.label.scaled(0.86*l.by).in(l.colourOf(s))); len(label) > 0 {
		made := inBoth("P", label, m)
		made.keep = true
		blocks = append(blocks, made)
	}
	title := l.titleStyle(s)
	blocks = append(blocks, block{role: "H3", lines: l.heading(s.Title, title, m.width), keep: true, opened: l.speak(s)})
	blocks = append(blocks, l.inSecond(s.Second.Title, title.second().in(softInk), m.width)...)
	if s.RoomText != "" && !(s.Kind.IsPause() && s.AllRooms) {
		made := inBoth("P", l.both(words{s.RoomText, s.Second.RoomText}, note), m)
		made.before, made.keep = 0.3*l.by, true
		blocks = append(blocks, made)
	}
	if !s.Kind.IsPause() {
		blocks = append(blocks, l.people(s, m)...)
	}
	return blocks
}

// label names the kind of what gathers everybody, and the track with its sign.
func (l *leaflet) label(s programme.Session, label style) []piece {
	var pieces []piece
	if standsOut(&s) {
		pieces = l.both(words{s.KindLabel, s.Second.KindLabel}, label)
	}
	if s.Track != nil && s.Track.Name != "" && !l.options.WithoutTracks {
		if len(pieces) > 0 {
			pieces = append(pieces, piece{between, label})
		}
		sign := l.signOf(s.Track) + string(noBreak)
		pieces = append(pieces, l.both(words{sign + s.Track.Name, s.Track.Second}, label)...)
	}
	return pieces
}

func (l *leaflet) titleStyle(s programme.Session) style {
	switch {
	case standsOut(&s):
		return l.styles.title.scaled(0.9 * l.by)
	case s.Kind.IsPause():
		return l.styles.role.scaled(l.by)
	}
	return l.styles.name.scaled(l.by)
}

// people stand one to a line with their institution, or in brief one after the other.
func (l *leaflet) people(s programme.Session, m measure) []block {
	text := l.styles.note.scaled(l.by)
	if l.brief {
		if names := l.inBrief(s); names != "" {
			return []block{{role: "P", lines: breakLines([]piece{{names, text}}, m), before: 0.3 * l.by}}
		}
		return nil
	}
	var blocks []block
	for _, g := range s.People {
		if g.Label != "" {
			label := inBoth("P", l.both(words{g.Label, g.Second}, text), m)
			label.before, label.keep = 1*l.by, true
			blocks = append(blocks, label)
		}
		for i, n := range g.People {
			made := block{role: "P", lines: breakLines(l.namedShort(n, text), measure{width: m.width, hang: 2.5 * l.by}), whole: true, indent: 2.5 * l.by}
			if i == 0 && g.Label == "" {
				made.before = 1 * l.by
			}
			blocks = append(blocks, made)
		}
	}
	return blocks
}

// namedShort is a name, then the institution, else the function.
func (l *leaflet) namedShort(n programme.Name, s style) []piece {
	bold := s.in(ink)
	pieces := l.nameOf(n, bold)
	about := l.clean.clean(n.Organisation)
	if about == "" {
		about = l.clean.clean(n.Function)
	}
	if about != "" && len(pieces) > 0 {
		pieces = append(pieces, piece{", " + about, s})
	}
	return pieces
}
