package conference

// OrganiserKind says what an institution does for the edition.
type OrganiserKind string

// The kinds of organisers.
const (
	Organises OrganiserKind = "organiser"
	Hosts     OrganiserKind = "host"
	Supports  OrganiserKind = "partner"
	Sponsors  OrganiserKind = "sponsor"
)

// Organiser is an institution behind an edition.
type Organiser struct {
	ID        ID            `json:"id"`
	EditionID ID            `json:"editionId"`
	Name      string        `json:"name"`
	Kind      OrganiserKind `json:"kind"`
	Position  string        `json:"position"`
	Logo      string        `json:"logo"` // a data: URI of a picture, or empty
	Link      string        `json:"link"` // its web address, or empty
	Deleted   bool          `json:"-"`
}

// Ref names the organiser.
func (o Organiser) Ref() Ref { return Ref{Organisers, o.ID} }

// IsDeleted claims that the organiser is a tombstone.
func (o Organiser) IsDeleted() bool { return o.Deleted }

// Validate refuses an organiser without a name, of an unknown kind, or with a logo or an address that is none.
func (o Organiser) Validate() error {
	if o.Name == "" {
		return Refuse("organiser.name_missing", nil)
	}
	switch o.Kind {
	case Organises, Hosts, Supports, Sponsors:
		return firstError(checkLine("name", o.Name), checkPicture("logo", o.Logo), checkAddress(o.Link))
	}
	return Refuse("organiser.kind_unknown", Params{"kind": string(o.Kind)})
}
