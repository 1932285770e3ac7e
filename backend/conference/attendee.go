package conference

import "strings"

// Attendee is somebody who comes to an edition, as a list names them that others keep: a name for a badge. No workspace
// holds attendees; their list stays with whoever keeps it.
type Attendee struct {
	GivenName    string
	FamilyName   string
	Function     string
	Organisation string
	Quality      string // what they are there, in the words of the list: Organisation, Bénévole, Presse
}

// SortKey is what an attendee is sorted by, as a person of a directory is.
func (a Attendee) SortKey() string {
	return SortKey(Person{GivenName: a.GivenName, FamilyName: a.FamilyName})
}

// SameKey is alike for two entries that mean one person: the same names and institution, however they are written.
func (a Attendee) SameKey() string {
	return Fold(a.FamilyName) + "\t" + Fold(a.GivenName) + "\t" + Fold(a.Organisation)
}

// Name is the whole name, the given one first.
func (a Attendee) Name() string { return strings.TrimSpace(a.GivenName + " " + a.FamilyName) }
