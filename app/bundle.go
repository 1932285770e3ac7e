package app

import (
	"path/filepath"
	"strings"
	"time"

	"quartiers/backend/export/atomic"
	"quartiers/backend/export/bundle"
	"quartiers/backend/export/ical"
	"quartiers/backend/export/pdf"
	"quartiers/backend/export/xlsx"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// BundleOptions are the choices of everything at once.
type BundleOptions struct {
	Languages []string         `json:"languages"` // one or both
	Pages     []BundleDocument `json:"pages"`     // of the print kit, in the order of their numbers
	Speakers  *SpeakersOptions `json:"speakers"`  // null: without the list
	Calendar  *CalendarOptions `json:"calendar"`  // null: without the calendar
	Zip       bool             `json:"zip"`       // one file instead of a folder
}

// BundleDocument is a document of the print kit with its choices; their language is that of the folder.
type BundleDocument struct {
	Document string          `json:"document"`
	Options  DocumentOptions `json:"options"`
}

// zipEnding ends the name of a bundle in one file.
const zipEnding = ".zip"

// SuggestBundle proposes where everything goes: the folder of the last export, and the name of the edition.
func (e *Exports) SuggestBundle(edition string, zip bool) (Target, error) {
	return ask(e.desk, func(p *planner.Planner) (Target, error) {
		plan, err := p.Plan(id(edition))
		if err != nil {
			return Target{}, err
		}
		return Target{Folder: e.desk.exportFolder(), Name: atomic.SafeName(plan.Edition.Name, endingOf(zip))}, nil
	})
}

func endingOf(zip bool) string {
	if zip {
		return zipEnding
	}
	return ""
}

// Bundle writes everything at once into a folder or a zip file.
func (e *Exports) Bundle(edition string, o BundleOptions, target Target) (Written, error) {
	return ask(e.desk, func(p *planner.Planner) (Written, error) {
		written := Written{Path: target.bundlePath(o.Zip)}
		err := e.desk.exporting(func(job *export) error {
			if err := bundle.Check(written.Path, target.Replace); err != nil {
				return err
			}
			volumes, err := o.volumes(job.desk, p, edition)
			if err != nil {
				return err
			}
			made, err := bundle.Make(job, volumes, job.progressOf)
			if err != nil {
				return err
			}
			written.Report = reportOfBundle(made)
			return made.Write(written.Path, target.Replace)
		})
		if err != nil {
			return Written{}, stopped(err)
		}
		e.desk.rememberWritten(written.Path)
		return written, nil
	})
}

func (t Target) bundlePath(zip bool) string {
	name := t.Name
	if zip && strings.EqualFold(filepath.Ext(name), zipEnding) {
		name = name[:len(name)-len(zipEnding)]
	}
	return filepath.Join(t.Folder, atomic.SafeName(name, endingOf(zip)))
}

func (o BundleOptions) volumes(d *desk, p *planner.Planner, edition string) ([]bundle.Volume, error) {
	changed, err := p.Changed()
	if err != nil {
		return nil, err
	}
	var volumes []bundle.Volume
	for _, language := range o.Languages {
		v, err := o.volume(teller{d, p, edition, spoken(language), map[programme.Options]programme.Programme{}}, changed)
		if err != nil {
			return nil, err
		}
		volumes = append(volumes, v)
	}
	return volumes, nil
}

// teller tells an edition in one language.
type teller struct {
	desk     *desk
	planner  *planner.Planner
	edition  string
	language locale.Language
	told     map[programme.Options]programme.Programme
}

// tell gives the programme that some choices ask for; each is told once.
func (t teller) tell(o DocumentOptions) (programme.Programme, error) {
	how := o.telling(t.language)
	if told, known := t.told[how]; known {
		return told, nil
	}
	told, err := t.planner.Programme(id(t.edition), how)
	if err == nil {
		t.told[how] = told
	}
	return told, err
}

func (o BundleOptions) volume(t teller, changed time.Time) (bundle.Volume, error) {
	everybody, err := t.tell(DocumentOptions{})
	if err != nil {
		return bundle.Volume{}, err
	}
	v := bundle.Volume{Programme: everybody, Changed: changed}
	for _, d := range o.Pages {
		told, err := t.tell(d.Options)
		if err != nil {
			return bundle.Volume{}, err
		}
		options, err := d.Options.withAttendees(t.desk, d.Options.pages())
		if err != nil {
			return bundle.Volume{}, err
		}
		v.Pieces = append(v.Pieces, bundle.PDF(pdf.Kind(d.Document), told, options))
	}
	return o.withLists(v, changed), nil
}

func (o BundleOptions) withLists(v bundle.Volume, changed time.Time) bundle.Volume {
	if s := o.Speakers; s != nil {
		v.Pieces = append(v.Pieces, bundle.Speakers(v.Programme, xlsx.SpeakersOptions{
			Columns: s.Columns, People: xlsx.People(s.People), Contacts: s.Contacts}))
	}
	if c := o.Calendar; c != nil {
		v.Pieces = append(v.Pieces, bundle.Calendar(v.Programme, ical.Options{
			Stamp: changed, RoomID: id(c.Room), PersonID: id(c.Person)}))
	}
	return v
}

// reportOfBundle says what was left out, then what each document says of itself.
func reportOfBundle(made bundle.Bundle) Report {
	report := Report{Pages: made.Pages, Lines: []Label{}}
	for _, document := range made.LeftOut {
		report.Lines = append(report.Lines, label(locale.LeftOut(document)))
	}
	for _, remark := range made.Remarks {
		report.Lines = append(report.Lines, label(locale.RemarkOf(remark.File, remark.Sentence)))
	}
	return report
}
