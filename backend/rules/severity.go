package rules

import "slices"

// Severity says how much a finding matters.
type Severity string

// The severities, the worst first.
const (
	Error   Severity = "error"   // the day cannot take place like this
	Warning Severity = "warning" // somebody will be unhappy
	Hint    Severity = "hint"    // worth a look before printing
)

// Severities lists every severity, the worst first.
func Severities() []Severity { return []Severity{Error, Warning, Hint} }

func (s Severity) rank() int { return slices.Index(Severities(), s) }
