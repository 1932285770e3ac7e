// Quartiers plans the editions of an event, puts speakers on its sessions, and prints.
package main

import (
	"embed"
	"os"
	_ "time/tzdata" // Windows has no time zones of its own

	"quartiers/app"
)

//go:embed all:frontend/dist
var assets embed.FS

// version is set by the build: -ldflags "-X main.version=…".
var version = "development"

func main() {
	os.Exit(app.Main(assets, version, os.Args[1:]))
}
