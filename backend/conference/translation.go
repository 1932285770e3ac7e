package conference

import "slices"

// Translation is what a subject is called, and says, in another language than the one in which it was written. Each of
// its texts may be missing: the original stands in for it.
type Translation struct {
	ID        ID     `json:"id"` // see [TranslationID]
	EditionID ID     `json:"editionId"`
	Subject   Ref    `json:"subject"`  // an edition, a day, a room, a track or a session
	Language  string `json:"language"` // BCP 47, such as en
	Title     string `json:"title"`    // of a session; the name of an edition, a room or a track, the label of a day
	Subtitle  string `json:"subtitle"` // of a session; the theme of an edition, the access to a room
	Abstract  string `json:"abstract"` // of a session; what is practical of an edition
	Deleted   bool   `json:"-"`
}

// TranslationID is the id of what a subject is called in a language: two laptops that translate one subject while apart
// write one row.
func TranslationID(subject Ref, language string) ID {
	return DerivedID(Translations, string(subject.Table), string(subject.ID), PrimaryLanguage(language))
}

// Ref names the translation.
func (t Translation) Ref() Ref { return Ref{Translations, t.ID} }

// IsDeleted claims that the translation is a tombstone.
func (t Translation) IsDeleted() bool { return t.Deleted }

// IsBlank claims that nothing is translated.
func (t Translation) IsBlank() bool { return t.Title+t.Subtitle+t.Abstract == "" }

// translatable are the tables whose records have a name that may be told in another language.
var translatable = []Table{Editions, Days, Rooms, Tracks, Sessions}

// Validate refuses a translation of what has no name of its own, one into no language, and a text too long.
func (t Translation) Validate() error {
	if t.Subject.ID == "" || !slices.Contains(translatable, t.Subject.Table) {
		return Refuse("translation.subject_wrong", nil)
	}
	if PrimaryLanguage(t.Language) == "" {
		return Refuse("translation.language_missing", nil)
	}
	return firstError(checkLine("title", t.Title), checkLine("subtitle", t.Subtitle), checkText("abstract", t.Abstract))
}
