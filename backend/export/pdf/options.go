package pdf

import "quartiers/backend/conference"

// Families says how family names are written.
type Families string

// The ways of writing family names.
const (
	FamiliesAsWritten Families = ""
	FamiliesCapitals  Families = "capitals"
	FamiliesSmall     Families = "small" // small capitals
)

// CoverDesign says how a cover looks; another name is the first one.
type CoverDesign string

// The designs of covers, all in the edition's colour.
const (
	CoverQuarters CoverDesign = "quarters" // the whole page in colour
	CoverBand     CoverDesign = "band"     // a broad band across
	CoverPlain    CoverDesign = "plain"    // on white, which spares ink
)

// Options say how a document is made; each document heeds those that concern it. The zero value is the usual document:
// everything in it, on its first paper.
type Options struct {
	Paper            Paper // empty: the document's usual one
	Landscape        bool
	Families         Families
	WithoutCover     bool
	CoverDesign      CoverDesign
	Booklet          bool    // the brochure's pages two by two on sheets, to be folded and stapled
	Creep            float64 // millimetres by which each sheet within another stands out; 0: what suits their number
	Bleed            bool    // for a printer: colours go on beyond the edges, with marks where the page is cut and folded
	WithoutAbstracts bool
	WithoutIndex     bool
	WithoutPractical bool
	WithoutTracks    bool                  // no colours of tracks
	Contacts         bool                  // moderators' e-mail and phone, of those who agree
	Notes            bool                  // what the organisers noted on sessions
	Early            conference.Minutes    // how long before a session its people are there; 0: 15
	Labels           string                // sheet of labels that badges are printed on, see LabelSheets, or OwnLabels
	OwnSheet         LabelGrid             // the sheet that OwnLabels means
	FirstLabel       int                   // of the first sheet that is free, from 1; 0: the first
	Bearers          Bearers               // who gets a badge
	Attendees        []conference.Attendee // who gets a badge beside them, from a list
	AsListed         bool                  // badges: the list in its own order behind the others, not all by family name
	NameCodes        bool                  // badges: a QR code of the name and the institution
	Trial            bool                  // badges: the first sheet only, with the edges of the labels
	WithoutCode      bool                  // no QR code
	WithoutRoles     bool                  // no roles on name cards
	Once             bool                  // a name card for each person, not for each of their sessions
	WithoutComing    bool                  // no list of what is still to come
	Printing         bool                  // the file asks its viewer to print it
	Laid             func(pages int)       // called when the pages are laid out and not yet written; nil: nobody listens
	Progress         func(done, total int) // called from the same goroutine; nil: nobody listens
}
