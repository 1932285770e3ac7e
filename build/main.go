package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
)

// command is one word after "go run ./build".
type command struct {
	name, purpose string
	run           func(ctx context.Context, args []string) error
}

func commands() []command {
	return []command{
		{"run", "build the application and open it (without a display: the same job on the command line)", run},
		{"test", "check everything, as .ci/run does", test},
		{"dev", "live development: the window follows the sources", dev},
		{"bench", "measure, and print ratios against a named peer", bench},
		{"package", "the Linux archive, the Windows program and its installer, with checksums", pack},
		{"bindings", "write frontend/wailsjs again from the Go methods", bindings},
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := dispatch(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		stop()
		os.Exit(1)
	}
}

func dispatch(ctx context.Context, args []string) error {
	if err := enterRoot(); err != nil {
		return err
	}
	if len(args) == 0 {
		fmt.Print(usage())
		return nil
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(ctx, args[1:])
		}
	}
	return fmt.Errorf("there is no command %q\n\n%s", args[0], usage())
}

func usage() string {
	text := "go run ./build COMMAND\n\n"
	for _, c := range commands() {
		text += fmt.Sprintf("  %-9s %s\n", c.name, c.purpose)
	}
	return text
}

// enterRoot makes the folder of go.mod the working directory, so that every path here is relative to it.
func enterRoot() error {
	dir, err := os.Getwd()
	for err == nil {
		if _, missing := os.Stat(filepath.Join(dir, "go.mod")); missing == nil {
			return os.Chdir(dir)
		}
		if filepath.Dir(dir) == dir {
			return errors.New("start the build program inside the project: no go.mod found above this folder")
		}
		dir = filepath.Dir(dir)
	}
	return err
}
