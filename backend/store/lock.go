package store

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sync"

	"quartiers/backend/conference"
)

// lockSuffix names the file beside an open workspace that says who has it open. The lock itself is SQLite's; this file
// only serves the message, and nothing depends on it.
const lockSuffix = "-lock"

// holder is who has a workspace open.
type holder struct {
	Host string `json:"host"`
	PID  int    `json:"pid"`
}

func thisProcess() holder {
	host, _ := os.Hostname() // only for the message
	return holder{host, os.Getpid()}
}

// announce writes down who has the workspace open.
func announce(path string) {
	text, err := json.Marshal(thisProcess())
	if err == nil {
		_ = os.WriteFile(path+lockSuffix, text, 0o600) // only for the message of others
	}
}

// holderOf reads who has the workspace open, as far as anybody said so.
func holderOf(path string) (holder, bool) {
	var h holder
	text, err := os.ReadFile(path + lockSuffix)
	if err != nil || json.Unmarshal(text, &h) != nil {
		return holder{}, false
	}
	return h, true
}

// isAlive claims that the process may still be there. Of another computer nothing can be known.
func (h holder) isAlive() bool {
	own := thisProcess()
	return h.Host != own.Host || h.PID == own.PID || processExists(h.PID)
}

func lockedProblem(path string, cause error) error {
	h, _ := holderOf(path)
	return &conference.Problem{Code: "workspace.locked", Params: conference.Params{"path": path, "host": h.Host, "pid": h.PID}, Cause: cause}
}

// openHere are the workspaces that this process has open. SQLite's lock does not hold within one process on every
// system, and reading the file's header would even drop it there.
var openHere = struct {
	sync.Mutex
	paths map[string]bool
}{paths: map[string]bool{}}

// claim takes a path for this process.
func claim(path string) error {
	openHere.Lock()
	defer openHere.Unlock()
	for other := range openHere.paths {
		if other == path || sameFile(other, path) {
			return lockedProblem(other, nil)
		}
	}
	openHere.paths[path] = true
	return nil
}

// release frees a path, and takes back what was announced.
func release(path string) {
	openHere.Lock()
	defer openHere.Unlock()
	delete(openHere.paths, path)
	if h, ok := holderOf(path); ok && h == thisProcess() {
		_ = os.Remove(path + lockSuffix) // only for the message of others
	}
}

// absolute makes a path that stays right when the working folder changes.
func absolute(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}
