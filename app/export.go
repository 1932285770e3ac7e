package app

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"quartiers/backend/export/bundle"
)

// export is an export under way: it can be stopped, and it tells how far it is.
type export struct {
	context.Context
	stop context.CancelFunc
	desk *desk
	told time.Time
}

// Progress is how far an export is.
type Progress struct {
	Done  int `json:"done"`
	Total int `json:"total"`
	Pages int `json:"pages"` // of the documents that are done, where there are several; 0: it is one document
}

// progressEvent is what the front end listens to.
const progressEvent = "export:progress"

// tellEvery is how often progress reaches the window: more would only slow the work.
const tellEvery = 50 * time.Millisecond

// exporting runs one export; a newer one stops the one under way, as a preview does while options change.
func (d *desk) exporting(do func(*export) error) error {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	job := &export{Context: ctx, stop: stop, desk: d, told: time.Now()}
	d.turn.Lock()
	if d.export != nil {
		d.export.stop()
	}
	d.export = job
	d.turn.Unlock()
	err := do(job)
	d.turn.Lock()
	if d.export == job {
		d.export = nil
	}
	d.turn.Unlock()
	return stopped(err)
}

func (d *desk) cancelExport() {
	d.turn.Lock()
	defer d.turn.Unlock()
	if d.export != nil {
		d.export.stop()
	}
}

// progress tells the window how far the export is.
func (e *export) progress(done, total int) { e.tell(Progress{Done: done, Total: total}) }

// laidEvent tells how many pages a document has, before they are written.
const laidEvent = "export:laid"

func (e *export) laid(pages int) { e.desk.tell(laidEvent, pages) }

// progressOf tells the window how far a bundle is.
func (e *export) progressOf(p bundle.Progress) {
	e.tell(Progress{Done: p.Done, Total: p.Total, Pages: p.Pages})
}

func (e *export) tell(progress Progress) {
	if now := time.Now(); now.Sub(e.told) >= tellEvery {
		e.told = now
		e.desk.tell(progressEvent, progress)
	}
}

// exportFolder is where the last export went, or the documents folder.
func (d *desk) exportFolder() string {
	folder := d.preferences.get().Folder
	if info, err := os.Stat(folder); err == nil && info.IsDir() {
		return folder
	}
	return documentsFolder()
}

// rememberWritten notes a file that the user may open from the window, and its folder.
func (d *desk) rememberWritten(path string) {
	d.turn.Lock()
	d.written[path] = true
	d.turn.Unlock()
	preferences := d.preferences.get()
	preferences.Folder = filepath.Dir(path)
	d.preferences.set(preferences)
}
