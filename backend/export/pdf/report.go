package pdf

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"quartiers/backend/conference"
)

// Report says what became of a programme on paper.
type Report struct {
	Pages    int       `json:"pages"`
	Empty    bool      `json:"empty"`    // the document has nothing to tell but its own name
	Shrunk   []Remark  `json:"shrunk"`   // texts that were set smaller than their style, or run on over pages
	Missing  []Remark  `json:"missing"`  // what the programme should say and does not
	Glyphs   []Glyph   `json:"glyphs"`   // characters that no font of the document has
	Pictures []Picture `json:"pictures"` // pictures that were replaced
}

// Remark is one thing that somebody may want to look at.
type Remark struct {
	Code    string        `json:"code"`    // grid.shrunk, grid.flowed, cover.shrunk, session.title, session.room, session.slot, edition.dates
	Session conference.ID `json:"session"` // empty: concerns the edition
	Text    string        `json:"text"`    // the text, or the name of what lacks something
	Page    int           `json:"page"`    // from 1; 0: nowhere
}

// Glyph is a character that could not be drawn.
type Glyph struct {
	Character string `json:"character"`
	Code      string `json:"code"`   // U+1F600
	Within    string `json:"within"` // the first text that has it
}

// Picture is an image that a placeholder stands for.
type Picture struct {
	Name   string `json:"name"`   // in the language of the document
	Reason string `json:"reason"` // unreadable, too_large, undrawn
	Parts  string `json:"parts"`  // of a drawing, that are not drawn
}

// glyphs lists what the sanitiser left out, by code.
func (s *sanitiser) glyphs() []Glyph {
	var all []Glyph
	for r, within := range s.lacks {
		all = append(all, Glyph{Character: string(r), Code: codeOf(r), Within: within})
	}
	slices.SortFunc(all, func(a, b Glyph) int { return cmp.Compare(a.Character, b.Character) })
	return all
}

func codeOf(r rune) string {
	hex := strconv.FormatInt(int64(r), 16)
	for len(hex) < 4 {
		hex = "0" + hex
	}
	return "U+" + strings.ToUpper(hex)
}

// shrunk notes a text that is smaller than it should be, or longer than its box.
func (d *document) shrunk(code string, session conference.ID, text string) {
	d.report.Shrunk = append(d.report.Shrunk, Remark{code, session, text, len(d.pages)})
}

// missing notes what the programme lacks.
func (d *document) missing(code string, session conference.ID, text string) {
	d.report.Missing = append(d.report.Missing, Remark{Code: code, Session: session, Text: text})
}
