package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// vitest runs the front end's unit tests.
func vitest() step {
	return runner("vitest", "repeat: cd frontend && npm test", npm("test"), readVitest)
}

// runner is a step around a test runner whose own last lines are read and kept.
func runner(name, advice string, t task, read func(text string) outcome) step {
	return step{name: name, advice: advice, after: []string{modulesStep},
		run: func(ctx context.Context, log io.Writer) (outcome, error) {
			var copied bytes.Buffer
			err := t.runAsGroup(ctx, io.MultiWriter(log, &copied))
			done := read(plainText(copied.String()))
			if err == nil && done.tally.passed == 0 {
				err = errors.New("no test ran")
			}
			return done, err
		}}
}

var (
	colours    = regexp.MustCompile("\x1b\\[[0-9;]*[A-Za-z]")
	vitestLine = regexp.MustCompile(`^\s*(Test Files|Tests)\s+\S`)
	countWord  = regexp.MustCompile(`(\d+) (passed|failed|skipped|flaky|did not run)`)
)

func plainText(text string) string { return colours.ReplaceAllString(text, "") }

// readVitest takes the lines "Test Files  9 passed (9)" and "Tests  1 failed | 80 passed (81)".
func readVitest(text string) outcome {
	var done outcome
	for line := range strings.Lines(text) {
		if !vitestLine.MatchString(line) {
			continue
		}
		done.closing = append(done.closing, strings.TrimSpace(line))
		if strings.HasPrefix(strings.TrimSpace(line), "Tests") {
			done.tally = done.tally.plus(countWords(line))
		}
	}
	return done
}

// journeyLine is a journey that failed or was flaky, below the count of such.
var journeyLine = regexp.MustCompile(`^    \[\w+\] › \S`)

// playwrightLine is one of the last lines of Playwright: "  2 failed", "  12 passed (1.3m)".
var playwrightLine = regexp.MustCompile(`^\s+\d+ (passed|failed|skipped|flaky|did not run)( \(|\s*$)`)

func readPlaywright(text string) outcome {
	var done outcome
	for line := range strings.Lines(text) {
		if journeyLine.MatchString(line) {
			done.closing = append(done.closing, strings.TrimSpace(line))
		}
		if playwrightLine.MatchString(line) {
			done.closing = append(done.closing, strings.TrimSpace(line))
			done.tally = done.tally.plus(countWords(line))
		}
	}
	return done
}

// countWords reads "3 failed | 80 passed"; a test that passes only at times has passed, one that never ran has failed.
func countWords(line string) (t tally) {
	for _, found := range countWord.FindAllStringSubmatch(line, -1) {
		n, _ := strconv.Atoi(found[1])
		switch found[2] {
		case "passed", "flaky":
			t.passed += n
		case "failed", "did not run":
			t.failed += n
		case "skipped":
			t.skipped += n
		}
	}
	return t
}
