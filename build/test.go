package main

import (
	"context"
	"errors"
	"os"
	"runtime"
)

// test runs every check. A check that cannot run has failed.
func test(ctx context.Context, _ []string) error {
	if runtime.GOOS != "linux" {
		return errors.New("the tests drive the window of the application, which takes Linux with a virtual display: " +
			"run them there; go test ./app/... ./backend/... and npm test work here too")
	}
	r := newReport(os.Stdout)
	if err := r.untilFailure(ctx, provide(append(buildNeeds(runtime.GOOS), testNeeds()...))); err != nil {
		r.close()
		return err
	}
	err := r.all(ctx, testSteps()...)
	r.close()
	return err
}

// testSteps go from the quick to the slow, so that a mistake shows early.
func testSteps() []step {
	steps := []step{
		gofmtStep(), vetStep(), staticcheckStep(), nodeModules(), bindingsFresh(),
		script("svelte-check", "check"), script("eslint", "lint"), vitest(), goTests(),
		frontendBuild(), productionBinary(), devBinary(), documents(), windowStep(),
	}
	return append(steps, endToEnd()...)
}

// script is a step that is one script of package.json.
func script(name, word string) step {
	s := program(name, "repeat: cd frontend && npm run "+word, npm("run", word))
	s.after = []string{modulesStep}
	return s
}
