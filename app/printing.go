package app

import (
	"io"
	"os"
	"path/filepath"

	"quartiers/backend/export/atomic"
	"quartiers/backend/export/pdf"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// Print makes a document and opens it with the system's program for PDF files. The file asks that program to print, on
// paper of the file's own size and without scaling; one that does not heed it shows the document, ready to be printed.
// Codes document.unknown, file.no_program.
func (e *Exports) Print(edition, document string, o DocumentOptions) (Report, error) {
	return ask(e.desk, func(p *planner.Planner) (Report, error) {
		path, err := e.desk.printPath(locale.Document(document).In(spoken(o.Language)))
		if err != nil {
			return Report{}, err
		}
		var report Report
		err = e.desk.exporting(func(job *export) error {
			return atomic.Write(path, true, func(w io.Writer) (err error) {
				report, err = o.printing(job, p, id(edition), pdf.Kind(document), w)
				return err
			})
		})
		if err != nil {
			return Report{}, stopped(err)
		}
		return report, e.desk.launch(path)
	})
}

// printPath is a new place for a file that is printed: each has its own, because a viewer may still hold the last one.
func (d *desk) printPath(title string) (string, error) {
	d.turn.Lock()
	defer d.turn.Unlock()
	if d.printed == "" {
		folder, err := os.MkdirTemp("", "quartiers-print-")
		if err != nil {
			return "", err
		}
		d.printed = folder
	}
	folder, err := os.MkdirTemp(d.printed, "")
	return filepath.Join(folder, atomic.SafeName(title, ".pdf")), err
}

// forgetPrinted removes what was printed; a viewer that shows it has read it long ago.
func (d *desk) forgetPrinted() {
	if d.printed != "" {
		_ = os.RemoveAll(d.printed)
	}
}
