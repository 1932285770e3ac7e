package conference

// Session is anything on the programme.
type Session struct {
	ID        ID        `json:"id"`
	EditionID ID        `json:"editionId"`
	Kind      Kind      `json:"kind"`
	Number    string    `json:"number"` // "1", "A2": what people call it; empty when it has none
	Title     string    `json:"title"`
	Subtitle  string    `json:"subtitle"`
	Abstract  string    `json:"abstract"` // paragraphs separated by an empty line
	Notes     string    `json:"notes"`    // for the organisers alone, never printed
	Language  string    `json:"language"` // BCP 47; empty: the edition's
	TrackID   ID        `json:"trackId"`
	Placement Placement `json:"placement"`
	Panel     int       `json:"panel"`    // panellists asked for; 0 when it does not matter
	Expected  int       `json:"expected"` // people expected; 0 when unknown
	Origin    string    `json:"origin"`   // where an import found it, such as "guid:…", so that a second import finds it again
	Deleted   bool      `json:"-"`
}

// Ref names the session.
func (s Session) Ref() Ref { return Ref{Sessions, s.ID} }

// IsDeleted claims that the session is a tombstone.
func (s Session) IsDeleted() bool { return s.Deleted }

// IsPlaced claims that the session has a slot and a room.
func (s Session) IsPlaced() bool { return s.Placement.HasSlot() && s.Placement.HasRoom() }

// Validate refuses an unknown kind, a text too long, an impossible placement or a number below zero. A session
// without a title is allowed: it is a finding, not an error.
func (s Session) Validate() error {
	if !s.Kind.IsKnown() {
		return Refuse("session.kind_unknown", Params{"kind": string(s.Kind)})
	}
	if s.Panel < 0 || s.Expected < 0 {
		return Refuse("number.negative", Params{"field": "session"})
	}
	return firstError(s.Placement.Validate(), checkLine("title", s.Title), checkLine("subtitle", s.Subtitle),
		checkLine("number", s.Number), checkText("abstract", s.Abstract), checkText("notes", s.Notes))
}
