package pdf

import (
	"strings"

	"quartiers/backend/programme"
)

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
	name, hours := capitalised(day.Title), day.Hours
	if len(l.programme.Days) == 1 {
		name, hours = l.says(inDetail), name+"  ·  "+hours
	}
	title := l.heading(name, l.styles.title.scaled(1.2*l.by), leafletMeasure)
	lead := l.paragraph(hours, l.styles.note.scaled(1.05*l.by), measure{width: leafletMeasure})
	return leafletEntry{title: capitalised(day.Title), opens: true, after: leafletUnder * l.by, blocks: []block{{role: "H2", lines: title, keep: true}, {role: "P", lines: lead, before: 0.3 * l.by}}}
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
	if label := l.label(s); label != "" {
		blocks = append(blocks, block{role: "P", lines: l.paragraph(label, l.styles.label.scaled(0.86*l.by).in(l.colourOf(s)), m), keep: true})
	}
	blocks = append(blocks, block{role: "H3", lines: l.heading(s.Title, l.titleStyle(s), m.width), keep: true, opened: l.speak(s)})
	if s.RoomText != "" && !(s.Kind.IsPause() && s.AllRooms) {
		blocks = append(blocks, block{role: "P", lines: l.paragraph(s.RoomText, note, m), before: 0.3 * l.by, keep: true})
	}
	if !s.Kind.IsPause() {
		blocks = append(blocks, l.people(s, m)...)
	}
	return blocks
}

// label names the kind of what gathers everybody, and the track with its sign.
func (l *leaflet) label(s programme.Session) string {
	var parts []string
	if standsOut(&s) {
		parts = append(parts, s.KindLabel)
	}
	if s.Track != nil && s.Track.Name != "" && !l.options.WithoutTracks {
		parts = append(parts, l.signOf(s.Track)+string(noBreak)+s.Track.Name)
	}
	return strings.Join(parts, "  ·  ")
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
			blocks = append(blocks, block{role: "P", lines: l.paragraph(g.Label, text, m), before: 1 * l.by, keep: true})
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
