package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// run builds what is missing and opens the window, or does the same job without one.
func run(ctx context.Context, args []string) error {
	r := newReport(os.Stdout)
	err := r.untilFailure(ctx, provide(buildNeeds(runtime.GOOS)), nodeModules(), frontendBuild(), productionBinary())
	if err != nil {
		return err
	}
	if hasDisplay(runtime.GOOS, os.Getenv) {
		fmt.Println("  opening the window of " + binaryPath())
		return task{args: append([]string{binaryPath()}, args...)}.run(ctx, os.Stdout)
	}
	fmt.Println("  there is no display here: the same job on the command line, into " + outDir)
	if err := os.MkdirAll(outDir, 0o755); err != nil {
		return err
	}
	return r.untilFailure(ctx, withoutWindow(language(os.Getenv))...)
}

// hasDisplay is a question for Linux only; elsewhere there is always one.
func hasDisplay(goos string, getenv func(string) string) bool {
	return goos != "linux" || getenv("DISPLAY") != "" || getenv("WAYLAND_DISPLAY") != ""
}

// language is the one of the documents: English where the system speaks it, French otherwise, as the sample does.
func language(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			if strings.HasPrefix(value, "en") {
				return "en"
			}
			return "fr"
		}
	}
	return "fr"
}

// withoutWindow makes the sample workspace, its programme and its speaker list.
func withoutWindow(lang string) []step {
	sample := filepath.Join(outDir, "sample.quartiers")
	return []step{
		freshSample("sample workspace", sample),
		export("programme", sample, lang, filepath.Join(outDir, "programme.pdf")),
		export("speakers", sample, lang, filepath.Join(outDir, "speakers.xlsx")),
	}
}

func export(what, workspace, lang, out string) step {
	return check(out, "", func(ctx context.Context, log io.Writer) error {
		if err := os.RemoveAll(out); err != nil {
			return err
		}
		return quartiers("export", what, "-w", workspace, "--lang", lang, "-o", out).run(ctx, log)
	})
}

// freshSample replaces what an earlier run left in our own output folder.
func freshSample(name, file string) step {
	return check(name+" "+file, "", func(ctx context.Context, log io.Writer) error {
		for _, ending := range []string{"", "-wal", "-shm"} {
			if err := os.RemoveAll(file + ending); err != nil {
				return err
			}
		}
		return quartiers("sample", "-w", file).run(ctx, log)
	})
}

// quartiers is the finished program on the command line.
func quartiers(args ...string) task {
	return task{args: append([]string{absolute(binaryPath())}, args...)}
}
