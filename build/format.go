package main

import (
	"fmt"
	"strings"
	"time"
)

// line is what a finished step prints: "✓ vet  3.2 s".
func line(succeeded bool, name string, elapsed time.Duration) string {
	mark := "✓"
	if !succeeded {
		mark = "✗"
	}
	return fmt.Sprintf("%s %s  %s", mark, name, seconds(elapsed))
}

func seconds(d time.Duration) string {
	if d < time.Minute {
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
	whole := int(d.Round(time.Second).Seconds())
	return fmt.Sprintf("%d min %02d s", whole/60, whole%60)
}

// summary is the plain closing line of a run.
func summary(t tally) string {
	text := fmt.Sprintf("%d passed, %d failed", t.passed, t.failed)
	if t.skipped > 0 {
		text += fmt.Sprintf(", %d skipped", t.skipped)
	}
	return text
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func indent(text string) string {
	return "    " + strings.ReplaceAll(text, "\n", "\n    ")
}
