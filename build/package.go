package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
)

// pack makes what can be handed out: the archive for Linux, the program for Windows and its installer.
func pack(ctx context.Context, _ []string) error {
	v, err := version()
	if err != nil {
		return err
	}
	r := newReport(os.Stdout)
	archive := filepath.Join(binDir, fmt.Sprintf("quartiers-%s-linux-%s.tar.gz", v, runtime.GOARCH))
	installer := filepath.Join(binDir, fmt.Sprintf("quartiers-%s-windows-amd64-installer.exe", v))
	windowsProgram := filepath.Join(binDir, "quartiers.exe")
	steps := []step{provide(append(buildNeeds(runtime.GOOS), packageNeeds()...)), nodeModules(), frontendBuild()}
	files := []string{windowsProgram, installer}
	if runtime.GOOS == "linux" {
		steps = append(steps, productionBinary(), linuxArchive(archive, v))
		files = append(files, archive)
	}
	return r.untilFailure(ctx, append(steps, windowsInstaller(installer), checksums(files))...)
}

// windowsInstaller is left to the command line of Wails: it puts icon and manifest into the program, writes the
// macros of the installer from wails.json and calls NSIS. The front end is built already.
func windowsInstaller(out string) step {
	return check("Windows program and installer", "makensis and the compiler say above what they miss",
		func(ctx context.Context, log io.Writer) error {
			v, err := version()
			if err != nil {
				return err
			}
			build := task{args: []string{"go", "run", wailsCLI, "build", "-platform", "windows/amd64", "-nsis", "-s",
				"-skipbindings", "-trimpath", "-m", "-nosyncgomod", "-ldflags", "-s -w -X main.version=" + v}}
			if err := build.run(ctx, log); err != nil {
				return err
			}
			return os.Rename(filepath.Join(binDir, "Quartiers-amd64-installer.exe"), out)
		})
}
