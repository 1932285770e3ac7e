package rules

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// Finding is what a rule says of a plan.
type Finding struct {
	Code     string            `json:"code"` // such as room.double_booked
	Severity Severity          `json:"severity"`
	Subjects []conference.Ref  `json:"subjects"`          // everything it is about; the first is where to jump
	Params   conference.Params `json:"params"`            // what fills the sentence that package locale has for the code
	Fact     string            `json:"fact"`              // a digest of what makes it true: it stays when only texts change
	Waiver   conference.ID     `json:"waiver,omitempty"`  // what silences it; empty for a finding that stands
	Reason   string            `json:"ignored,omitempty"` // why somebody chose to live with it
}

// IsSilenced claims that somebody chose to live with the finding.
func (f Finding) IsSilenced() bool { return f.Waiver != "" }

// Key is the identity of the fact: the code and the subjects, whatever their order. It outlives a change of title or
// of notes, so that a finding that somebody chose to ignore stays ignored; another room or person is another fact.
func (f Finding) Key() string {
	parts := make([]string, 0, len(f.Subjects))
	for _, subject := range f.Subjects {
		parts = append(parts, string(subject.Table)+":"+string(subject.ID))
	}
	slices.Sort(parts)
	return f.Code + " " + strings.Join(parts, " ")
}

// Concerns claims that the finding is about a record.
func (f Finding) Concerns(ref conference.Ref) bool { return slices.Contains(f.Subjects, ref) }
