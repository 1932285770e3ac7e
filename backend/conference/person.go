package conference

import "strings"

// Person is somebody in the workspace's directory, shared by all editions.
type Person struct {
	ID           ID     `json:"id"`
	GivenName    string `json:"givenName"`
	FamilyName   string `json:"familyName"`
	Function     string `json:"function"`
	Organisation string `json:"organisation"`
	Email        string `json:"email"`
	Phone        string `json:"phone"`
	Biography    string `json:"biography"`
	Notes        string `json:"notes"` // for the organisers alone, never printed
	Gender       Gender `json:"gender"`
	Origin       string `json:"origin"`
	Deleted      bool   `json:"-"`
}

// Ref names the person.
func (p Person) Ref() Ref { return Ref{Persons, p.ID} }

// IsDeleted claims that the person is a tombstone.
func (p Person) IsDeleted() bool { return p.Deleted }

// Name is the given name and the family name, in this order.
func (p Person) Name() string { return strings.TrimSpace(p.GivenName + " " + p.FamilyName) }

// Validate refuses a person without any name, with a gender that is none of ours or with a text too long.
func (p Person) Validate() error {
	if p.Name() == "" {
		return Refuse("person.name_missing", nil)
	}
	if !p.Gender.IsKnown() {
		return Refuse("person.gender_unknown", Params{"gender": string(p.Gender)})
	}
	return firstError(checkLine("givenName", p.GivenName), checkLine("familyName", p.FamilyName),
		checkLine("function", p.Function), checkLine("organisation", p.Organisation), checkLine("email", p.Email),
		checkLine("phone", p.Phone), checkText("biography", p.Biography), checkText("notes", p.Notes))
}
