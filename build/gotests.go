package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// packages are ours; the front end's node_modules hold Go packages of strangers.
var packages = []string{".", "./app/...", "./backend/...", "./build/..."}

// goTests runs every Go test with the race detector; documents' tools may not be missing.
func goTests() step {
	return step{name: "go test -race", advice: "repeat one alone: go test -tags webkit2_41 -race -run NAME ./PACKAGE",
		run: func(ctx context.Context, log io.Writer) (outcome, error) {
			args := append([]string{"go", "test", "-race", "-json", "-timeout", "30m", "-tags", plainTags}, packages...)
			t := task{env: []string{"QUARTIERS_TEST_STRICT=1", "CGO_ENABLED=1"}, args: args}
			out, err := t.output(ctx, log)
			done, failures := readGoTests(out)
			_, _ = io.WriteString(log, failures)
			if err == nil && done.tally.passed == 0 {
				err = errors.New("no test ran")
			}
			return done, err
		}}
}

// goEvent is one line of "go test -json".
type goEvent struct {
	Action, Package, Test, Output, ImportPath string
}

// readGoTests counts the tests, keeps the line of each package, and gathers what failing tests printed.
func readGoTests(stream []byte) (done outcome, failures string) {
	printed := map[string]*strings.Builder{}
	var failed strings.Builder
	for line := range bytes.Lines(stream) {
		var e goEvent
		if json.Unmarshal(line, &e) != nil {
			failed.Write(line)
			continue
		}
		key := e.Package + " " + e.Test
		if printed[key] == nil {
			printed[key] = &strings.Builder{}
		}
		printed[key].WriteString(e.Output)
		done = done.with(e)
		if e.Action == "fail" || e.Action == "build-output" {
			failed.WriteString(printed[key].String())
			printed[key].Reset()
		}
	}
	return done, failed.String()
}

func (o outcome) with(e goEvent) outcome {
	if e.Test == "" {
		if e.Action == "output" && isPackageLine(e.Output) {
			o.closing = append(o.closing, strings.TrimRight(e.Output, "\n"))
		}
		return o
	}
	switch e.Action {
	case "pass":
		o.tally.passed++
	case "fail":
		o.tally.failed++
	case "skip":
		o.tally.skipped++
		o.closing = append(o.closing, "skipped: "+e.Package+" "+e.Test)
	}
	return o
}

// isPackageLine recognises "ok  	quartiers/backend/rules	0.4s" and "FAIL	…".
func isPackageLine(text string) bool {
	return strings.HasPrefix(text, "ok  \t") || strings.HasPrefix(text, "FAIL\t")
}
