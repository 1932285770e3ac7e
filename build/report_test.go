package main

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

// ticking is a clock that moves 1.2 s each time it is read.
func ticking() func() time.Time {
	now := time.Date(2025, 10, 15, 9, 0, 0, 0, time.UTC)
	return func() time.Time { now = now.Add(1200 * time.Millisecond); return now }
}

func succeeding(name string) step {
	return check(name, "", func(context.Context, io.Writer) error { return nil })
}

func failing(name string) step {
	return check(name, "do this", func(_ context.Context, log io.Writer) error {
		_, _ = io.WriteString(log, "line 7 is wrong\n")
		return errors.New("exit status 1")
	})
}

func after(s step, names ...string) step {
	s.after = names
	return s
}

func TestReport(t *testing.T) {
	cases := []struct {
		name  string
		steps []step
		want  string
		fails bool
	}{
		{"prints one line for each step, and the sum", []step{succeeding("vet"), succeeding("eslint")},
			"✓ vet  1.2 s\n✓ eslint  1.2 s\n2 passed, 0 failed\n", false},
		{"prints the output of a failing step and what to do", []step{failing("vet")},
			"✗ vet  1.2 s\n    line 7 is wrong\n    vet: exit status 1\n    → do this\n0 passed, 1 failed\n", true},
		{"counts a step that cannot run as failed", []step{failing("vet"), after(succeeding("window"), "vet")},
			"✗ vet  1.2 s\n    line 7 is wrong\n    vet: exit status 1\n    → do this\n" +
				"    window: not run, because \"vet\" failed\n0 passed, 2 failed\n", true},
		{"ends with the runners' own lines", []step{{name: "vitest", run: func(context.Context, io.Writer) (outcome, error) {
			return outcome{tally{passed: 8, skipped: 1}, []string{"Tests  8 passed | 1 skipped (9)"}}, nil
		}}}, "✓ vitest  1.2 s\nTests  8 passed | 1 skipped (9)\n8 passed, 0 failed, 1 skipped\n", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			r := newReport(&out)
			r.now = ticking()
			err := r.all(t.Context(), c.steps...)
			r.close()
			if out.String() != c.want || (err != nil) != c.fails {
				t.Errorf("got %v and\n%s\nwant\n%s", err, out.String(), c.want)
			}
		})
	}
	t.Run("stops at the first failure when asked", func(t *testing.T) {
		var out strings.Builder
		err := newReport(&out).untilFailure(t.Context(), failing("one"), succeeding("two"))
		if err == nil || strings.Contains(out.String(), "two") {
			t.Errorf("got %v and\n%s", err, out.String())
		}
	})
}

func TestSeconds(t *testing.T) {
	for d, want := range map[time.Duration]string{3240 * time.Millisecond: "3.2 s", 125 * time.Second: "2 min 05 s"} {
		if got := seconds(d); got != want {
			t.Errorf("%v: %q", d, got)
		}
	}
}
