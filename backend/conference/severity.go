package conference

import "slices"

// Severity says how much it matters what a rule tells, and off that an edition does not want to hear of it.
type Severity string

// The severities, the worst first.
const (
	Error   Severity = "error"   // the day cannot take place like this
	Warning Severity = "warning" // somebody will be unhappy
	Hint    Severity = "hint"    // worth a look before printing
	Off     Severity = "off"     // not told
)

// Severities lists every severity that a finding can have, the worst first.
func Severities() []Severity { return []Severity{Error, Warning, Hint} }

// IsKnown claims that a rule can be set to the severity, or off.
func (s Severity) IsKnown() bool { return s == Off || slices.Contains(Severities(), s) }
