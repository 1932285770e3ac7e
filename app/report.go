package app

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/export/pdf"
	"quartiers/backend/locale"
)

// Report is what a document has to say of itself.
type Report struct {
	Pages int     `json:"pages"`
	Lines []Label `json:"lines"` // what was shortened, left out or replaced, in words
}

// reportOf puts a document's report into words.
func reportOf(r pdf.Report) Report {
	report := Report{Pages: r.Pages, Lines: []Label{}}
	for _, remark := range slices.Concat(r.Missing, r.Shrunk) {
		report.say(remark.Code, conference.Params{"text": remark.Text, "page": remark.Page})
	}
	for _, glyph := range r.Glyphs {
		report.say("glyph", conference.Params{"character": glyph.Character, "code": glyph.Code, "text": glyph.Within})
	}
	for _, picture := range r.Pictures {
		report.say("picture."+picture.Reason, conference.Params{"name": picture.Name})
	}
	return report
}

func (r *Report) say(code string, params conference.Params) {
	r.Lines = append(r.Lines, label(locale.Report(code, params)))
}
