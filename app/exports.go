package app

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"strings"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"quartiers/backend/conference"
	"quartiers/backend/export/atomic"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
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
			Name: atomic.SafeName(plan.Edition.Name+" - "+title, ending(document))}, nil
	})
}

// ending is that of a document's file.
func ending(document string) string {
	switch document {
	case "speakers":
		return ".xlsx"
	case "calendar":
		return ".ics"
	}
	return ".pdf"
}

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
	extension := filepath.Ext(t.Name)
	return filepath.Join(t.Folder, atomic.SafeName(strings.TrimSuffix(t.Name, extension), extension))
}

// stopped names what the user stopped: code export.cancelled.
func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return conference.Refuse("export.cancelled", nil)
	}
	return err
}
