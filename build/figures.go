package main

import (
	"fmt"
	"slices"
	"time"
)

// median is the middle of the values, the lower one of two; zero when there are none.
func median[T int64 | float64 | time.Duration](values []T) T {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return sorted[(len(sorted)-1)/2]
}

// against is a line such as "start to first screen  812 ms, bare window 640 ms: 1.27× (aim 1.3×)".
func against(what string, ours, peer float64, unit, peerName, aim string) string {
	ratio := "no ratio"
	if peer > 0 {
		ratio = fmt.Sprintf("%.2f×", ours/peer)
	}
	return fmt.Sprintf("%s  %.0f %s, %s %.0f %s: %s (aim %s)", what, ours, unit, peerName, peer, unit, ratio, aim)
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
