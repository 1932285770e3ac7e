package app

import (
	"bytes"
	"encoding/base64"
	"io"

	"quartiers/backend/conference"
	"quartiers/backend/export/pdf"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// Preview is a document that is shown and not kept.
type Preview struct {
	Data   string `json:"data"` // the PDF in base64
	Report Report `json:"report"`
}

// DocumentOptions are the choices of the documents of the print kit; each heeds those that concern it.
type DocumentOptions struct {
	Language      string    `json:"language"`  // fr or en
	Bilingual     bool      `json:"bilingual"` // the other language as well, where the document can
	Paper         string    `json:"paper"`     // A2 to A5; empty: the document's usual one
	Landscape     bool      `json:"landscape"`
	Families      string    `json:"families"` // family names: empty as written, capitals, small (capitals)
	ConfirmedOnly bool      `json:"confirmedOnly"`
	Cover         bool      `json:"cover"`
	CoverDesign   string    `json:"coverDesign"` // quarters, band, plain; empty: the first
	Booklet       bool      `json:"booklet"`     // two pages on a sheet, to be folded and stapled
	Creep         float64   `json:"creep"`       // millimetres by which each sheet of a booklet stands out; 0: what suits their number
	Bleed         bool      `json:"bleed"`       // for a printer: colours beyond the edges, crop and fold marks
	Abstracts     bool      `json:"abstracts"`
	Index         bool      `json:"index"`
	Practical     bool      `json:"practical"`
	Tracks        bool      `json:"tracks"`     // the colours of tracks
	Coming        bool      `json:"coming"`     // what is promised, and not to be shown yet
	Contacts      bool      `json:"contacts"`   // moderators' e-mail and phone, of those who agree
	Notes         bool      `json:"notes"`      // what the organisers noted on sessions
	Early         int       `json:"early"`      // minutes before a session that its people are there; 0: 15
	Labels        string    `json:"labels"`     // sheet of labels for badges: empty plain paper, L4784, L7418 …, own
	OwnSheet      LabelGrid `json:"ownSheet"`   // the sheet that own means
	FirstLabel    int       `json:"firstLabel"` // of the first sheet that is free, from 1
	Bearers       string    `json:"bearers"`    // who of the programme gets a badge: empty everybody, moderators, speakers, team; list: nobody
	Attendees     bool      `json:"attendees"`  // badges for the names of the spreadsheet that is open, too
	AsListed      bool      `json:"asListed"`   // in the order of that spreadsheet
	NameCodes     bool      `json:"nameCodes"`  // QR codes of names on badges
	Trial         bool      `json:"trial"`      // badges: the first sheet only, with the edges of the labels
	Codes         bool      `json:"codes"`      // QR codes
	Roles         bool      `json:"roles"`      // roles on name cards
	Once          bool      `json:"once"`       // one name card for each person
}

// LabelGrid is a sheet of labels that somebody measured, in millimetres.
type LabelGrid struct {
	Across int     `json:"across"` // labels in a row
	Down   int     `json:"down"`   // rows
	Width  float64 `json:"width"`
	Height float64 `json:"height"`
	Left   float64 `json:"left"` // from the edges of the sheet to the first label
	Top    float64 `json:"top"`
	GapX   float64 `json:"gapX"` // between two labels
	GapY   float64 `json:"gapY"`
	Cut    bool    `json:"cut"` // plain paper, with marks to cut along
}

// Preview makes a document to be looked at; code document.unknown.
func (e *Exports) Preview(edition, document string, o DocumentOptions) (Preview, error) {
	return ask(e.desk, func(p *planner.Planner) (Preview, error) {
		var preview Preview
		err := e.desk.exporting(func(job *export) error {
			var data bytes.Buffer
			report, err := o.print(job, p, id(edition), pdf.Kind(document), &data)
			preview = Preview{base64.StdEncoding.EncodeToString(data.Bytes()), report}
			return err
		})
		return preview, err
	})
}

// Document writes a document of the print kit; code document.unknown.
func (e *Exports) Document(edition, document string, o DocumentOptions, target Target) (Written, error) {
	return e.write(target, func(job *export, p *planner.Planner, w io.Writer) (Report, error) {
		return o.print(job, p, id(edition), pdf.Kind(document), w)
	})
}

func (o DocumentOptions) print(job *export, p *planner.Planner, edition conference.ID, kind pdf.Kind, w io.Writer) (Report, error) {
	return o.set(job, p, edition, kind, w, o.pages())
}

// printing makes a document that asks to be printed when it is opened.
func (o DocumentOptions) printing(job *export, p *planner.Planner, edition conference.ID, kind pdf.Kind, w io.Writer) (Report, error) {
	options := o.pages()
	options.Printing, options.Bleed = true, false // the paper of a desk is not cut
	return o.set(job, p, edition, kind, w, options)
}

func (o DocumentOptions) set(job *export, p *planner.Planner, edition conference.ID, kind pdf.Kind, w io.Writer, options pdf.Options) (Report, error) {
	told, err := p.Programme(edition, o.telling(spoken(o.Language)))
	if err != nil {
		return Report{}, err
	}
	if options, err = o.withAttendees(job.desk, options); err != nil {
		return Report{}, err
	}
	options.Progress, options.Laid = job.progress, job.laid
	report, err := pdf.Print(job, w, kind, told, options)
	return reportOf(report), err
}

// telling says how the edition is told to a document in a language.
func (o DocumentOptions) telling(language locale.Language) programme.Options {
	return programme.Options{Language: language, Bilingual: o.Bilingual, ConfirmedOnly: o.ConfirmedOnly}
}

// pages are the choices as the print kit takes them.
func (o DocumentOptions) pages() pdf.Options {
	return pdf.Options{Paper: pdf.Paper(o.Paper), Landscape: o.Landscape, Families: pdf.Families(o.Families),
		WithoutCode: !o.Codes, WithoutRoles: !o.Roles, Once: o.Once,
		WithoutCover: !o.Cover, WithoutAbstracts: !o.Abstracts, WithoutIndex: !o.Index,
		WithoutPractical: !o.Practical, WithoutTracks: !o.Tracks, WithoutComing: !o.Coming,
		CoverDesign: pdf.CoverDesign(o.CoverDesign), Booklet: o.Booklet, Creep: o.Creep, Bleed: o.Bleed,
		Contacts: o.Contacts, Notes: o.Notes, Early: conference.Minutes(o.Early),
		Labels: o.Labels, OwnSheet: pdf.LabelGrid(o.OwnSheet), FirstLabel: o.FirstLabel, Bearers: pdf.Bearers(o.Bearers), Trial: o.Trial,
		AsListed: o.AsListed, NameCodes: o.NameCodes}
}
