package conference

import "regexp"

// Track is a theme or colour that runs through sessions.
type Track struct {
	ID        ID     `json:"id"`
	EditionID ID     `json:"editionId"`
	Name      string `json:"name"`
	Colour    string `json:"colour"` // #rrggbb
	Position  string `json:"position"`
	Deleted   bool   `json:"-"`
}

// Ref names the track.
func (t Track) Ref() Ref { return Ref{Tracks, t.ID} }

// IsDeleted claims that the track is a tombstone.
func (t Track) IsDeleted() bool { return t.Deleted }

// Validate refuses a track without a name or with an unreadable colour.
func (t Track) Validate() error {
	if t.Name == "" {
		return Refuse("track.name_missing", nil)
	}
	return firstError(checkLine("name", t.Name), checkColour(t.Colour))
}

var colourPattern = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)

func checkColour(colour string) error {
	if !colourPattern.MatchString(colour) {
		return Refuse("colour.unreadable", Params{"colour": colour})
	}
	return nil
}
