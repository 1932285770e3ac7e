package programme

import "quartiers/backend/conference"

// Programme is one edition, ordered and put into one language. Its texts are ready to be set; its numbers, dates and
// clocks are there as well, for documents that calculate with them.
type Programme struct {
	Language  string // fr or en
	Second    string // the other language of a programme in two; empty: it is in one
	Edition   Edition
	Rooms     []Room
	Tracks    []Track
	Days      []Day
	Unplaced  []Session // sessions without a slot, by title
	Speakers  []Speaker // who holds a public seat, by family name
	Crew      []Speaker // who works behind the stage and holds no public seat, by family name
	Generated string    // nothing of the clock: the date of the last change, empty when unknown
}

// Edition is the head of a programme.
type Edition struct {
	ID         conference.ID
	Name       string
	Ordinal    string // "2ᵉ édition"; empty when it is not counted
	Theme      string
	Dates      string // "mercredi 15 octobre 2025"
	Venue      string
	Address    string
	Organisers []Organiser
	Practical  []string // paragraphs
	Written    Written  // of name, theme and what is practical
	Second     SecondEdition
	Colour     string // #rrggbb
	Logo       string // data: URI or empty
	Plan       string // of the rooms: data: URI or empty
	TimeZone   string // IANA name
}

// Organiser is an institution with what it does, in words.
type Organiser struct {
	Name    string
	Kind    conference.OrganiserKind
	Does    string // "Organisé par"
	DoesToo string // in the second language
	Logo    string // data: URI or empty
	Link    string // web address or empty
}

// Room is a column of the grid.
type Room struct {
	ID        conference.ID
	Name      string
	Capacity  int
	Access    string
	Equipment string
	Second    SecondRoom
}

// Track is a colour with a name.
type Track struct {
	ID     conference.ID
	Name   string
	Colour string // #rrggbb
	Second string // the name in the second language
}

// Day is a day of the programme.
type Day struct {
	ID       conference.ID
	Date     conference.Date
	Title    string // "Mercredi 15 octobre"
	Second   string // the title in the second language
	Hours    string // "8 h 45 – 17 h"
	Opens    conference.Clock
	Closes   conference.Clock
	Sessions []Session // by start, then room
}

// Session is an entry of the programme.
type Session struct {
	ID        conference.ID
	Kind      conference.Kind
	KindLabel string // "Table ronde"; "Séquence parallèle 3" when it has a number
	Number    string
	Title     string // never empty: "(sans titre)" stands in
	Subtitle  string
	Abstract  []string // paragraphs
	Language  string   // that is spoken
	Written   Written
	Second    SecondSession
	Track     *Track // nil: none

	Date      conference.Date // empty when unplaced
	Start     conference.Clock
	End       conference.Clock // may pass 24 h
	Minutes   conference.Minutes
	StartText string // "9 h 45"
	SpanText  string // "9 h 45 – 10 h 30"
	Length    string // "45 min"

	Rooms    []int  // indexes into Programme.Rooms, rising
	AllRooms bool   // takes every room
	RoomText string // "Salle 30.1 et Salle 30.2"; "Toutes les salles"

	People    []Group
	Seats     []Seat // every seat, public or not, filled or not, for lists; documents for the public use People
	Resources []Resource
	Notes     []string // paragraphs, for the organisers alone: a document shows them only when it is asked to
}

// Group is the people of one session who share a role, with the words that introduce them.
type Group struct {
	Role   conference.Role
	Label  string // "Animée par", "avec"
	Second string // the label in the second language
	People []Name
}

// Name is a person as a document names them.
type Name struct {
	PersonID     conference.ID
	Given        string
	Family       string
	Function     string
	Organisation string
}

// Seat is a place in a session, in words.
type Seat struct {
	ID         conference.ID
	Role       conference.Role
	RoleText   string
	Status     conference.Status
	StatusText string
	Optional   bool
	Note       string
	Person     *Name // nil: to be filled
}

// Resource is what a session offers afterwards.
type Resource struct {
	ID       conference.ID
	Kind     conference.ResourceKind
	KindText string // "Rediffusion"
	Title    string
	Link     string
	Licence  string
	Cleared  bool
}

// Speaker is a person with everything that they do in the edition.
type Speaker struct {
	Name
	ID          conference.ID
	SortKey     string
	Email       string
	Phone       string
	Biography   []string
	Consents    []Consent    // one of each kind
	Appearances []Appearance // by time
}

// Consent is what a speaker answered to one question.
type Consent struct {
	Kind     conference.ConsentKind
	KindText string // "droit à l’image"
	Answered bool
	Given    bool
	DateText string // of the answer; empty when unknown
}

// Appearance is one seat of one speaker.
type Appearance struct {
	SeatID     conference.ID
	SessionID  conference.ID
	Title      string
	KindLabel  string
	Role       conference.Role
	RoleText   string
	Status     conference.Status
	StatusText string
	Date       conference.Date
	DayText    string
	Start      conference.Clock
	End        conference.Clock
	SpanText   string
	RoomText   string
}
