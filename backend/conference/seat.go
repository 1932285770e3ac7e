package conference

// Seat is a place in a session for one person in one role, possibly empty.
type Seat struct {
	ID        ID     `json:"id"`
	SessionID ID     `json:"sessionId"`
	Role      Role   `json:"role"`
	PersonID  ID     `json:"personId"` // empty: to be filled
	Status    Status `json:"status"`   // open exactly when it is empty
	Optional  bool   `json:"optional"` // may stay empty
	Note      string `json:"note"`     // for the organisers: whom to look for, what was agreed
	Position  string `json:"position"` // protocol order within the session
	Deleted   bool   `json:"-"`
}

// Ref names the seat.
func (s Seat) Ref() Ref { return Ref{Seats, s.ID} }

// IsDeleted claims that the seat is a tombstone.
func (s Seat) IsDeleted() bool { return s.Deleted }

// IsEmpty claims that nobody holds the seat.
func (s Seat) IsEmpty() bool { return s.PersonID == "" }

// IsHeld claims that somebody is counted on in this seat.
func (s Seat) IsHeld() bool { return !s.IsEmpty() && s.Status.Attends() }

// Validate refuses an unknown role or status, and a status that contradicts an empty or a filled seat.
func (s Seat) Validate() error {
	if !s.Role.IsKnown() {
		return Refuse("seat.role_unknown", Params{"role": string(s.Role)})
	}
	if !s.Status.IsKnown() || s.IsEmpty() != (s.Status == Open) {
		return Refuse("seat.status_wrong", Params{"status": string(s.Status)})
	}
	return checkText("note", s.Note)
}

// OpenSeat is the seat that the next person to join a session takes: the first empty one of a role, of any role with
// none; one that may stay empty only when no other is.
func (p *Plan) OpenSeat(session ID, role Role) (Seat, bool) {
	var spare Seat
	for _, seat := range p.SeatsOf(session) {
		if !seat.IsEmpty() || role != "" && seat.Role != role {
			continue
		}
		if !seat.Optional {
			return seat, true
		}
		if spare.ID == "" {
			spare = seat
		}
	}
	return spare, spare.ID != ""
}
