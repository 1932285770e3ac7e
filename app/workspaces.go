package app

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"quartiers/backend/planner"
)

// Workspaces are the files that hold everything.
type Workspaces struct{ desk *desk }

// Workspace is the open file.
type Workspace struct {
	Path     string            `json:"path"`
	Name     string            `json:"name"`
	Editions []planner.Summary `json:"editions"`
	Board    *Board            `json:"board"` // of the edition that was last on the screen, or of the latest; nil: there is none
}

// Beginning is what the window shows first.
type Beginning struct {
	Workspace *Workspace `json:"workspace"` // nil: nothing is open
	Recents   []Recent   `json:"recents"`
	Problem   *Failure   `json:"problem"` // why the file that was asked for did not open
}

// Begin tells what is open, and why something is not.
func (w *Workspaces) Begin() (Beginning, error) {
	return call(w.desk, func() (Beginning, error) {
		w.desk.openFirst()
		beginning := Beginning{Recents: list(w.desk.preferences.recents()), Problem: w.desk.openProblem()}
		if p, err := w.desk.open(); err == nil {
			workspace := w.describe(p)
			beginning.Workspace = &workspace
		}
		return beginning, nil
	})
}

// Open opens a workspace file in place of the one that is open.
func (w *Workspaces) Open(path string) (Workspace, error) {
	return call(w.desk, func() (Workspace, error) { return w.put(w.desk.openFile(path)) })
}

// Choose lets the user choose a workspace file and opens it; an empty path when they chose none.
func (w *Workspaces) Choose() (Workspace, error) {
	return call(w.desk, func() (Workspace, error) {
		path, err := runtime.OpenFileDialog(w.desk.window, runtime.OpenDialogOptions{Filters: workspaceFilter()})
		if err != nil || path == "" {
			return Workspace{}, err
		}
		return w.put(w.desk.openFile(path))
	})
}

// Create makes a new workspace file; with no path, one in the documents folder.
func (w *Workspaces) Create(path string) (Workspace, error) {
	return call(w.desk, func() (Workspace, error) {
		if path == "" {
			path = freePath(documentsFolder(), "Quartiers")
		}
		return w.put(w.desk.createFile(path))
	})
}

// Close puts the open workspace away.
func (w *Workspaces) Close() error {
	return run(w.desk, func() error { return w.desk.swap(nil) })
}

// Forget takes a workspace off the list of recent ones; its file stays.
func (w *Workspaces) Forget(path string) error {
	return run(w.desk, func() error { w.desk.preferences.forgetWorkspace(path); return nil })
}

// Copy writes a whole copy of the open workspace beside it and tells its path.
func (w *Workspaces) Copy() (string, error) {
	return ask(w.desk, func(p *planner.Planner) (string, error) {
		path := freePath(filepath.Dir(p.Path()), workspaceName(p.Path()))
		return path, p.Backup(path)
	})
}

func (w *Workspaces) put(p *planner.Planner, err error) (Workspace, error) {
	if err != nil {
		return Workspace{}, err
	}
	return w.describe(p), nil
}

func (w *Workspaces) describe(p *planner.Planner) Workspace {
	path, editions := p.Path(), list(p.Editions())
	return Workspace{path, workspaceName(path), editions, w.desk.boardFirst(p, editions)}
}

// boardFirst is what the screens show of a file that was just opened.
func (d *desk) boardFirst(p *planner.Planner, editions []planner.Summary) *Board {
	board, err := p.Board(id(d.preferences.editionOf(p.Path())))
	if err != nil && len(editions) > 0 {
		board, err = p.Board(editions[0].ID)
	}
	if err != nil {
		return nil
	}
	shown := boardOf(board)
	return &shown
}

// openFile opens a file in place of the workspace on the desk. The one on the desk opened again is no change.
func (d *desk) openFile(path string) (*planner.Planner, error) {
	path = absolute(path)
	d.setProblem(nil)
	if current, err := d.open(); err == nil && current.Path() == path {
		return current, nil
	}
	return d.replace(planner.Open(path, d.options()))
}

func (d *desk) createFile(path string) (*planner.Planner, error) {
	d.setProblem(nil)
	if !strings.HasSuffix(path, Extension) {
		path += Extension
	}
	return d.replace(planner.Create(absolute(path), d.options()))
}

func (d *desk) replace(p *planner.Planner, err error) (*planner.Planner, error) {
	if err != nil {
		return nil, err
	}
	d.preferences.rememberWorkspace(p.Path())
	return p, d.swap(p)
}

func (d *desk) options() planner.Options {
	return planner.Options{ConfigDir: d.configDir, Damaged: d.warn}
}

func absolute(path string) string {
	if whole, err := filepath.Abs(path); err == nil {
		return whole
	}
	return path
}

func workspaceName(path string) string { return strings.TrimSuffix(filepath.Base(path), Extension) }

// freePath is a path that nothing stands at: name, name 2, name 3 …
func freePath(folder, name string) string {
	for n := 1; ; n++ {
		path := filepath.Join(folder, name+Extension)
		if n > 1 {
			path = filepath.Join(folder, name+" "+strconv.Itoa(n)+Extension)
		}
		if _, err := os.Lstat(path); err != nil {
			return path
		}
	}
}

// documentsFolder is where a person looks for what they made.
func documentsFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	for _, name := range []string{os.Getenv("XDG_DOCUMENTS_DIR"), filepath.Join(home, "Documents")} {
		if info, err := os.Stat(name); err == nil && info.IsDir() {
			return name
		}
	}
	return home
}

func workspaceFilter() []runtime.FileFilter {
	return []runtime.FileFilter{{DisplayName: "Quartiers (*" + Extension + ")", Pattern: "*" + Extension}}
}
