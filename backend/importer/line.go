package importer

import "quartiers/backend/conference"

// Severity says how much a line matters.
type Severity string

// The severities of a line.
const (
	Note    Severity = "note"    // worth knowing, nothing is lost
	Warning Severity = "warning" // something was shortened, guessed or left out
)

// Line is one thing that the importer could not take as the file has it: a code that package locale knows, and the
// values to fill in.
type Line struct {
	Code     string
	Params   conference.Params
	Severity Severity
	Subject  conference.Ref // empty when it is about the file
}

// report gathers lines while a file is read.
type report struct{ lines []Line }

func (r *report) note(code string, subject conference.Ref, params conference.Params) {
	r.lines = append(r.lines, Line{code, params, Note, subject})
}

func (r *report) warn(code string, subject conference.Ref, params conference.Params) {
	r.lines = append(r.lines, Line{code, params, Warning, subject})
}

// file is the subject of what is said of the whole file.
func file() conference.Ref { return conference.Ref{} }
