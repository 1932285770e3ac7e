package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"
)

// table sets the contests under one another; the first is what the ratios are to.
func table(ctx context.Context, contests []*contest) []string {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "typesetter\ttime\tratio\tprocessor\tpeak memory\tfile\tpages\ttagged\truns\t")
	ours, failures := middling(contests[0].trials), []string(nil)
	for _, c := range contests {
		if c.err != nil {
			failures = append(failures, fmt.Sprintf("%s failed: %v", c.name, c.err))
			continue
		}
		fmt.Fprintln(w, c.row(ctx, ours))
	}
	_ = w.Flush() // a builder never fails
	return append(strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n"), failures...)
}

func (c *contest) row(ctx context.Context, ours trial) string {
	t, about := middling(c.trials), aboutPDF(ctx, c.file)
	return fmt.Sprintf("%s\t%d ms\t%.2f×\t%d ms\t%s\t%s\t%s\t%s\t%d\t", c.name, t.wall.Milliseconds(), ratio(t.wall, ours.wall),
		t.cpu.Milliseconds(), megabytes(t.peak), megabytes(about.size), about.pages, about.tagged, len(c.trials))
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(max(b, 1)) }

// megabytes writes a size with three digits or so; nothing for one that is not known.
func megabytes(size float64) string {
	switch {
	case size == 0:
		return "?"
	case size < 10:
		return fmt.Sprintf("%.2f MB", size)
	}
	return fmt.Sprintf("%.0f MB", size)
}

// absentees names the typesetters that are not on this machine.
func absentees(all []typesetter) []string {
	var lines []string
	for _, t := range all {
		if !t.found() {
			lines = append(lines, fmt.Sprintf("%s is not here (%s): skipped", t.name, t.advice))
		}
	}
	return lines
}

// pdfFacts are what a table says about a finished document.
type pdfFacts struct {
	size          float64 // megabytes
	pages, tagged string
}

// aboutPDF asks Poppler.
func aboutPDF(ctx context.Context, file string) pdfFacts {
	out, _ := task{args: []string{"pdfinfo", file}}.output(ctx, io.Discard)
	facts := readPDFInfo(string(out))
	if info, err := os.Stat(file); err == nil {
		facts.size = float64(info.Size()) / 1e6
	}
	return facts
}

// readPDFInfo reads the lines "Pages: 12" and "Tagged: yes"; a question mark for what is not there.
func readPDFInfo(text string) pdfFacts {
	facts := pdfFacts{pages: "?", tagged: "?"}
	for line := range strings.Lines(text) {
		key, value, _ := strings.Cut(line, ":")
		switch value = strings.TrimSpace(value); key {
		case "Pages":
			facts.pages = value
		case "Tagged":
			facts.tagged = value
		}
	}
	return facts
}
