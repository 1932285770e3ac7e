package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
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
	lines := b.paragraph(s.Title, b.styles.name, measure{width: b.paper.right - b.paper.text})
	return block{role: "H2", lines: lines, whole: true, opened: b.speak(s)}
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
		{role: "H2", lines: b.heading(s.Title, title, m.width), keep: true, opened: b.speak(s)},
	}
	if s.Subtitle != "" {
		lines := b.paragraph(s.Subtitle, b.styles.aside, m)
		blocks = append(blocks, block{role: "P", lines: lines, before: 0.5, keep: true, opened: b.speak(s)})
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
func (j *job) hyphenFor(s programme.Session) *hyphenator {
	if s.Language == "" {
		return j.hyphen
	}
	return hyphenatorOf(s.Language)
}

// speak tells a screen reader the language of a text that is not the document's.
func (j *job) speak(s programme.Session) func(*element) {
	language := j.foreign(s)
	if language == "" {
		return nil
	}
	return func(e *element) { e.language = language }
}

// foreign is the language that a session is announced in, unless it is the document's.
func (j *job) foreign(s programme.Session) locale.Language {
	language, known := locale.Parse(s.Language)
	if !known || language == j.language {
		return ""
	}
	return language
}
