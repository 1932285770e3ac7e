package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// journeys are Playwright's projects: the browser of everybody, and the engine of the window itself.
var journeys = []struct{ project, name string }{
	{"chromium", "end to end in Chromium"},
	{"webkitgtk", "end to end in WebKitGTK"},
}

func endToEnd() []step {
	var out []step
	for _, j := range journeys {
		s := journey(j.project, j.name)
		s.after = []string{modulesStep, buildStep, binaryStep, devBinaryStep}
		out = append(out, s)
	}
	return out
}

// journey runs one project on a desktop of its own.
func journey(project, name string) step {
	advice := "screenshots and traces are in " + artefacts() + " and frontend/test-results"
	return step{name: name, advice: advice, run: func(ctx context.Context, log io.Writer) (outcome, error) {
		d, err := openDesktop(ctx, log)
		if err != nil {
			return outcome{}, err
		}
		defer d.close()
		t := npm("run", "e2e", "--", "--project="+project, "--reporter=list")
		t.env = append(append(t.env, d.env()...), journeyEnv()...)
		return runner(name, "", t, readPlaywright).run(ctx, log)
	}}
}

// journeyEnv tells the tests where everything is; doc.go lists the names.
func journeyEnv() []string {
	browser, driver := firstProgram(chromiumPrograms), firstProgram([]string{"WebKitWebDriver"})
	return []string{
		"QUARTIERS_DEV_BINARY=" + absolute(devBinaryPath()), "QUARTIERS_BINARY=" + absolute(binaryPath()),
		"QUARTIERS_ASSETS=" + absolute(filepath.Join(frontend, "dist")),
		"QUARTIERS_CHROMIUM=" + browser, "QUARTIERS_WEBDRIVER=" + driver,
		"QUARTIERS_MINIBROWSER=" + firstFile(miniBrowserPatterns), "QUARTIERS_ARTEFACTS=" + absolute(artefacts()),
		"QUARTIERS_TEST_STRICT=1",
	}
}

func artefacts() string { return filepath.Join(outDir, "e2e") }

func firstProgram(names []string) string {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

func firstFile(patterns []string) string {
	for _, pattern := range patterns {
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			return found[0]
		}
	}
	return ""
}

// runAsGroup is run for a program with children: all of them end when the build program is interrupted.
func (t task) runAsGroup(ctx context.Context, log io.Writer) error {
	s, err := t.start(ctx, log)
	if err != nil {
		return err
	}
	<-s.done
	endGroup(s.cmd, true)
	if errors.Is(s.err, os.ErrProcessDone) {
		return nil
	}
	return t.explain(s.err)
}
