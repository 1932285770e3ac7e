package app

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"sync"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// desk is what the bound structs share: the open workspace, the preferences, and the window.
type desk struct {
	version     string
	configDir   string
	preferences *preferences
	arguments   []string      // of the program's start
	begun       chan struct{} // closed when the window has started
	early       sync.Once     // begins to open the first workspace
	first       sync.Once     // opens the first workspace

	turn      sync.Mutex
	window    context.Context // nil in tests
	planner   *planner.Planner
	problem   *Failure // why the first workspace did not open
	export    *export  // the export under way, nil: none
	written   map[string]bool
	attendees *attendees                // of the spreadsheet that is open for badges; nil: none
	printed   string                    // the folder of files that are printed; empty: none yet
	launch    func(target string) error // opens a file or a folder with its program
}

func newDesk(configDir, version string) *desk {
	return &desk{version: version, configDir: configDir, preferences: readPreferences(configDir),
		begun: make(chan struct{}), written: map[string]bool{}, launch: launch}
}

// configFolder is where preferences and this device's identity are kept.
func configFolder() string {
	folder, err := os.UserConfigDir()
	if err != nil {
		folder = os.TempDir()
	}
	return filepath.Join(folder, "quartiers")
}

// begin lets the calls of the front end through.
func (d *desk) begin(window context.Context) {
	d.turn.Lock()
	d.window = window
	d.turn.Unlock()
	close(d.begun)
}

// end closes the workspace.
func (d *desk) end() {
	if err := d.swap(nil); err != nil {
		slog.Error("close the workspace", "error", err)
	}
	d.forgetPrinted()
}

// swap puts another workspace on the desk and closes the one that was there.
func (d *desk) swap(next *planner.Planner) error {
	d.turn.Lock()
	last := d.planner
	d.planner = next
	d.turn.Unlock()
	if last == nil {
		return nil
	}
	return last.Close()
}

// open is the workspace on the desk; code workspace.none.
func (d *desk) open() (*planner.Planner, error) {
	d.turn.Lock()
	defer d.turn.Unlock()
	if d.planner == nil {
		return nil, conference.Refuse("workspace.none", nil)
	}
	return d.planner, nil
}

// tell sends an event to the front end.
func (d *desk) tell(event string, data any) {
	d.turn.Lock()
	window := d.window
	d.turn.Unlock()
	if window != nil {
		runtime.EventsEmit(window, event, data)
	}
}
