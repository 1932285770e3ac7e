package conference

import "slices"

// Placement says when and where a session is. It is one cell of the ledger: its parts only make sense together.
type Placement struct {
	DayID    ID      `json:"dayId"`    // empty: the session has no slot and waits in the tray
	Start    Clock   `json:"start"`    // meaningless without a day
	Duration Minutes `json:"duration"` // kept in the tray
	Rooms    []ID    `json:"rooms"`    // sorted by nothing but the user's choice; empty: no room yet
	AllRooms bool    `json:"allRooms"` // takes every room of the edition, those added later too
}

// The lengths that a session may have.
const (
	MinDuration     Minutes = 1
	MaxDuration     Minutes = MinutesPerDay
	DefaultDuration Minutes = 60
)

// HasSlot claims that the session has a day, a start and an end.
func (p Placement) HasSlot() bool { return p.DayID != "" }

// HasRoom claims that the session has at least one room.
func (p Placement) HasRoom() bool { return p.AllRooms || len(p.Rooms) > 0 }

// End is the clock at which the session ends; it may pass 24 h.
func (p Placement) End() Clock { return p.Start.Add(p.Duration) }

// Equal claims that two placements say the same.
func (p Placement) Equal(q Placement) bool {
	return p.DayID == q.DayID && p.Start == q.Start && p.Duration == q.Duration &&
		p.AllRooms == q.AllRooms && slices.Equal(p.Rooms, q.Rooms)
}

// Validate refuses a length or a start that no programme can show.
func (p Placement) Validate() error {
	if p.Duration < MinDuration || p.Duration > MaxDuration {
		return Refuse("placement.duration_wrong", Params{"minutes": p.Duration})
	}
	if p.HasSlot() && (p.Start < 0 || p.Start >= LatestClose) {
		return Refuse("placement.start_wrong", Params{"start": p.Start})
	}
	return nil
}
