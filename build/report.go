package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"
)

// report runs steps one after the other and remembers what they said.
type report struct {
	out     io.Writer
	now     func() time.Time
	tally   tally
	closing []string
	failed  map[string]bool
}

func newReport(out io.Writer) *report {
	return &report{out: out, now: time.Now, failed: map[string]bool{}}
}

// all runs every step that can run, and says how many did not succeed.
func (r *report) all(ctx context.Context, steps ...step) error {
	for _, s := range steps {
		r.one(ctx, s)
	}
	if len(r.failed) == 0 {
		return nil
	}
	return fmt.Errorf("%s failed", plural(len(r.failed), "step"))
}

// untilFailure stops at the first step that fails: what follows it would only repeat the message.
func (r *report) untilFailure(ctx context.Context, steps ...step) error {
	for _, s := range steps {
		if !r.one(ctx, s) {
			return fmt.Errorf("stopped at %q", s.name)
		}
	}
	return nil
}

func (r *report) one(ctx context.Context, s step) bool {
	if missing := r.broken(s); missing != "" {
		r.fail(s, outcome{}, fmt.Errorf("not run, because %q failed", missing), "")
		return false
	}
	log, start := &journal{}, r.now()
	done, err := s.run(ctx, log)
	elapsed := r.now().Sub(start)
	fmt.Fprintln(r.out, line(err == nil, s.name, elapsed))
	if err != nil {
		r.fail(s, done, err, log.String())
		return false
	}
	r.note(done, nil)
	return true
}

func (r *report) broken(s step) string {
	for _, name := range s.after {
		if r.failed[name] {
			return name
		}
	}
	return ""
}

func (r *report) fail(s step, done outcome, err error, log string) {
	r.failed[s.name] = true
	r.note(done, err)
	if text := strings.TrimSpace(log); text != "" {
		fmt.Fprintln(r.out, indent(text))
	}
	fmt.Fprintf(r.out, "    %s: %v\n", s.name, err)
	if s.advice != "" {
		fmt.Fprintf(r.out, "    → %s\n", s.advice)
	}
}

func (r *report) note(done outcome, err error) {
	r.tally = r.tally.plus(counted(done, err))
	r.closing = append(r.closing, done.closing...)
}

// close prints the runners' own last lines and the sum, which is the last line of all.
func (r *report) close() {
	for _, text := range r.closing {
		fmt.Fprintln(r.out, text)
	}
	fmt.Fprintln(r.out, summary(r.tally))
}
