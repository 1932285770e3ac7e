package main

import (
	"context"
	"io"
	"path/filepath"
	"strconv"

	"quartiers/build/content"
)

func printerPath() string { return filepath.Join(cacheDir, "printer"+exe()) }
func floorPath() string   { return filepath.Join(cacheDir, "floor"+exe()) }

const fontDir = "backend/export/pdf/fonts"

// buildPrinters builds the two programs that print on our side.
func buildPrinters(ctx context.Context, log io.Writer) error {
	for folder, out := range map[string]string{"./build/printer": printerPath(), "./build/floor": floorPath()} {
		if err := goBuildOf(folder, out, "-trimpath", "-ldflags", "-s -w").run(ctx, log); err != nil {
			return err
		}
	}
	return nil
}

func alwaysFound() bool { return true }

// kitPrinter is our own typesetter.
func kitPrinter() typesetter {
	t := typesetter{name: "Quartiers", found: alwaysFound}
	t.prepare = func(_ context.Context, _ io.Writer, folder string, e content.Edition) (task, string, error) {
		file := filepath.Join(folder, "ours.pdf")
		return printing("programme", len(e.Sessions), file), file, nil
	}
	return t
}

// printing has our printer make a document of an edition of some sessions.
func printing(kind string, sessions int, file string) task {
	return task{args: []string{absolute(printerPath()), kind, strconv.Itoa(sessions), file}}
}

// bareEngine is gofpdf drawing the glyphs of our brochure, and nothing else.
func bareEngine() typesetter {
	t := typesetter{name: "bare gofpdf, the same glyphs", found: alwaysFound}
	t.prepare = func(ctx context.Context, log io.Writer, folder string, e content.Edition) (task, string, error) {
		ours, lines, file := filepath.Join(folder, "ours.pdf"), filepath.Join(folder, "lines"), filepath.Join(folder, "bare.pdf")
		if err := printing("programme", len(e.Sessions), ours).run(ctx, log); err != nil {
			return task{}, "", err
		}
		err := task{args: []string{absolute(floorPath()), "lines", ours, lines}}.run(ctx, log)
		return task{args: []string{absolute(floorPath()), "draw", lines, absolute(fontDir), file}}, file, err
	}
	return t
}
