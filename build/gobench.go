package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// rounds is how often each thing is measured; the median is printed.
const rounds = "5"

// goFigures runs every Go benchmark of the application without the window's tests beside it.
func goFigures(ctx context.Context) ([]string, error) {
	args := []string{"go", "test", "-run", "^$", "-bench", ".", "-count", rounds, "-tags", plainTags, "./app/...", "./backend/..."}
	out, err := task{args: args}.output(ctx, os.Stderr)
	var lines []string
	for _, b := range readBenchmarks(string(out)) {
		lines = append(lines, b.line())
	}
	return lines, err
}

// benchmark is one Go benchmark and the nanoseconds of its rounds.
type benchmark struct {
	name  string
	nanos []float64
}

// aims are what some benchmarks are meant to reach, at FOSDEM's size: 1,000 sessions in 35 rooms over two days.
var aims = map[string]string{
	"backend/planner Move":               "5 ms, most of it the commit of backend/store Move",
	"backend/rules Findings":             "10 ms",
	"backend/rules Follow":               "0.2 ms",
	"backend/rules FollowSeat":           "0.2 ms",
	"backend/rules Shading/1":            "10 ms",
	"backend/export/pdf Brochure/day":    "60 ms",
	"backend/export/pdf Brochure/fosdem": "350 ms",
	"backend/export/xlsx SpeakersLarge":  "150 ms",
}

// line is the benchmark with its median and, where there is one, its aim.
func (b benchmark) line() string {
	text := fmt.Sprintf("%-60s %12s", b.name, b.median())
	if aim := aims[b.name]; aim != "" {
		text += "  (aim " + aim + ")"
	}
	return text
}

func (b benchmark) median() string {
	return time.Duration(median(b.nanos)).Round(time.Microsecond).String()
}

var (
	packageLine   = regexp.MustCompile(`^pkg: quartiers/(\S+)`)
	benchmarkLine = regexp.MustCompile(`^(Benchmark\S*?)(?:-\d+)?\s+\d+\s+([0-9.]+) ns/op`)
)

// readBenchmarks gathers the rounds of each benchmark, sorted by package and name.
func readBenchmarks(text string) []benchmark {
	found, home := map[string]*benchmark{}, ""
	for line := range strings.Lines(text) {
		if m := packageLine.FindStringSubmatch(line); m != nil {
			home = m[1]
		}
		m := benchmarkLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		name := home + " " + strings.TrimPrefix(m[1], "Benchmark")
		if found[name] == nil {
			found[name] = &benchmark{name: name}
		}
		nanos, _ := strconv.ParseFloat(m[2], 64)
		found[name].nanos = append(found[name].nanos, nanos)
	}
	var out []benchmark
	for _, b := range found {
		out = append(out, *b)
	}
	slices.SortFunc(out, func(a, b benchmark) int { return cmp.Compare(a.name, b.name) })
	return out
}

// frontFigures runs the front end's own script, which prints its ratios itself.
func frontFigures(ctx context.Context) ([]string, error) {
	d, err := openDesktop(ctx, os.Stderr)
	if err != nil {
		return nil, err
	}
	defer d.close()
	t := npm("run", "bench")
	t.env = append(append(t.env, d.env()...), journeyEnv()...)
	return nil, t.runAsGroup(ctx, os.Stdout)
}
