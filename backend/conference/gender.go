package conference

import "slices"

// Gender is what a person said of themselves, or nothing: it is optional, never printed and never exported, and is
// there only so that an edition can look at the balance of its panels.
type Gender string

// The genders that a person can tell.
const (
	Untold Gender = ""
	Woman  Gender = "f"
	Man    Gender = "m"
	Beyond Gender = "x" // neither, or both
)

// Genders lists every answer, none first.
func Genders() []Gender { return []Gender{Untold, Woman, Man, Beyond} }

// IsKnown claims that the answer is one of [Genders].
func (g Gender) IsKnown() bool { return slices.Contains(Genders(), g) }
