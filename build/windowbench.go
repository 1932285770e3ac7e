package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

func bareBinary() step {
	return program("bare window", "", goBuildOf("./build/bare", barePath(), "-tags", productionTags, "-trimpath", "-ldflags", "-s -w"))
}

func barePath() string { return filepath.Join(cacheDir, "bare") }

// windowFigures starts our window on a large workspace and the bare one in turn.
func windowFigures(schedule string) figures {
	return func(ctx context.Context) ([]string, error) {
		dir, err := os.MkdirTemp("", "quartiers-bench-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		workspace := filepath.Join(dir, "large.quartiers")
		name, err := fillWorkspace(ctx, workspace, schedule)
		if err != nil {
			return nil, err
		}
		return compareWindows(ctx, name, quartiers(workspace))
	}
}

// fillWorkspace takes the schedule where it is, and the sample elsewhere; it returns what it took.
func fillWorkspace(ctx context.Context, workspace, schedule string) (string, error) {
	var log bytes.Buffer
	fill, name := quartiers("import", schedule, "-w", workspace), filepath.Base(schedule)
	if !matches(schedule) {
		fill, name = quartiers("sample", "-w", workspace), "the sample"
	}
	if err := fill.run(ctx, &log); err != nil {
		return "", fmt.Errorf("%w: %s", err, log.String())
	}
	return name, nil
}

// opening is what one start of a window showed.
type opening struct {
	painted time.Duration // until the first picture that is not blank
	settled time.Duration // until the picture that then stood still
	memory  float64       // megabytes, of the program and what it started
}

func compareWindows(ctx context.Context, name string, ours task) ([]string, error) {
	bare := task{args: []string{absolute(barePath())}}
	var mine, theirs []opening
	n, _ := strconv.Atoi(rounds)
	for range n {
		for _, side := range []struct {
			window task
			to     *[]opening
		}{{ours, &mine}, {bare, &theirs}} {
			o, err := openAndMeasure(ctx, side.window)
			if err != nil {
				return nil, err
			}
			*side.to = append(*side.to, o)
		}
	}
	line := func(what, unit, aim string, value func(opening) float64) string {
		return against(what+" with "+name, middle(mine, value), middle(theirs, value), unit, "bare window", aim)
	}
	return []string{
		line("start to first painted screen", "ms", "at most 1.3×", func(o opening) float64 { return milliseconds(o.painted) }),
		line("start to the finished screen", "ms", "none set", func(o opening) float64 { return milliseconds(o.settled) }),
		line("memory of the idle window", "MB", "none set", func(o opening) float64 { return o.memory }),
	}, nil
}

func middle(openings []opening, value func(opening) float64) float64 {
	var values []float64
	for _, o := range openings {
		values = append(values, value(o))
	}
	return median(values)
}

func openAndMeasure(ctx context.Context, window task) (o opening, err error) {
	d, err := openDesktop(ctx, io.Discard)
	if err != nil {
		return o, err
	}
	defer d.close()
	window.env = d.env()
	begin := time.Now()
	s, err := window.start(ctx, io.Discard)
	if err != nil {
		return o, err
	}
	defer s.stop()
	painted, settled, err := d.settled(s)
	if err != nil {
		return o, err
	}
	memory := float64(groupMemory(s.cmd.Process.Pid)) / 1024
	return opening{painted: painted.Sub(begin), settled: settled.Sub(begin), memory: memory}, nil
}

// settled waits for a picture that stands still for a second. It returns when the screen was no longer blank, and when
// that last picture came.
func (d *desktop) settled(s *service) (painted, last time.Time, err error) {
	const still, look, limit = time.Second, 20 * time.Millisecond, time.Minute
	var before []byte
	for end := time.Now().Add(limit); time.Now().Before(end) && s.running(); time.Sleep(look) {
		img, err := d.picture()
		if err != nil {
			continue
		}
		if now := time.Now(); !bytes.Equal(img.Pix, before) {
			before, last = img.Pix, now
			if painted.IsZero() && shades(img) >= leastShades {
				painted = now
			}
		}
		if !painted.IsZero() && time.Since(last) > still {
			return painted, last, nil
		}
	}
	return painted, last, errors.New("the window did not come to rest")
}
