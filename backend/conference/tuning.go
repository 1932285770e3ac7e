package conference

// Tuning is how much a rule matters to an edition, where this is not what it usually is.
type Tuning struct {
	ID        ID       `json:"id"`
	EditionID ID       `json:"editionId"`
	Code      string   `json:"code"` // of the rule; one that a later version brings is kept
	Severity  Severity `json:"severity"`
	Deleted   bool     `json:"-"`
}

// Ref names the tuning.
func (t Tuning) Ref() Ref { return Ref{Tunings, t.ID} }

// IsDeleted claims that the tuning is a tombstone.
func (t Tuning) IsDeleted() bool { return t.Deleted }

// Validate refuses a tuning of no rule, and a severity that there is not.
func (t Tuning) Validate() error {
	if t.Code == "" || !t.Severity.IsKnown() {
		return Refuse("tuning.severity_unknown", Params{"severity": string(t.Severity)})
	}
	return nil
}
