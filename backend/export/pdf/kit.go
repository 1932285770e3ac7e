package pdf

import (
	"context"
	"io"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// Kind is a document of the print kit.
type Kind string

// The documents of the print kit.
const (
	Brochure      Kind = "programme"
	Poster        Kind = "poster"
	Leaflet       Kind = "leaflet"
	DoorSigns     Kind = "door_signs"
	NameCards     Kind = "name_cards"
	Badges        Kind = "badges"
	SpeakerSheets Kind = "speaker_sheets"
	RunOfShow     Kind = "run_of_show"
	SignIn        Kind = "sign_in"
	ConsentForms  Kind = "consent_forms"
	Proceedings   Kind = "proceedings"
)

// kit holds how each document is set, in the order in which it is shown. A new document is a line here, a file of its
// own, its title in package locale and a line in the front end's list.
var kit = []struct {
	kind  Kind
	set   func(*job) error
	press bool // it may go to a printer, who cuts it
	both  bool // it may be in two languages
}{
	{Brochure, setBrochure, true, true},
	{Poster, setPoster, true, true},
	{Leaflet, setLeaflet, true, true},
	{DoorSigns, setDoorSigns, true, true},
	{NameCards, setNameCards, false, false},
	{Badges, setBadges, false, false},
	{SpeakerSheets, setSpeakerSheets, false, false},
	{RunOfShow, setRunOfShow, false, false},
	{SignIn, setSignIn, false, false},
	{ConsentForms, setConsentForms, false, false},
	{Proceedings, setProceedings, true, false},
}

// Kinds lists the documents of the print kit.
func Kinds() []Kind {
	kinds := make([]Kind, 0, len(kit))
	for _, entry := range kit {
		kinds = append(kinds, entry.kind)
	}
	return kinds
}

// Print sets a document and writes it as a tagged PDF. The same programme and options give the same bytes. It fails with
// code document.unknown for a kind that is not in the kit, when the context is cancelled, or when the writer fails.
func Print(ctx context.Context, w io.Writer, kind Kind, p programme.Programme, o Options) (Report, error) {
	at := slices.Index(Kinds(), kind)
	if at < 0 {
		return Report{}, conference.Refuse("document.unknown", conference.Params{"document": string(kind)})
	}
	o.Bleed = o.Bleed && kit[at].press
	j, fonts := newJob(ctx, inItsLanguages(at, p), o), prepareFonts()
	j.head.document = j.says(locale.Document(string(kind)))
	if err := kit[at].set(j); err != nil {
		return Report{}, err
	}
	if o.Laid != nil {
		o.Laid(len(j.pages))
	}
	return j.print(w, fonts)
}

// inItsLanguages leaves a programme in two languages to the documents that can be in both.
func inItsLanguages(at int, p programme.Programme) programme.Programme {
	if kit[at].both {
		return p
	}
	return p.InFirst()
}

// print writes the document and tells what became of it.
func (j *job) print(w io.Writer, fonts <-chan engine) (Report, error) {
	err := j.write(w, fonts)
	j.report.Pages = len(j.pages)
	j.report.Empty = j.report.Empty || j.isBare()
	j.report.Glyphs = j.clean.glyphs()
	return j.report, err
}
