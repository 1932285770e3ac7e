package app

import (
	"context"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/logger"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// The window's size in pixels: it opens for a laptop of 1366 × 768 and shrinks to a half of it.
const (
	windowWidth     = 1360
	windowHeight    = 840
	windowMinWidth  = 720
	windowMinHeight = 480
)

// paper is the colour behind the first paint.
var paper = options.NewRGB(0xf6, 0xf4, 0xef)

// openWindow runs the window until it is closed and returns the exit code.
func openWindow(assets fs.FS, version string, arguments []string) int {
	d := newDesk(configFolder(), version)
	d.arguments = arguments
	if err := wails.Run(windowOptions(d, assets)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	return 0
}

func windowOptions(d *desk, assets fs.FS) *options.App {
	return &options.App{
		Title: "Quartiers", Width: windowWidth, Height: windowHeight, MinWidth: windowMinWidth, MinHeight: windowMinHeight,
		BackgroundColour: paper, AssetServer: &assetserver.Options{Assets: assets, Middleware: d.ahead}, Bind: bound(d),
		ErrorFormatter: formatError, OnStartup: d.begin, OnShutdown: func(context.Context) { d.end() },
		LogLevel: logger.WARNING, LogLevelProduction: logger.ERROR,
		SingleInstanceLock: &options.SingleInstanceLock{UniqueId: "quartiers-" + identifier(d.configDir),
			OnSecondInstanceLaunch: d.welcomeSecond},
		// Nothing here needs a graphics card, and starting its drivers would more than double the time to the first paint.
		Linux: &linux.Options{ProgramName: "quartiers", WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
	}
}

// bound lists the structs whose methods the front end may call.
func bound(d *desk) []any {
	return []any{&Workspaces{d}, &Editions{d}, &Organisers{d}, &Pictures{d}, &Days{d}, &Rooms{d}, &Tracks{d}, &Sessions{d}, &Seats{d},
		&Persons{d}, &Availabilities{d}, &Resources{d}, &Consents{d}, &Findings{d}, &Checks{d}, &Walks{d}, &Translations{d}, &History{d},
		&Exports{d}, &Files{d}, &Settings{d}, &Operations{d}, &Timetable{d}}
}

// ahead opens the first workspace while the window still reads its first page. Not before: a start of the program beside
// one that runs has ended by then, and must not hold the file that it hands over.
func (d *desk) ahead(assets http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d.early.Do(func() { go d.openFirst() })
		assets.ServeHTTP(w, r)
	})
}

// openFirst opens the workspace that was asked for, or the last one.
func (d *desk) openFirst() {
	d.first.Do(func() {
		if path := d.firstPath(); path != "" {
			d.openAsked(path)
		}
	})
}

func (d *desk) firstPath() string {
	if len(d.arguments) > 0 {
		return d.arguments[0]
	}
	if recents := d.preferences.recents(); len(recents) > 0 {
		return recents[0].Path
	}
	return ""
}

// openedEvent tells the front end that another workspace is on the desk.
const openedEvent = "workspace:opened"

// welcomeSecond brings this window to the front when the program is started again, and opens what that start named.
func (d *desk) welcomeSecond(second options.SecondInstanceData) {
	<-d.begun
	runtime.WindowUnminimise(d.window)
	runtime.WindowShow(d.window)
	for _, argument := range second.Args {
		if strings.HasSuffix(argument, Extension) {
			d.openSecond(argument, second.WorkingDirectory)
		}
	}
}

func (d *desk) openSecond(path, folder string) {
	if !filepath.IsAbs(path) {
		path = filepath.Join(folder, path)
	}
	d.openFirst() // so that it does not take the place of this one later
	d.openAsked(path)
	d.tell(openedEvent, nil)
}

// identifier makes a name for the single-instance lock: one for each place where preferences are kept.
func identifier(folder string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, folder)
}
