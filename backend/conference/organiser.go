package conference

// OrganiserKind says what an institution does for the edition.
type OrganiserKind string

// The kinds of organisers.
const (
	Organises OrganiserKind = "organiser"
	Hosts     OrganiserKind = "host"
	Supports  OrganiserKind = "partner"
)

// Organiser is an institution behind an edition.
type Organiser struct {
	ID        ID            `json:"id"`
	EditionID ID            `json:"editionId"`
	Name      string        `json:"name"`
	Kind      OrganiserKind `json:"kind"`
	Position  string        `json:"position"`
	Deleted   bool          `json:"-"`
}

// Ref names the organiser.
func (o Organiser) Ref() Ref { return Ref{Organisers, o.ID} }

// IsDeleted claims that the organiser is a tombstone.
func (o Organiser) IsDeleted() bool { return o.Deleted }

// Validate refuses an organiser without a name or of an unknown kind.
func (o Organiser) Validate() error {
	if o.Name == "" {
		return Refuse("organiser.name_missing", nil)
	}
	switch o.Kind {
	case Organises, Hosts, Supports:
		return checkLine("name", o.Name)
	}
	return Refuse("organiser.kind_unknown", Params{"kind": string(o.Kind)})
}
