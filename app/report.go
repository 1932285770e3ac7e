package app

import "quartiers/backend/export/pdf"

// Report is what a document has to say of itself.
type Report struct {
	Pages int     `json:"pages"`
	Lines []Label `json:"lines"` // what was shortened, left out or replaced, in words
}

// reportOf puts a document's report into words.
func reportOf(r pdf.Report) Report {
	report := Report{Pages: r.Pages, Lines: []Label{}}
	for _, sentence := range r.Sentences() {
		report.Lines = append(report.Lines, label(sentence))
	}
	return report
}
