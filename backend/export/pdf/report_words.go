package pdf

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// Sentences is the report in words, each once: what was shortened, left out or replaced.
func (r Report) Sentences() []locale.Text {
	var all []locale.Text
	said := map[locale.Text]bool{}
	say := func(code string, params conference.Params) {
		if text := locale.Report(code, params); !said[text] {
			said[text] = true
			all = append(all, text)
		}
	}
	for _, remark := range slices.Concat(r.Missing, r.Shrunk) {
		say(remark.Code, conference.Params{"text": remark.Text, "page": remark.Page})
	}
	for _, glyph := range r.Glyphs {
		say("glyph", conference.Params{"character": glyph.Character, "code": glyph.Code, "text": glyph.Within})
	}
	for _, picture := range r.Pictures {
		say("picture."+picture.Reason, conference.Params{"name": picture.Name, "parts": picture.Parts})
	}
	return all
}

// bareMarks is what a title and a line below it take.
const bareMarks = 2

// isBare claims that the document is one page with no more than a title and a line: nothing was there to be told.
func (d *document) isBare() bool {
	return len(d.pages) == 0 || len(d.pages) == 1 && len(d.pages[0].marks) <= bareMarks
}
