package main

import (
	"context"
	"io"
	"time"
)

// trial is what one run of a program took.
type trial struct {
	wall, cpu time.Duration
	peak      float64 // megabytes
}

// measure runs the program to its end.
func (t task) measure(ctx context.Context, log io.Writer) (trial, error) {
	cmd := t.command(ctx)
	cmd.Stdout, cmd.Stderr = log, log
	begin := time.Now()
	if err := cmd.Run(); err != nil {
		return trial{}, t.explain(err)
	}
	ended := cmd.ProcessState
	return trial{time.Since(begin), ended.UserTime() + ended.SystemTime(), peakMemory(ended)}, nil
}

// middling is made of the median of each figure.
func middling(trials []trial) trial {
	var walls, cpus []time.Duration
	var peaks []float64
	for _, t := range trials {
		walls, cpus, peaks = append(walls, t.wall), append(cpus, t.cpu), append(peaks, t.peak)
	}
	return trial{median(walls), median(cpus), median(peaks)}
}
