package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"quartiers/build/content"
)

// printAims are what the brochure is meant to take, by its sessions: time and peak memory.
var printAims = map[int]string{1000: "350 ms and 60 MB, at most 2.5× bare gofpdf", 20: "60 ms"}

// printFigures measures the brochure against other typesetters on the same content, then the whole kit.
func printFigures(schedule string) figures {
	return func(ctx context.Context) ([]string, error) {
		dir, err := os.MkdirTemp("", "quartiers-print-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		var log bytes.Buffer
		if err := buildPrinters(ctx, &log); err != nil {
			return nil, fmt.Errorf("%w: %s", err, log.String())
		}
		lines, err := contestFigures(ctx, dir)
		if err != nil {
			return lines, err
		}
		more, err := kitFigures(ctx, dir, schedule)
		return append(lines, more...), err
	}
}

// contestFigures prints the small edition first, which warms the typesetters up for the large one.
func contestFigures(ctx context.Context, dir string) (lines []string, err error) {
	for _, sessions := range []int{20, 1000} {
		table, err := contestTable(ctx, filepath.Join(dir, strconv.Itoa(sessions)), content.New(sessions))
		if err != nil {
			return lines, err
		}
		lines = append(lines, table...)
	}
	return lines, nil
}

func contestTable(ctx context.Context, dir string, e content.Edition) ([]string, error) {
	all := append([]typesetter{kitPrinter(), bareEngine()}, peers()...)
	contests, log, err := []*contest(nil), bytes.Buffer{}, error(nil)
	if contests, err = enter(ctx, &log, dir, e, all); err != nil {
		return nil, err
	}
	n, _ := strconv.Atoi(rounds)
	compete(ctx, &log, contests, n)
	if contests[0].err != nil {
		return nil, fmt.Errorf("%w: %s", contests[0].err, log.String())
	}
	lines := []string{fmt.Sprintf("%d sessions and %d people on paper (aim %s)", len(e.Sessions), len(e.People), printAims[len(e.Sessions)])}
	lines = append(lines, table(ctx, contests)...)
	return append(lines, absentees(all)...), nil
}
