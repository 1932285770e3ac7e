package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// groupMemory is the proportional memory in kilobytes of a program and everything that it started.
func groupMemory(group int) (kilobytes int64) {
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, stat := range stats {
		text, err := os.ReadFile(stat)
		if err != nil || groupOf(string(text)) != group {
			continue
		}
		rollup, _ := os.ReadFile(filepath.Join(filepath.Dir(stat), "smaps_rollup"))
		kilobytes += proportional(string(rollup))
	}
	return kilobytes
}

// groupOf reads the process group from /proc/N/stat: the third word after the name, which stands in brackets.
func groupOf(stat string) int {
	end := strings.LastIndex(stat, ")")
	words := strings.Fields(stat[end+1:])
	if len(words) < 3 {
		return 0
	}
	group, _ := strconv.Atoi(words[2])
	return group
}

func proportional(rollup string) (kilobytes int64) {
	for line := range strings.Lines(rollup) {
		if strings.HasPrefix(line, "Pss:") {
			_, _ = fmt.Sscanf(line, "Pss: %d kB", &kilobytes)
		}
	}
	return kilobytes
}
