package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
)

// bench measures on this machine, now: every figure stands beside its aim or beside a peer from the same run.
// Arguments choose among the groups (window, go, timetable, print); any other names the schedule.xml that the large workspace
// is made from.
func bench(ctx context.Context, args []string) error {
	r := newReport(os.Stdout)
	steps := []step{provide(append(buildNeeds(runtime.GOOS), testNeeds()...)), nodeModules(), frontendBuild(),
		productionBinary(), bareBinary()}
	if err := r.untilFailure(ctx, steps...); err != nil {
		return err
	}
	return r.all(ctx, chosenGroups(args)...)
}

// chosenGroups are the steps that some arguments name; all of them when they name none.
func chosenGroups(args []string) []step {
	schedule, names := largeSchedule, []string{}
	for _, arg := range args {
		if slices.Contains(groupNames, arg) {
			names = append(names, arg)
		} else {
			schedule = arg
		}
	}
	groups := map[string]step{
		"window":    measured("the window against a bare one", windowFigures(schedule)),
		"go":        measured("Go benchmarks", goFigures),
		"timetable": measured("the timetable against the best ready-made one", frontFigures),
		"print":     measured("the print kit against other typesetters", printFigures(schedule)),
	}
	var chosen []step
	for _, name := range groupNames {
		if len(names) == 0 || slices.Contains(names, name) {
			chosen = append(chosen, groups[name])
		}
	}
	return chosen
}

var groupNames = []string{"window", "go", "timetable", "print"}

// largeSchedule is the one of FOSDEM 2019, where the data lies beside the project.
const largeSchedule = "../shared/data/frab/fosdem2019.xml"

// figures measures something and returns the lines to print.
type figures func(ctx context.Context) ([]string, error)

// measured is a step whose result is printed although it succeeded.
func measured(name string, measure figures) step {
	s := step{name: name}
	s.run = func(ctx context.Context, _ io.Writer) (outcome, error) {
		lines, err := measure(ctx)
		for _, text := range lines {
			fmt.Println("  " + text)
		}
		return outcome{}, err
	}
	return s
}
