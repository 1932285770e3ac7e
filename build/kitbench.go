package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strconv"
)

// kitFigures measures everything at once, badges, and whether time grows with the sessions only.
func kitFigures(ctx context.Context, dir, schedule string) ([]string, error) {
	sample, large := filepath.Join(dir, "sample.quartiers"), filepath.Join(dir, "large.quartiers")
	if _, err := fillWorkspace(ctx, sample, ""); err != nil {
		return nil, err
	}
	name, err := fillWorkspace(ctx, large, schedule)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(dir, "kit.zip")
	return timed(ctx, []timing{
		{"whole kit of the sample", "1.5 s", quartiers("export", "all", "-w", sample, "-o", out), 0},
		{"whole kit of " + name, "10 s", quartiers("export", "all", "-w", large, "-o", out), 0},
		{"900 badges with QR codes", "0.6 s", printing("badges", 1000, filepath.Join(dir, "badges.pdf")), 0},
		{"brochure of 1,000 sessions", "350 ms", printing("programme", 1000, filepath.Join(dir, "brochure.pdf")), 1000},
		{"brochure of 2,500 sessions", "as long a session", printing("programme", 2500, filepath.Join(dir, "brochure.pdf")), 2500},
		{"brochure of 5,000 sessions", "as long a session", printing("programme", 5000, filepath.Join(dir, "brochure.pdf")), 5000},
	})
}

// timing is one line of figures: a program, and the sessions that its time is shared among, 0 for none.
type timing struct {
	what, aim string
	program   task
	sessions  int
}

func timed(ctx context.Context, all []timing) ([]string, error) {
	n, _ := strconv.Atoi(rounds)
	var lines []string
	for _, t := range all {
		var log bytes.Buffer
		var trials []trial
		for range n {
			one, err := t.program.measure(ctx, &log)
			if err != nil {
				return lines, fmt.Errorf("%w: %s", err, log.String())
			}
			trials = append(trials, one)
		}
		lines = append(lines, t.line(middling(trials)))
	}
	return lines, nil
}

func (t timing) line(m trial) string {
	text := fmt.Sprintf("%-40s %6d ms, processor %d ms, peak memory %s", t.what, m.wall.Milliseconds(), m.cpu.Milliseconds(), megabytes(m.peak))
	if t.sessions > 0 {
		text += fmt.Sprintf(", %.0f µs a session", float64(m.wall.Microseconds())/float64(t.sessions))
	}
	return text + " (aim " + t.aim + ")"
}
