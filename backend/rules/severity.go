package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// Severity says how much a finding matters.
type Severity = conference.Severity

// The severities, the worst first.
const (
	Error   = conference.Error
	Warning = conference.Warning
	Hint    = conference.Hint
	Off     = conference.Off // only of a rule: it tells nothing
)

// Severities lists every severity, the worst first.
func Severities() []Severity { return conference.Severities() }

func rank(s Severity) int { return slices.Index(Severities(), s) }
