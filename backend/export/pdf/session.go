package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

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
	made := inBoth("H2", b.both(words{s.Title, s.Second.Title}, b.styles.name), measure{width: b.paper.right - b.paper.text})
	made.whole, made.opened = true, b.speak(s)
	return made
}

// titleBlocks are the kind, the title and the subtitle.
func (b *brochure) titleBlocks(s programme.Session) []block {
	m := measure{width: b.paper.right - b.paper.text}
	title := b.styles.title
	if s.Kind == conference.RoundTable || s.Kind == conference.Keynote {
		title = b.styles.great
	}
	kind := inBoth("P", b.kindPieces(s, b.styles.label.in(b.colourOf(s))), m)
	kind.keep = true
	blocks := []block{kind, {role: "H2", lines: b.heading(s.Title, title, m.width), keep: true, opened: b.speak(s)}}
	if s.Subtitle != "" {
		lines := b.paragraph(s.Subtitle, b.styles.aside, m)
		blocks = append(blocks, block{role: "P", lines: lines, before: 0.5, keep: true, opened: b.speakIn(s.Written.Subtitle)})
	}
	return append(blocks, b.secondTitle(s, title, m.width)...)
}

// secondTitle are the title and the subtitle in the second language.
func (b *brochure) secondTitle(s programme.Session, title style, width float64) []block {
	blocks := b.inSecond(s.Second.Title, title.second(), width)
	blocks = append(blocks, b.inSecond(s.Second.Subtitle, b.styles.aside, width)...)
	if len(blocks) > 0 {
		blocks[0].before = 1.2 * b.paper.scale
	}
	return blocks
}

// kind names the kind, and the track with its sign: colour is never alone.
func (j *job) kind(s programme.Session) string {
	if s.Track == nil || s.Track.Name == "" {
		return s.KindLabel
	}
	return s.KindLabel + "  ·  " + j.trackSign(s) + s.Track.Name
}

// colourOf is the colour of the track, dark enough to be read on paper.
func (j *job) colourOf(s programme.Session) colour {
	if s.Track == nil || j.options.WithoutTracks {
		return j.styles.accent
	}
	c, ok := parseColour(s.Track.Colour)
	if !ok {
		return j.styles.accent
	}
	return c.readableOn(white, contrastAA)
}

func (b *brochure) abstract(s programme.Session) []block {
	blocks := b.paragraphsIn(s.Abstract, s.Written.Abstract, b.styles.body)
	if len(blocks) > 0 {
		blocks[0].before = 1.4
	}
	second := b.paragraphsIn(s.Second.Abstract, b.second, b.styles.body.in(softInk))
	if len(second) > 0 {
		second[0].before = 2.2
	}
	return append(blocks, second...)
}

// paragraphsIn are paragraphs in a language, which divides their words.
func (b *brochure) paragraphsIn(texts []string, language string, s style) []block {
	m := measure{width: b.paper.right - b.paper.text, hyphen: b.hyphenIn(language)}
	var blocks []block
	for _, text := range texts {
		blocks = append(blocks, block{role: "P", lines: b.paragraph(text, s, m), before: 1.6, opened: b.speakIn(language)})
	}
	return blocks
}

// speak tells a screen reader the language of a title that is not the document's.
func (j *job) speak(s programme.Session) func(*element) { return j.speakIn(s.Written.Title) }

// foreign is the language of a title, unless it is the document's.
func (j *job) foreign(s programme.Session) string { return j.tagOf(s.Written.Title) }
