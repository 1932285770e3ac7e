package app

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"path/filepath"
	"time"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"quartiers/backend/conference"
	"quartiers/backend/export/atomic"
	"quartiers/backend/export/ical"
	"quartiers/backend/export/pdf"
	"quartiers/backend/export/xlsx"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// Exports are what leaves the house: documents, lists and calendars.
type Exports struct{ desk *desk }

// Target says where a file goes.
type Target struct {
	Folder  string `json:"folder"`
	Name    string `json:"name"`    // with its ending; made safe for every system
	Replace bool   `json:"replace"` // the user said yes to replacing
}

// Written is a file that was made.
type Written struct {
	Path   string `json:"path"`
	Report Report `json:"report"`
}

// Report is what a document has to say of itself.
type Report struct {
	Pages int     `json:"pages"`
	Lines []Label `json:"lines"` // what was shortened, left out or replaced, in words
}

// Preview is a document that is shown and not kept.
type Preview struct {
	Data   string `json:"data"` // the PDF in base64
	Report Report `json:"report"`
}

// BrochureOptions are the choices of the programme brochure.
type BrochureOptions struct {
	Language      string `json:"language"` // fr or en
	Paper         string `json:"paper"`    // A4 or A5
	Families      string `json:"families"` // family names: empty as written, capitals, small (capitals)
	ConfirmedOnly bool   `json:"confirmedOnly"`
	Cover         bool   `json:"cover"`
	Abstracts     bool   `json:"abstracts"`
	Index         bool   `json:"index"`
	Practical     bool   `json:"practical"`
	Tracks        bool   `json:"tracks"` // the colours of tracks
}

// SpeakersOptions are the choices of the speaker list.
type SpeakersOptions struct {
	Language string   `json:"language"`
	Columns  []string `json:"columns"` // stable names; empty: all public ones
	People   string   `json:"people"`  // all, confirmed, unconfirmed
	Contacts bool     `json:"contacts"`
}

// CalendarOptions are the choices of the calendar.
type CalendarOptions struct {
	Language string `json:"language"`
	Room     string `json:"room"`   // one room only; empty: all
	Person   string `json:"person"` // one person only; empty: everybody
}

// Preview makes the programme brochure to be looked at.
func (e *Exports) Preview(edition string, o BrochureOptions) (Preview, error) {
	return ask(e.desk, func(p *planner.Planner) (Preview, error) {
		var preview Preview
		err := e.desk.exporting(func(job *export) error {
			data, report, err := brochureBytes(job, p, id(edition), o)
			preview = Preview{base64.StdEncoding.EncodeToString(data), report}
			return err
		})
		return preview, err
	})
}

// Programme writes the programme brochure.
func (e *Exports) Programme(edition string, o BrochureOptions, target Target) (Written, error) {
	return e.write(target, func(job *export, p *planner.Planner, w io.Writer) (Report, error) {
		return brochure(job, p, id(edition), o, w)
	})
}

// Speakers writes the speaker list.
func (e *Exports) Speakers(edition string, o SpeakersOptions, target Target) (Written, error) {
	return e.write(target, func(job *export, p *planner.Planner, w io.Writer) (Report, error) {
		told, err := p.Programme(id(edition), programme.Options{Language: spoken(o.Language)})
		if err != nil {
			return Report{}, err
		}
		return Report{Lines: []Label{}}, xlsx.Speakers(job, w, told, xlsx.SpeakersOptions{
			Columns: o.Columns, People: xlsx.People(o.People), Contacts: o.Contacts, Progress: job.progress})
	})
}

// Calendar writes the sessions as an iCalendar file.
func (e *Exports) Calendar(edition string, o CalendarOptions, target Target) (Written, error) {
	return e.write(target, func(_ *export, p *planner.Planner, w io.Writer) (Report, error) {
		told, err := p.Programme(id(edition), programme.Options{Language: spoken(o.Language)})
		if err != nil {
			return Report{}, err
		}
		return Report{Lines: []Label{}}, ical.Calendar(w, told, ical.Options{
			Stamp: time.Now(), RoomID: id(o.Room), PersonID: id(o.Person)})
	})
}

// Column is a column that the speaker list can have.
type Column struct {
	Name    string `json:"name"` // stable, such as speakers.family
	Title   Label  `json:"title"`
	Contact bool   `json:"contact"` // shown only when contacts are asked for
	Private bool   `json:"private"` // shown only when it is asked for by name
}

// Columns lists the columns of the speaker list, sheet by sheet.
func (e *Exports) Columns() ([]Column, error) {
	return call(e.desk, func() ([]Column, error) {
		var columns []Column
		for _, c := range xlsx.Columns() {
			columns = append(columns, Column{c.Name, label(c.Title), c.Contact, c.Private})
		}
		return columns, nil
	})
}

// Cancel stops the export under way.
func (e *Exports) Cancel() error {
	return run(e.desk, func() error { e.desk.cancelExport(); return nil })
}

// Suggest proposes where a document goes: the folder of the last export, and a name in the language of the document.
func (e *Exports) Suggest(edition, document, language string) (Target, error) {
	return ask(e.desk, func(p *planner.Planner) (Target, error) {
		plan, err := p.Plan(id(edition))
		if err != nil {
			return Target{}, err
		}
		title := locale.Document(document).In(spoken(language))
		return Target{Folder: e.desk.exportFolder(),
			Name: atomic.SafeName(plan.Edition.Name+" - "+title, endings[document])}, nil
	})
}

// endings are those of the documents' files.
var endings = map[string]string{"programme": ".pdf", "speakers": ".xlsx", "calendar": ".ics"}

// ChooseFolder lets the user choose a folder; empty when they chose none.
func (e *Exports) ChooseFolder() (string, error) {
	return call(e.desk, func() (string, error) {
		return runtime.OpenDirectoryDialog(e.desk.window, runtime.OpenDialogOptions{DefaultDirectory: e.desk.exportFolder()})
	})
}

// write makes a file whole or not at all, and remembers its folder.
func (e *Exports) write(target Target, fill func(*export, *planner.Planner, io.Writer) (Report, error)) (Written, error) {
	return ask(e.desk, func(p *planner.Planner) (Written, error) {
		path := target.path()
		written := Written{Path: path}
		err := e.desk.exporting(func(job *export) error {
			return atomic.Write(path, target.Replace, func(w io.Writer) (err error) {
				written.Report, err = fill(job, p, w)
				return err
			})
		})
		if err != nil {
			return Written{}, stopped(err)
		}
		e.desk.rememberWritten(path)
		return written, nil
	})
}

func (t Target) path() string {
	ending := filepath.Ext(t.Name)
	return filepath.Join(t.Folder, atomic.SafeName(t.Name[:len(t.Name)-len(ending)], ending))
}

// stopped names what the user stopped: code export.cancelled.
func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return conference.Refuse("export.cancelled", nil)
	}
	return err
}

func brochure(job *export, p *planner.Planner, edition conference.ID, o BrochureOptions, w io.Writer) (Report, error) {
	told, err := p.Programme(edition, programme.Options{Language: spoken(o.Language), ConfirmedOnly: o.ConfirmedOnly})
	if err != nil {
		return Report{}, err
	}
	report, err := pdf.Brochure(job, w, told, pdf.BrochureOptions{
		Paper: pdf.Paper(o.Paper), Families: pdf.Families(o.Families), Progress: job.progress,
		WithoutCover: !o.Cover, WithoutAbstracts: !o.Abstracts, WithoutIndex: !o.Index,
		WithoutPractical: !o.Practical, WithoutTracks: !o.Tracks})
	return reportOf(report), err
}
