package pdf

import (
	"regexp"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// In a document in two languages the first is set as in any other; what the second says follows, in the italics of the
// serif, so that the eye finds its language. Nothing is said twice: a text without a translation stands alone.

// words are what a document says in its language, and in the second one; that is empty where there is none.
type words struct{ first, second string }

// words are a text of the document in both languages.
func (d *document) words(text locale.Text) words {
	return words{d.says(text), d.saysToo(text)}
}

// saysToo picks the second language; empty in one language, and where both say the same.
func (d *document) saysToo(text locale.Text) string {
	if d.second == "" || text.In(d.second) == d.says(text) {
		return ""
	}
	return text.In(d.second)
}

// between stands between what two languages say on one line.
const between = "  ·  "

// joined are both on one line, for what has no style: bookmarks, lists.
func (w words) joined() string {
	if w.second == "" {
		return w.first
	}
	return w.first + between + w.second
}

// both are pieces in two languages, the second in italics.
func (d *document) both(w words, s style) []piece {
	pieces := []piece{{d.clean.clean(w.first), s}}
	if w.second == "" {
		return pieces
	}
	return append(pieces, piece{between, s}, piece{d.clean.clean(w.second), s.second()})
}

// second is the style of the other language beside a text.
func (s style) second() style {
	if s.cut == display {
		s = s.scaled(0.8) // italics of the text size look larger than the display cut
	}
	s.cut = serifItalic
	return s
}

// inBoth makes a block of pieces in both languages.
func inBoth(role string, pieces []piece, m measure) block {
	return block{role: role, lines: breakLines(pieces, m), both: true}
}

// kindPieces are the kind of a session and its track, in both languages.
func (j *job) kindPieces(s programme.Session, label style) []piece {
	if j.second == "" {
		return []piece{{j.clean.clean(j.kind(s)), label}}
	}
	pieces := j.both(words{s.KindLabel, s.Second.KindLabel}, label)
	if s.Track != nil && s.Track.Name != "" {
		pieces = append(pieces, piece{"   —   ", label})
		pieces = append(pieces, j.both(words{s.Track.Name, s.Track.Second}, label)...)
	}
	return pieces
}

// inSecond makes a block of the second language: what is empty makes none.
func (j *job) inSecond(text string, s style, width float64) []block {
	if text == "" {
		return nil
	}
	return []block{{role: "P", lines: j.heading(text, s, width), keep: true, opened: j.speakIn(j.second)}}
}

// doubled is a heading with its words in the second language below it, smaller.
func (j *job) doubled(role string, w words, s style, width float64) []block {
	blocks := []block{{role: role, lines: j.heading(w.first, s, width)}}
	second := j.inSecond(w.second, s.second().in(softInk), width)
	if len(second) > 0 {
		blocks[0].keep, second[0].keep = true, false
	}
	return append(blocks, second...)
}

// otherLines breaks a text of the second language; words are divided only where one is wider than a line.
func (j *job) otherLines(text string, s style, width float64) []line {
	m := measure{width: width}
	p := []piece{{j.clean.clean(text), s}}
	if b := newBreaker(p, m); !b.forced(m) {
		return spoken(b.lines(m), j.tagOf(j.second), s)
	}
	m.hyphen = j.hyphenIn(j.second)
	return spoken(breakLines(p, m), j.tagOf(j.second), s)
}

// spoken tells a screen reader the language of what is written in a style among other words.
func spoken(lines []line, language string, in style) []line {
	for _, l := range lines {
		for i := range l.segments {
			if l.segments[i].style == in {
				l.segments[i].language = language
			}
		}
	}
	return lines
}

var knownTag = regexp.MustCompile(`^[a-z]{2,3}$`)

// speakIn tells a screen reader the language of a text that is not the document's; nil for one that is.
func (d *document) speakIn(language string) func(*element) {
	tag := d.tagOf(language)
	if tag == "" {
		return nil
	}
	return func(e *element) { e.language = tag }
}

// tagOf is a language that an element must tell; empty for the document's own, and for one that nobody told.
func (d *document) tagOf(language string) string {
	if language == d.language || !knownTag.MatchString(language) {
		return ""
	}
	return language
}

// hyphenIn divides words by the patterns of a language; those of the document where nobody told one.
func (d *document) hyphenIn(language string) *hyphenator {
	if language == "" {
		return d.hyphen
	}
	return hyphenatorOf(language)
}

// writeBoth draws lines in two languages in the open element, from a place down. What stands in italics gets an element
// of its own, which tells its language.
func (d *document) writeBoth(x, y float64, lines []line) {
	if !haveItalics(lines) {
		d.draw(func(c *canvas) { drawUp(c, lines, x, y+heightOf(lines)) })
		return
	}
	for _, l := range lines {
		d.writeLine(x, y+baseline(l), l)
		y += l.leading()
	}
}

func haveItalics(lines []line) bool {
	for _, l := range lines {
		for _, s := range l.segments {
			if s.style.cut == serifItalic {
				return true
			}
		}
	}
	return false
}

// writeLine draws the stretches of a line in turn.
func (d *document) writeLine(x, y float64, l line) {
	if l.mixed { // one with words from right to left stays in one piece
		d.draw(func(c *canvas) { c.line(x, y, l) })
		return
	}
	for from := 0; from < len(l.segments); {
		to, italic, width := from, l.segments[from].style.cut == serifItalic, 0.0
		for ; to < len(l.segments) && (l.segments[to].style.cut == serifItalic) == italic; to++ {
			width += l.segments[to].width
		}
		part := line{segments: l.segments[from:to], joins: l.joins && to == len(l.segments)}
		d.writePart(x, y, part, italic)
		x, from = x+width, to
	}
}

func (d *document) writePart(x, y float64, part line, italic bool) {
	draw := func(*element) { d.draw(func(c *canvas) { c.line(x, y, part) }) }
	if !italic {
		draw(nil)
		return
	}
	d.within("Span", func(e *element) {
		e.language = d.second
		draw(e)
	})
}
