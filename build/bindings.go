package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

const bindingsStep = "bindings"

// bindings writes the TypeScript of the bound methods into the front end.
func bindings(ctx context.Context, _ []string) error {
	return newReport(os.Stdout).untilFailure(ctx, check(bindingsStep, "", func(ctx context.Context, log io.Writer) error {
		return generated(ctx, log, func(fresh string) error {
			if err := os.RemoveAll(bindingsDir); err != nil {
				return err
			}
			return os.CopyFS(bindingsDir, os.DirFS(fresh))
		})
	}))
}

// bindingsFresh fails when the committed bindings are not what the Go code says today.
func bindingsFresh() step {
	return check(bindingsStep, "go run ./build bindings, then commit frontend/wailsjs", func(ctx context.Context, log io.Writer) error {
		return generated(ctx, log, func(fresh string) error {
			return sameTree(os.DirFS(fresh), os.DirFS(bindingsDir))
		})
	})
}

// generated has Wails write the bindings into a folder that lives only during the call. It does what the command
// line of Wails does: a build with the tag "bindings" writes them instead of opening a window, and reads the settings
// of wails.json in its working directory.
func generated(ctx context.Context, log io.Writer, use func(fresh string) error) error {
	dir, err := os.MkdirTemp("", "quartiers-bindings-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	writer := filepath.Join(dir, "writer"+exe())
	build := goBuild(writer, "-tags", "bindings")
	build.env = []string{"CGO_ENABLED=0"}
	if err := build.run(ctx, log); err != nil {
		return err
	}
	if err := writeBindings(ctx, log, dir, writer); err != nil {
		return err
	}
	return use(filepath.Join(dir, bindingsDir))
}

func writeBindings(ctx context.Context, log io.Writer, dir, writer string) error {
	settings, err := os.ReadFile("wails.json")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "wails.json"), settings, 0o644); err != nil {
		return err
	}
	env := []string{"tsoutputtype=interfaces", "HOME=" + dir, "XDG_CONFIG_HOME=" + dir, "XDG_DATA_HOME=" + dir}
	if err := (task{dir: dir, env: env, args: []string{writer}}).run(ctx, log); err != nil {
		return err
	}
	if !matches(filepath.Join(dir, bindingsDir, "go")) {
		return fmt.Errorf("the build with the tag bindings wrote nothing")
	}
	return nil
}
