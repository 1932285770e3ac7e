package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
)

// bench measures on this machine, now: every figure stands beside its aim or beside a peer from the same run.
// An argument names the schedule.xml that the large workspace is made from.
func bench(ctx context.Context, args []string) error {
	r := newReport(os.Stdout)
	steps := []step{provide(append(buildNeeds(runtime.GOOS), testNeeds()...)), nodeModules(), frontendBuild(),
		productionBinary(), bareBinary()}
	if err := r.untilFailure(ctx, steps...); err != nil {
		return err
	}
	schedule := largeSchedule
	if len(args) > 0 {
		schedule = args[0]
	}
	return r.all(ctx, measured("the window against a bare one", windowFigures(schedule)),
		measured("Go benchmarks", goFigures), measured("front end benchmarks", frontFigures))
}

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
