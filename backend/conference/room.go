package conference

// Room is a place of one edition.
type Room struct {
	ID        ID     `json:"id"`
	EditionID ID     `json:"editionId"`
	Name      string `json:"name"`
	Capacity  int    `json:"capacity"` // people; 0 when unknown
	Equipment string `json:"equipment"`
	Access    string `json:"access"` // floor, building, step-free access
	Shared    bool   `json:"shared"` // may hold several sessions at once: a hall, a poster wall, a yard
	Position  string `json:"position"`
	Origin    string `json:"origin"`
	Deleted   bool   `json:"-"`
}

// Ref names the room.
func (r Room) Ref() Ref { return Ref{Rooms, r.ID} }

// IsDeleted claims that the room is a tombstone.
func (r Room) IsDeleted() bool { return r.Deleted }

// Validate refuses a room without a name or with a capacity below zero.
func (r Room) Validate() error {
	if r.Name == "" {
		return Refuse("room.name_missing", nil)
	}
	if r.Capacity < 0 {
		return Refuse("number.negative", Params{"field": "capacity"})
	}
	return firstError(checkLine("name", r.Name), checkText("equipment", r.Equipment), checkLine("access", r.Access))
}
