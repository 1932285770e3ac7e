package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// soundPDF asks qpdf whether the file is whole and Poppler for its text and its fonts.
func soundPDF(ctx context.Context, log io.Writer, file string) error {
	if err := (task{args: []string{"qpdf", "--check", file}}).run(ctx, log); err != nil {
		return err
	}
	text, err := task{args: []string{"pdftotext", "-layout", file, "-"}}.output(ctx, log)
	if err == nil && len(bytes.Fields(text)) < 100 {
		err = errors.New("pdftotext finds fewer than 100 words")
	}
	if err != nil {
		return err
	}
	fonts, err := task{args: []string{"pdffonts", file}}.output(ctx, log)
	if err != nil {
		return err
	}
	return fontsInside(string(fonts))
}

// fontsInside reads the table of pdffonts, whose last columns are: emb sub uni, object, generation.
func fontsInside(table string) error {
	lines := strings.Split(strings.TrimSpace(table), "\n")
	if len(lines) < 3 {
		return errors.New("pdffonts finds no font")
	}
	for _, line := range lines[2:] {
		words := strings.Fields(line)
		if len(words) < 6 {
			return fmt.Errorf("pdffonts prints a line of another shape: %s", line)
		}
		if flags := words[len(words)-5 : len(words)-2]; flags[0] != "yes" || flags[1] != "yes" {
			return fmt.Errorf("font %s is not embedded as a subset", words[0])
		}
	}
	return nil
}

// soundWorkbook has LibreOffice open the workbook and write its first sheet as text.
func soundWorkbook(ctx context.Context, log io.Writer, file string) error {
	dir, err := os.MkdirTemp("", "quartiers-office-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	profile := "-env:UserInstallation=file://" + filepath.Join(dir, "profile")
	convert := task{args: []string{"soffice", profile, "--headless", "--convert-to", "csv", "--outdir", dir, file}}
	if err := convert.run(ctx, log); err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(dir, strings.TrimSuffix(filepath.Base(file), ".xlsx")+".csv"))
	if err == nil && bytes.Count(text, []byte("\n")) < 2 {
		err = errors.New("LibreOffice finds no rows")
	}
	return err
}

// soundCalendar looks at what every calendar stumbles over: the frame and the line ends.
func soundCalendar(_ context.Context, _ io.Writer, file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	whole := bytes.HasPrefix(text, []byte("BEGIN:VCALENDAR\r\n")) && bytes.HasSuffix(text, []byte("END:VCALENDAR\r\n"))
	if !whole || bytes.Count(text, []byte("\n")) != bytes.Count(text, []byte("\r\n")) {
		return errors.New("the calendar is not framed by VCALENDAR, or has a line that does not end in CRLF")
	}
	if !bytes.Contains(text, []byte("BEGIN:VEVENT")) {
		return errors.New("the calendar is empty")
	}
	return nil
}
