package conference

// Availability says that a person or a room is there, or is away, during a part of a day. Whoever has no availability
// in an edition is always free. Whoever is "there" at some time of the edition is free at these times only. "Away"
// always wins.
type Availability struct {
	ID        ID     `json:"id"`
	EditionID ID     `json:"editionId"`
	Subject   Ref    `json:"subject"` // a person or a room
	DayID     ID     `json:"dayId"`
	From      Clock  `json:"from"`
	To        Clock  `json:"to"`
	Away      bool   `json:"away"` // false: there in this time only
	Reason    string `json:"reason"`
	Deleted   bool   `json:"-"`
}

// Ref names the availability.
func (a Availability) Ref() Ref { return Ref{Availabilities, a.ID} }

// IsDeleted claims that the availability is a tombstone.
func (a Availability) IsDeleted() bool { return a.Deleted }

// Validate refuses a window that ends before it begins, and a subject that is neither person nor room.
func (a Availability) Validate() error {
	if a.From < 0 || a.To <= a.From || a.To > LatestClose {
		return Refuse("availability.window_wrong", Params{"from": a.From, "to": a.To})
	}
	if a.Subject.Table != Persons && a.Subject.Table != Rooms {
		return Refuse("availability.subject_wrong", Params{"table": string(a.Subject.Table)})
	}
	return checkLine("reason", a.Reason)
}
