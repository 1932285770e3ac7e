package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// Where the development servers listen: Vite's, and the one of Wails that a browser can open too.
const vitePort, devServer = "5173", "localhost:34115"

// dev shows the window with live sources: Vite refreshes the screens, and a changed Go file starts the window again.
func dev(ctx context.Context, args []string) error {
	r := newReport(os.Stdout)
	if err := r.untilFailure(ctx, provide(buildNeeds(runtime.GOOS)), nodeModules()); err != nil {
		return err
	}
	vite, err := npm("run", "dev", "--", "--port", vitePort, "--strictPort").start(ctx, os.Stdout)
	if err != nil {
		return err
	}
	defer vite.stop()
	fmt.Println("  the same screens in a browser: http://" + devServer)
	for ctx.Err() == nil {
		seen := newestSource()
		if r.one(ctx, devBinary()) {
			window := task{env: devEnv(), args: append([]string{devBinaryPath()}, args...)}
			if again, err := untilChanged(ctx, window, seen); !again {
				return err
			}
		}
		waitForChange(ctx, seen)
	}
	return nil
}

func devEnv() []string {
	return []string{"frontenddevserverurl=http://localhost:" + vitePort, "devserver=" + devServer, "loglevel=Warning"}
}

// untilChanged runs the window; again is false when the person has closed it.
func untilChanged(ctx context.Context, window task, seen time.Time) (again bool, err error) {
	s, err := window.start(ctx, os.Stdout)
	if err != nil {
		return false, err
	}
	defer s.stop()
	for s.running() {
		if newestSource().After(seen) {
			return true, nil
		}
		pause(ctx)
	}
	return false, s.err
}

func waitForChange(ctx context.Context, seen time.Time) {
	for ctx.Err() == nil && !newestSource().After(seen) {
		pause(ctx)
	}
}

func pause(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(500 * time.Millisecond):
	}
}

// newestSource is when a Go or SQL file of the application was last written.
func newestSource() time.Time {
	newest := changed("main.go")
	for _, root := range []string{"app", "backend"} {
		_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && (strings.HasSuffix(path, ".go") || strings.HasSuffix(path, ".sql")) {
				if at := changed(path); at.After(newest) {
					newest = at
				}
			}
			return nil
		})
	}
	return newest
}
