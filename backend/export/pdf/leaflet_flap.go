package pdf

import (
	"strings"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

var highlights = locale.Text{FR: "Temps forts", EN: "Highlights"}

// flap sets the panel that is folded in, the first that a reader meets behind the cover: what the day is about, its
// highlights, who speaks. It holds as much of it as has room; all of it is in the programme.
func (l *leaflet) flap(p panel) {
	l.furnish(func(c *canvas) { c.box(c.bled(p.area(l.paper.height)), white.mix(l.styles.accent, 0.07)) })
	c := l.inPanel(0, leafletTop+4)
	c.bottom = l.paper.height * 10
	room := leafletBottom - c.y
	for _, parts := range [][2]bool{{true, true}, {true, false}, {false, true}, {false, false}} {
		for _, by := range []float64{1.2, 1.1, 1, 0.93, 0.86} {
			if blocks := l.flapBlocks(parts[0], parts[1], by); heightOfBlocks(blocks) <= room {
				c.place(blocks)
				return
			}
		}
	}
	c.place(cutTo(l.flapBlocks(false, false, 0.7), room))
}

func (l *leaflet) flapBlocks(withHighlights, withSpeakers bool, by float64) []block {
	var blocks []block
	if e := l.programme.Edition; e.Theme != "" {
		s := l.styles.great.scaled(1.12 * by).in(l.styles.accent)
		blocks = append(blocks, block{role: "P", lines: l.heading(e.Theme, s, leafletMeasure), opened: l.speakIn(e.Written.Subtitle)})
		blocks = append(blocks, l.inSecond(e.Second.Theme, s.second(), leafletMeasure)...)
	}
	if withHighlights {
		blocks = append(blocks, l.highlightBlocks(by)...)
	}
	if withSpeakers {
		blocks = append(blocks, l.speakerBlocks(by)...)
	}
	return blocks
}

// part is the head of a part of the flap.
func (l *leaflet) part(head locale.Text, by float64) block {
	made := inBoth("H2", l.both(l.words(head), l.styles.label.scaled(by)), measure{width: leafletMeasure})
	made.before, made.keep = 9*by, true
	return made
}

// highlightBlocks are the sessions that gather everybody around a question.
func (l *leaflet) highlightBlocks(by float64) []block {
	blocks := []block{l.part(highlights, by)}
	for _, day := range l.programme.Days {
		for _, s := range day.Sessions {
			if !standsOut(&s) {
				continue
			}
			when := s.SpanText
			if len(l.programme.Days) > 1 {
				when = capitalised(day.Title) + ", " + when
			}
			m, note := measure{width: leafletMeasure}, l.styles.note.scaled(by)
			kind := inBoth("P", append(l.both(words{s.KindLabel, s.Second.KindLabel}, note), piece{between + when, note}), m)
			kind.before, kind.keep = 3*by, true
			blocks = append(blocks, kind)
			blocks = append(blocks, l.highlight(s, l.styles.title.scaled(0.9*by))...)
		}
	}
	if len(blocks) == 1 {
		return nil
	}
	return blocks
}

// highlight is the title of a session in both languages.
func (l *leaflet) highlight(s programme.Session, title style) []block {
	blocks := l.doubled("P", words{s.Title, s.Second.Title}, title, leafletMeasure)
	blocks[0].opened = l.speak(s)
	return blocks
}

// speakerBlocks name who speaks, one after the other by family name.
func (l *leaflet) speakerBlocks(by float64) []block {
	var names []string
	for _, s := range l.programme.Speakers {
		if name := plain(l.nameOf(s.Name, l.styles.role)); name != "" {
			names = append(names, strings.ReplaceAll(name, " ", string(noBreak)))
		}
	}
	if len(names) == 0 {
		return nil
	}
	text := breakLines([]piece{{strings.Join(names, ", "), l.styles.role.in(ink).scaled(0.95 * by)}}, measure{width: leafletMeasure, whole: true})
	return []block{l.part(speakersIndex, by), {role: "P", lines: text, before: 1.5 * by}}
}
