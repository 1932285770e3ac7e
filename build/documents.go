package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// documents has the finished program write what leaves the house, in both languages, and opens it with other people's
// programs. What the documents say is tested beside the packages that write them.
func documents() step {
	dir := filepath.Join(outDir, "documents")
	s := check("documents", "the files are in "+dir, func(ctx context.Context, log io.Writer) error {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		workspace := filepath.Join(dir, "sample.quartiers")
		if _, err := freshSample("sample", workspace).run(ctx, log); err != nil {
			return err
		}
		for _, lang := range []string{"fr", "en"} {
			for _, d := range printed {
				if err := d.verify(ctx, log, workspace, lang, dir); err != nil {
					return fmt.Errorf("%s in %q: %w", d.what, lang, err)
				}
			}
		}
		return nil
	})
	s.after = []string{binaryStep}
	return s
}

// document is one thing that leaves the house, and how a stranger's program judges it.
type document struct {
	what, ending string
	judge        func(ctx context.Context, log io.Writer, file string) error
}

var printed = []document{
	{"programme", ".pdf", soundPDF}, {"poster", ".pdf", soundPDF}, {"leaflet", ".pdf", soundPDF},
	{"door_signs", ".pdf", soundPDF}, {"name_cards", ".pdf", soundPDF}, {"badges", ".pdf", soundPDF},
	{"speaker_sheets", ".pdf", soundPDF}, {"run_of_show", ".pdf", soundPDF}, {"sign_in", ".pdf", soundPDF},
	{"consent_forms", ".pdf", soundPDF},
	{"speakers", ".xlsx", soundWorkbook},
	{"calendar", ".ics", soundCalendar},
}

func (d document) verify(ctx context.Context, log io.Writer, workspace, lang, dir string) error {
	file := filepath.Join(dir, d.what+"-"+lang+d.ending)
	if _, err := export(d.what, workspace, lang, file).run(ctx, log); err != nil {
		return err
	}
	return d.judge(ctx, log, file)
}
