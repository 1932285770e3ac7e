package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"time"
)

const modulesStep, buildStep = "node modules", "front end build"

// nodeModules installs what package-lock.json names, when it is newer than what is installed.
func nodeModules() step {
	return check(modulesStep, "read npm's message; frontend/package-lock.json must agree with package.json",
		func(ctx context.Context, log io.Writer) error {
			lock := filepath.Join(frontend, "package-lock.json")
			installed := filepath.Join(frontend, "node_modules", ".package-lock.json")
			if !changed(installed).Before(changed(lock)) {
				return nil
			}
			return npm("ci", "--no-audit", "--no-fund").run(ctx, log)
		})
}

func frontendBuild() step {
	s := program(buildStep, "read Vite's message above", npm("run", "build"))
	s.after = []string{modulesStep}
	return s
}

func npm(args ...string) task {
	program := "npm"
	if exe() != "" {
		program = "npm.cmd"
	}
	return task{dir: frontend, env: []string{"NO_COLOR=1", "FORCE_COLOR=0"}, args: append([]string{program}, args...)}
}

// changed is when a file was last written; a file that is not there is the oldest of all.
func changed(path string) time.Time {
	info, err := os.Stat(path)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
