package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"time"

	"quartiers/build/content"
)

// typesetter prints an edition: ours, bare gofpdf, or a peer.
type typesetter struct {
	name   string
	found  func() bool
	advice string // what to install where it is not found
	// prepare writes into a folder what the typesetter reads and returns the program that makes a file out of it.
	prepare func(ctx context.Context, log io.Writer, folder string, e content.Edition) (task, string, error)
}

// contest is one typesetter at work on one edition.
type contest struct {
	typesetter
	program task
	file    string // what it writes
	trials  []trial
	err     error // why there is no trial
}

// enough is what a typesetter may take altogether before it is measured no more.
const enough = 15 * time.Second

// enter prepares every typesetter that is here.
func enter(ctx context.Context, log io.Writer, folder string, e content.Edition, all []typesetter) ([]*contest, error) {
	var contests []*contest
	for i, t := range all {
		if !t.found() {
			continue
		}
		own := filepath.Join(folder, string(rune('a'+i)))
		if err := os.MkdirAll(own, 0o755); err != nil {
			return nil, err
		}
		c := &contest{typesetter: t}
		c.program, c.file, c.err = t.prepare(ctx, log, own, e)
		contests = append(contests, c)
	}
	return contests, nil
}

// compete measures the typesetters in turn, round by round.
func compete(ctx context.Context, log io.Writer, contests []*contest, rounds int) {
	for range rounds {
		for _, c := range contests {
			if c.err == nil && c.spent() < enough {
				c.run(ctx, log)
			}
		}
	}
}

func (c *contest) spent() time.Duration {
	total := time.Duration(0)
	for _, t := range c.trials {
		total += t.wall
	}
	return total
}

func (c *contest) run(ctx context.Context, log io.Writer) {
	if c.err = os.RemoveAll(c.file); c.err != nil {
		return
	}
	t, err := c.program.measure(ctx, log)
	if c.err = err; err == nil {
		c.trials = append(c.trials, t)
		_, c.err = os.Stat(c.file)
	}
}
