package app

import (
	"io/fs"
	"os"
	"strings"

	"quartiers/app/cli"
)

// Main runs the window, or a command where the arguments name one, and returns the exit code.
func Main(assets fs.FS, version string, arguments []string) int {
	if len(arguments) > 0 && !strings.HasSuffix(arguments[0], Extension) {
		attachConsole()
		return cli.Run(arguments, cli.Streams{Out: os.Stdout, Err: os.Stderr}, version)
	}
	return openWindow(assets, version, arguments)
}

// Extension ends the name of a workspace file.
const Extension = ".quartiers"
