package conference

// Waiver is a finding that somebody chose to live with, and why. It holds for the fact as it was: when a session is
// moved or somebody else sits there, the finding is back.
type Waiver struct {
	ID        ID     `json:"id"`
	EditionID ID     `json:"editionId"`
	Code      string `json:"code"` // of the finding
	Key       string `json:"key"`  // what names the finding: its code and its subjects
	Fact      string `json:"fact"` // a digest of what makes it true, such as hours, rooms and numbers
	Reason    string `json:"reason"`
	Deleted   bool   `json:"-"`
}

// Ref names the waiver.
func (w Waiver) Ref() Ref { return Ref{Waivers, w.ID} }

// IsDeleted claims that the waiver is a tombstone.
func (w Waiver) IsDeleted() bool { return w.Deleted }

// Validate refuses a waiver of nothing, and one without a reason: whoever reads it next year must understand it.
func (w Waiver) Validate() error {
	if w.Code == "" || w.Key == "" {
		return Refuse("waiver.finding_missing", nil)
	}
	if w.Reason == "" {
		return Refuse("waiver.reason_missing", nil)
	}
	return checkLine("reason", w.Reason)
}
