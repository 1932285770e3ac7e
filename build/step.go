package main

import (
	"context"
	"io"
)

// step is one line of the report.
type step struct {
	name   string
	after  []string // steps without which this one makes no sense
	advice string   // what to do when it fails
	run    func(ctx context.Context, log io.Writer) (outcome, error)
}

// outcome is what a step has to say beyond "done": a test runner's counts and its own closing lines.
type outcome struct {
	tally   tally
	closing []string
}

// tally counts tests; a step that runs no test runner counts as one.
type tally struct{ passed, failed, skipped int }

func (t tally) plus(o tally) tally {
	return tally{t.passed + o.passed, t.failed + o.failed, t.skipped + o.skipped}
}

// check makes a step of one that has nothing to count.
func check(name, advice string, run func(ctx context.Context, log io.Writer) error) step {
	return step{name: name, advice: advice, run: func(ctx context.Context, log io.Writer) (outcome, error) {
		return outcome{}, run(ctx, log)
	}}
}

// counted gives a step without a test runner its one point, and a failed step at least one failure.
func counted(o outcome, err error) tally {
	t := o.tally
	if err != nil && t.failed == 0 {
		t.failed = 1
	}
	if t == (tally{}) {
		t.passed = 1
	}
	return t
}
