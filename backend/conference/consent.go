package conference

import "slices"

// ConsentKind says what a person agrees to.
type ConsentKind string

// The kinds of consents.
const (
	Image       ConsentKind = "image"
	Recording   ConsentKind = "recording"
	Publication ConsentKind = "publication"
	Contact     ConsentKind = "contact" // to share e-mail and phone with partners
)

// ConsentKinds lists every kind of consent.
func ConsentKinds() []ConsentKind { return []ConsentKind{Image, Recording, Publication, Contact} }

// Consent is what a person agreed to, or refused, for one edition, with the date.
type Consent struct {
	ID        ID          `json:"id"`
	EditionID ID          `json:"editionId"`
	PersonID  ID          `json:"personId"`
	Kind      ConsentKind `json:"kind"`
	Given     bool        `json:"given"`
	Date      Date        `json:"date"`
	Deleted   bool        `json:"-"`
}

// Ref names the consent.
func (c Consent) Ref() Ref { return Ref{Consents, c.ID} }

// IsDeleted claims that the consent is a tombstone.
func (c Consent) IsDeleted() bool { return c.Deleted }

// Validate refuses an unknown kind or an unreadable date.
func (c Consent) Validate() error {
	if !slices.Contains(ConsentKinds(), c.Kind) {
		return Refuse("consent.kind_unknown", Params{"kind": string(c.Kind)})
	}
	_, err := ParseDate(string(c.Date))
	return err
}
