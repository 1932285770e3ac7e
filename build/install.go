package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
)

// provide is the first step of a command: find what is missing and install it, or name it and stop.
func provide(needs []need) step {
	return check("what the machine needs", "", func(ctx context.Context, log io.Writer) error {
		gaps := missing(needs, thisMachine(ctx))
		if len(gaps) == 0 {
			return nil
		}
		if err := installable(gaps, thisFamily()); err != nil {
			return err
		}
		if err := install(ctx, log, gaps); err != nil {
			return err
		}
		return stillMissing(missing(needs, thisMachine(ctx)))
	})
}

// installable is an error with the exact packages where this program does not install them itself.
func installable(gaps []need, f family) error {
	packages, strangers := packagesFor(gaps, f)
	if f == debian && len(strangers) == 0 {
		return nil
	}
	text := "missing: " + strings.Join(names(gaps), ", ")
	if len(packages) > 0 {
		text += fmt.Sprintf("\ninstall on %s: %s %s", f, installers[f], strings.Join(packages, " "))
	}
	if len(strangers) > 0 {
		text += fmt.Sprintf("\nno package is known on %s for: %s", f, strings.Join(strangers, ", "))
	}
	if f == macos {
		text += "\na C compiler comes with: xcode-select --install"
	}
	return errors.New(text)
}

var installers = map[family]string{
	debian: "apt-get install", fedora: "dnf install", arch: "pacman -S", suse: "zypper install", alpine: "apk add",
	macos: "brew install", windows: "winget install",
}

// install says what it is about to do before it asks for a password.
func install(ctx context.Context, log io.Writer, gaps []need) error {
	packages, _ := packagesFor(gaps, debian)
	prefix := administrator()
	fmt.Printf("  installing %s with %s\n", strings.Join(packages, " "), strings.Join(append(prefix, "apt-get"), " "))
	update := task{args: append(prefix, "apt-get", "update", "-q")}
	if err := update.run(ctx, log); err != nil {
		return err
	}
	add := append(prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q", "--no-install-recommends")
	return task{args: append(add, packages...)}.run(ctx, log)
}

// administrator is what has to stand before a command that changes the system.
func administrator() []string {
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		return nil
	}
	return []string{"sudo"}
}

func stillMissing(gaps []need) error {
	if len(gaps) == 0 {
		return nil
	}
	return fmt.Errorf("still missing after installing the system's packages: %s (a Node.js that is new enough: nodejs.org)",
		strings.Join(names(gaps), ", "))
}
