package main

import (
	"slices"
	"strings"
)

// need is something that has to be on the machine.
type need struct {
	name     string
	found    func(machine) bool
	packages map[family]string // what installs it; several are separated by spaces
}

// missing are the needs that the machine does not meet.
func missing(needs []need, m machine) []need {
	var out []need
	for _, n := range needs {
		if !n.found(m) {
			out = append(out, n)
		}
	}
	return out
}

// packagesFor names what to install, each once; needs without a package on this system are in the second list.
func packagesFor(needs []need, f family) (packages, strangers []string) {
	for _, n := range needs {
		text, known := n.packages[f]
		if !known {
			strangers = append(strangers, n.name)
		}
		for _, p := range strings.Fields(text) {
			if !slices.Contains(packages, p) {
				packages = append(packages, p)
			}
		}
	}
	return packages, strangers
}

func names(needs []need) []string {
	out := make([]string, len(needs))
	for i, n := range needs {
		out[i] = n.name
	}
	return out
}

func anyProgram(programs ...string) func(machine) bool {
	return func(m machine) bool { return slices.ContainsFunc(programs, m.has) }
}

func library(module string) func(machine) bool {
	return func(m machine) bool { return m.library(module) }
}

func anyFile(patterns ...string) func(machine) bool {
	return func(m machine) bool { return slices.ContainsFunc(patterns, m.file) }
}
