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
	t := goBuild(barePath())
	t.args = append(t.args[:len(t.args)-1], "-tags", productionTags, "-trimpath", "-ldflags", "-s -w", "./build/bare")
	return program("bare window", "", t)
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

func compareWindows(ctx context.Context, name string, ours task) ([]string, error) {
	times, memory := map[string][]float64{}, map[string][]float64{}
	bare := task{args: []string{absolute(barePath())}}
	n, _ := strconv.Atoi(rounds)
	for range n {
		for key, window := range map[string]task{"ours": ours, "bare": bare} {
			start, kilobytes, err := openAndMeasure(ctx, window)
			if err != nil {
				return nil, err
			}
			times[key] = append(times[key], milliseconds(start))
			memory[key] = append(memory[key], float64(kilobytes)/1024)
		}
	}
	return []string{
		against("start to first screen with "+name, median(times["ours"]), median(times["bare"]), "ms", "bare window", "1.3×"),
		against("memory of the idle window with "+name, median(memory["ours"]), median(memory["bare"]), "MB", "bare window", "told"),
	}, nil
}

func openAndMeasure(ctx context.Context, window task) (time.Duration, int64, error) {
	d, err := openDesktop(ctx, io.Discard)
	if err != nil {
		return 0, 0, err
	}
	defer d.close()
	window.env = d.env()
	begin := time.Now()
	s, err := window.start(ctx, io.Discard)
	if err != nil {
		return 0, 0, err
	}
	defer s.stop()
	settled, err := d.settled(s)
	if err != nil {
		return 0, 0, err
	}
	return settled.Sub(begin), groupMemory(s.cmd.Process.Pid), nil
}

// settled is when the picture became the one that then stood still for a second.
func (d *desktop) settled(s *service) (time.Time, error) {
	const still, look, limit = time.Second, 20 * time.Millisecond, time.Minute
	var before []byte
	since, end := time.Now(), time.Now().Add(limit)
	for time.Now().Before(end) && s.running() {
		img, err := d.picture()
		if err == nil && !bytes.Equal(img.Pix, before) {
			before, since = img.Pix, time.Now()
		}
		if err == nil && time.Since(since) > still && shades(img) >= leastShades {
			return since, nil
		}
		time.Sleep(look)
	}
	return since, errors.New("the window did not come to rest")
}
