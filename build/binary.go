package main

import (
	"context"
	"io"
)

const binaryStep, devBinaryStep = "application", "application for the browser"

// productionBinary is the program that a person gets, with the front end inside.
func productionBinary() step {
	s := check(binaryStep, "read the compiler's message above", func(ctx context.Context, log io.Writer) error {
		v, err := version()
		if err != nil {
			return err
		}
		return goBuild(binaryPath(), "-tags", productionTags, "-trimpath", "-ldflags", "-s -w -X main.version="+v).run(ctx, log)
	})
	s.after = []string{buildStep}
	return s
}

// devBinary serves the built front end and the real methods to any browser.
func devBinary() step {
	return program(devBinaryStep, "read the compiler's message above", goBuild(devBinaryPath(), "-tags", devTags))
}

func goBuild(out string, flags ...string) task { return goBuildOf(".", out, flags...) }

// goBuildOf builds another program than the application.
func goBuildOf(folder, out string, flags ...string) task {
	return task{args: append(append([]string{"go", "build", "-o", out}, flags...), folder)}
}
