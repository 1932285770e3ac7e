package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// Where things are, from the project's root.
const (
	frontend    = "frontend"
	outDir      = "build/out"
	binDir      = "build/bin"
	cacheDir    = "build/.cache"
	bindingsDir = "frontend/wailsjs"
)

// Wails' own build tags: the window of WebKitGTK 4.1 as an application, and one that a browser can drive.
const (
	productionTags = "desktop,production,webkit2_41"
	devTags        = "dev,webkit2_41"
	plainTags      = "webkit2_41"
)

// Tools that are not dependencies of the application, each at one version.
const (
	staticcheck = "honnef.co/go/tools/cmd/staticcheck@v0.8.2"
	wailsCLI    = "github.com/wailsapp/wails/v2/cmd/wails@v2.16.0"
)

func binaryPath() string { return filepath.Join(binDir, "quartiers"+exe()) }

func devBinaryPath() string { return filepath.Join(cacheDir, "quartiers-dev"+exe()) }

func exe() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}

// version is the one in wails.json, which the Windows program and its installer carry too.
func version() (string, error) {
	text, err := os.ReadFile("wails.json")
	if err != nil {
		return "", err
	}
	var config struct {
		Info struct {
			ProductVersion string `json:"productVersion"`
		} `json:"info"`
	}
	if err := json.Unmarshal(text, &config); err != nil {
		return "", fmt.Errorf("reading wails.json: %w", err)
	}
	return config.Info.ProductVersion, nil
}

// absolute is for paths that a program in another folder has to find.
func absolute(path string) string {
	full, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	return full
}
