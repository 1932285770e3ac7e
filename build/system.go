package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// family is a group of systems that share package names.
type family string

const (
	debian  family = "Debian or Ubuntu"
	fedora  family = "Fedora"
	arch    family = "Arch"
	suse    family = "openSUSE"
	alpine  family = "Alpine"
	macos   family = "macOS"
	windows family = "Windows"
	unknown family = "this system"
)

// machine is what the needs ask about; a test fills it with answers.
type machine struct {
	goos string
	// has tells whether a program is on the path.
	has func(program string) bool
	// library tells whether pkg-config knows a library.
	library func(module string) bool
	// file tells whether a file matches the pattern.
	file func(pattern string) bool
	// node is the version that node prints, empty when there is none.
	node func() string
}

func thisMachine(ctx context.Context) machine {
	return machine{goos: runtime.GOOS, has: onPath, file: matches,
		library: func(module string) bool {
			return exec.CommandContext(ctx, "pkg-config", "--exists", module).Run() == nil
		},
		node: func() string {
			out, _ := exec.CommandContext(ctx, "node", "--version").Output()
			return strings.TrimSpace(string(out))
		}}
}

func onPath(program string) bool {
	_, err := exec.LookPath(program)
	return err == nil
}

func matches(pattern string) bool {
	found, _ := filepath.Glob(pattern)
	return len(found) > 0
}

// thisFamily reads os-release, which every Linux of today has.
func thisFamily() family {
	release, _ := os.ReadFile("/etc/os-release")
	return familyOf(runtime.GOOS, string(release))
}

func familyOf(goos, release string) family {
	switch goos {
	case "darwin":
		return macos
	case "windows":
		return windows
	}
	for _, word := range releaseIDs(release) {
		if found, ok := families[word]; ok {
			return found
		}
	}
	return unknown
}

var families = map[string]family{
	"debian": debian, "ubuntu": debian, "fedora": fedora, "rhel": fedora, "arch": arch,
	"suse": suse, "opensuse": suse, "alpine": alpine,
}

// releaseIDs are the words of ID, then those of ID_LIKE: a derivative comes before what it derives from.
func releaseIDs(release string) []string {
	var own, like []string
	for line := range strings.Lines(release) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		words := strings.Fields(strings.Trim(value, `"'`))
		switch key {
		case "ID":
			own = words
		case "ID_LIKE":
			like = words
		}
	}
	return append(own, like...)
}
