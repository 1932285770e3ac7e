package app

import (
	"encoding/json"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"quartiers/backend/export/atomic"
)

// Preferences are what this device remembers for its user. They never enter a workspace.
type Preferences struct {
	Locale string `json:"locale"` // fr, en; empty: the system's
	Theme  string `json:"theme"`  // light, dark; empty: the system's
	Folder string `json:"folder"` // where exports go; empty: the documents folder
}

// Recent is a workspace that was open before.
type Recent struct {
	Path    string `json:"path"`
	Edition string `json:"edition"` // the one that was on the screen
}

type remembered struct {
	Preferences
	Recents []Recent `json:"recents"` // the last one first
	Presets []Preset `json:"presets"` // ways of making documents
}

const mostRecents = 8

// preferences keeps what is remembered in a file. Losing it costs a choice of theme, so a failure is logged and no more.
type preferences struct {
	turn sync.Mutex
	path string
	is   remembered
}

func readPreferences(folder string) *preferences {
	p := &preferences{path: filepath.Join(folder, "preferences.json")}
	if data, err := os.ReadFile(p.path); err == nil {
		if err := json.Unmarshal(data, &p.is); err != nil {
			slog.Warn("read the preferences", "error", err)
		}
	}
	return p
}

// change applies a change and writes the file.
func (p *preferences) change(change func(*remembered)) {
	p.turn.Lock()
	defer p.turn.Unlock()
	change(&p.is)
	if err := p.write(); err != nil {
		slog.Warn("write the preferences", "error", err)
	}
}

func (p *preferences) write() error {
	if err := os.MkdirAll(filepath.Dir(p.path), 0o700); err != nil {
		return err
	}
	return atomic.Write(p.path, true, func(w io.Writer) error {
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		return encoder.Encode(p.is)
	})
}

func (p *preferences) get() Preferences {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.is.Preferences
}

func (p *preferences) set(next Preferences) {
	p.change(func(r *remembered) { r.Preferences = next })
}

func (p *preferences) recents() []Recent {
	p.turn.Lock()
	defer p.turn.Unlock()
	return slices.Clone(p.is.Recents)
}

// rememberWorkspace puts a workspace first among the recent ones.
func (p *preferences) rememberWorkspace(path string) {
	p.change(func(r *remembered) {
		recent := Recent{Path: path, Edition: r.editionOf(path)}
		r.Recents = slices.DeleteFunc(r.Recents, func(other Recent) bool { return other.Path == path })
		r.Recents = slices.Insert(r.Recents, 0, recent)
		r.Recents = r.Recents[:min(len(r.Recents), mostRecents)]
	})
}

// forgetWorkspace takes a workspace off the list; its file stays.
func (p *preferences) forgetWorkspace(path string) {
	p.change(func(r *remembered) {
		r.Recents = slices.DeleteFunc(r.Recents, func(other Recent) bool { return other.Path == path })
	})
}

// rememberEdition notes which edition of a workspace was on the screen.
func (p *preferences) rememberEdition(path, edition string) {
	if p.editionOf(path) == edition {
		return
	}
	p.change(func(r *remembered) {
		for i := range r.Recents {
			if r.Recents[i].Path == path {
				r.Recents[i].Edition = edition
			}
		}
	})
}

func (p *preferences) editionOf(path string) string {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.is.editionOf(path)
}

func (r *remembered) editionOf(path string) string {
	for _, recent := range r.Recents {
		if recent.Path == path {
			return recent.Edition
		}
	}
	return ""
}
