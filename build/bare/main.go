// Package main is the barest window that Wails can open: one page with one line of text. "go run ./build bench" sets the
// application's start and memory against it.
package main

import (
	"embed"
	"fmt"
	"os"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
)

//go:embed page
var page embed.FS

func main() {
	window := &options.App{Title: "Bare", Width: 1360, Height: 840, AssetServer: &assetserver.Options{Assets: page}}
	if err := wails.Run(window); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
