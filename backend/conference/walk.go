package conference

// Walk is how long it takes on foot from one room to another, either way.
type Walk struct {
	ID        ID      `json:"id"`
	EditionID ID      `json:"editionId"`
	A         ID      `json:"a"` // the rooms; the id that sorts first comes first
	B         ID      `json:"b"`
	Minutes   Minutes `json:"minutes"` // 0: next door
	Deleted   bool    `json:"-"`
}

// LongestWalk is the most minutes between two rooms; whoever needs longer needs a break in the programme.
const LongestWalk Minutes = 240

// Ref names the walk.
func (w Walk) Ref() Ref { return Ref{Walks, w.ID} }

// IsDeleted claims that the walk is a tombstone.
func (w Walk) IsDeleted() bool { return w.Deleted }

// Validate refuses a walk from a room to itself, and one that takes less than no time or half a day.
func (w Walk) Validate() error {
	if w.A == "" || w.B == "" || w.A == w.B {
		return Refuse("walk.rooms_wrong", nil)
	}
	if w.Minutes < 0 || w.Minutes > LongestWalk {
		return Refuse("walk.minutes_wrong", Params{"minutes": w.Minutes, "most": LongestWalk})
	}
	return nil
}
