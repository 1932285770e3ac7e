package cli

import (
	"context"
	"flag"
	"io"
	"slices"
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/export/atomic"
	"quartiers/backend/export/ical"
	"quartiers/backend/export/pdf"
	"quartiers/backend/export/xlsx"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// choices are the flags of an export.
type choices struct {
	edition, language, output, paper string
	confirmed, contacts, landscape   bool
	notes, booklet, bleed, bilingual bool
	cover                            string  // its design
	creep                            float64 // millimetres by which each sheet of a booklet stands out
	early                            int     // minutes before a session that its people are there; 0: as usual
	labels, bearers                  string  // of badges
	grid                             pdf.LabelGrid
	firstLabel                       int
	trial, asListed, nameCodes       bool
	names                            string                // file of a list of names
	attendees                        []conference.Attendee // of that list
	noCodes, noRoles, once           bool
	changed                          time.Time // when the workspace was last changed
}

func (o *choices) define(f *flag.FlagSet) {
	f.StringVar(&o.edition, "edition", "", "")
	f.StringVar(&o.language, "lang", "", "")
	f.StringVar(&o.output, "o", "", "")
	f.BoolVar(&o.confirmed, "confirmed", false, "")
	f.BoolVar(&o.contacts, "contacts", false, "")
	f.StringVar(&o.paper, "paper", "", "")
	f.BoolVar(&o.noCodes, "no-codes", false, "")
	f.BoolVar(&o.noRoles, "no-roles", false, "")
	f.BoolVar(&o.once, "once", false, "")
	f.BoolVar(&o.landscape, "landscape", false, "")
	f.BoolVar(&o.notes, "notes", false, "")
	f.BoolVar(&o.bilingual, "bilingual", false, "")
	f.BoolVar(&o.booklet, "booklet", false, "")
	f.BoolVar(&o.bleed, "bleed", false, "")
	f.StringVar(&o.cover, "cover", "", "")
	f.Float64Var(&o.creep, "creep", 0, "")
	f.IntVar(&o.early, "early", 0, "")
	f.StringVar(&o.labels, "labels", "", "")
	f.Func("grid", "", o.readGrid)
	f.StringVar(&o.bearers, "who", "", "")
	f.IntVar(&o.firstLabel, "first-label", 1, "")
	f.BoolVar(&o.trial, "trial", false, "")
	f.StringVar(&o.names, "names", "", "")
	f.BoolVar(&o.asListed, "as-listed", false, "")
	f.BoolVar(&o.nameCodes, "name-codes", false, "")
}

// write makes a document of any kind; code document.unknown.
func (o choices) write(w io.Writer, kind string, told programme.Programme) error {
	if write, ok := lists[kind]; ok {
		return write(w, told, o)
	}
	_, err := pdf.Print(context.Background(), w, pdf.Kind(kind), told, o.pages())
	return err
}

// pages are the choices of a document of the print kit.
func (o choices) pages() pdf.Options {
	return pdf.Options{Paper: pdf.Paper(o.paper), Landscape: o.landscape,
		WithoutCode: o.noCodes, WithoutRoles: o.noRoles, Once: o.once,
		CoverDesign: pdf.CoverDesign(o.cover), Booklet: o.booklet, Creep: o.creep, Bleed: o.bleed,
		Contacts: o.contacts, Notes: o.notes, Early: conference.Minutes(o.early),
		Labels: o.labels, OwnSheet: o.grid, FirstLabel: o.firstLabel, Bearers: pdf.Bearers(o.bearers), Trial: o.trial,
		Attendees: o.attendees, AsListed: o.asListed, NameCodes: o.nameCodes}
}

// documents are the names of everything that can be exported.
func documents() []string {
	var names []string
	for _, kind := range pdf.Kinds() {
		names = append(names, string(kind))
	}
	return append(names, "speakers", "calendar")
}

// lists are what can be exported beside the print kit.
var lists = map[string]func(io.Writer, programme.Programme, choices) error{
	"speakers": func(w io.Writer, told programme.Programme, o choices) error {
		return xlsx.Speakers(context.Background(), w, told, o.speakers())
	},
	"calendar": func(w io.Writer, told programme.Programme, o choices) error {
		return ical.Calendar(w, told, o.calendar())
	},
}

func (o choices) speakers() xlsx.SpeakersOptions {
	return xlsx.SpeakersOptions{Contacts: o.contacts, People: o.people()}
}

func (o choices) calendar() ical.Options { return ical.Options{Stamp: o.changed} }

func (o choices) people() xlsx.People {
	if o.confirmed {
		return xlsx.Confirmed
	}
	return xlsx.Everybody
}

// export writes a document of one edition; -o replaces a file that is there.
func (c *command) export(arguments []string) (int, error) {
	var o choices
	if err := c.parse(arguments, o.define); err != nil {
		return misuse, err
	}
	kind, err := c.only("DOCUMENT")
	switch {
	case err != nil:
		return misuse, err
	case kind == everything:
		return c.exportAll(o)
	case !slices.Contains(documents(), kind):
		return misuse, conference.Refuse("document.unknown", conference.Params{"document": kind})
	}
	return c.exportOne(kind, o)
}

func (c *command) exportOne(kind string, o choices) (int, error) {
	language, err := o.check()
	if err == nil {
		err = c.readNames(&o)
	}
	if err != nil {
		return misuse, err
	}
	p, err := c.open()
	return with(p, err, func(p *planner.Planner) (int, error) {
		told, err := o.programme(p, language)
		if err != nil {
			return misuse, err
		}
		if o.changed, err = p.Changed(); err != nil {
			return misuse, err
		}
		return fine, atomic.Write(o.output, true, func(w io.Writer) error { return o.write(w, kind, told) })
	})
}

// check refuses an export without an output, or in a language that is not spoken here.
func (o choices) check() (locale.Language, error) {
	if o.output == "" {
		return "", conference.Refuse("command.no_output", nil)
	}
	switch o.language {
	case "":
		return "", nil
	case both:
		return "", conference.Refuse("command.one_language", nil)
	}
	if language := locale.Language(o.language); slices.Contains(locale.Languages(), language) {
		return language, nil
	}
	return "", conference.Refuse("command.language_unknown", conference.Params{"language": o.language})
}

func (o choices) programme(p *planner.Planner, language locale.Language) (programme.Programme, error) {
	edition, err := p.FindEdition(o.edition)
	if err != nil {
		return programme.Programme{}, err
	}
	return p.Programme(edition, programme.Options{Language: language, Bilingual: o.bilingual, ConfirmedOnly: o.confirmed})
}
