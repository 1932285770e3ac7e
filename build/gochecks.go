package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"path/filepath"
)

// sources are the Go files of ours, as gofmt wants them named.
var sources = []string{"main.go", "app", "backend", "build"}

func gofmtStep() step {
	return check("gofmt", "go fmt ./...", func(ctx context.Context, log io.Writer) error {
		list, err := task{args: append([]string{"gofmt", "-l"}, sources...)}.output(ctx, log)
		if err == nil && len(bytes.TrimSpace(list)) > 0 {
			_, _ = log.Write(list)
			err = errors.New("these files are not formatted")
		}
		return err
	})
}

func vetStep() step {
	return program("vet", "go vet names the line", task{args: append([]string{"go", "vet", "-tags", plainTags}, packages...)})
}

// staticcheckStep installs the pinned version once, into our own cache.
func staticcheckStep() step {
	bin := filepath.Join(cacheDir, "bin")
	tool := filepath.Join(bin, "staticcheck"+exe())
	return check("staticcheck", "each finding has a code; `staticcheck -explain CODE` says more",
		func(ctx context.Context, log io.Writer) error {
			install := task{env: []string{"GOBIN=" + absolute(bin)}, args: []string{"go", "install", staticcheck}}
			if err := install.run(ctx, log); err != nil {
				return err
			}
			return task{args: append([]string{tool, "-tags", plainTags}, packages...)}.run(ctx, log)
		})
}
