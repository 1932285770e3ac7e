package app

import (
	"os/exec"
	"path/filepath"
	"runtime"

	"quartiers/backend/conference"
)

// Files opens what was written with the system's own programs.
type Files struct{ desk *desk }

// Open opens a file that was exported before; code file.not_ours for any other.
func (f *Files) Open(path string) error {
	return run(f.desk, func() error { return f.desk.show(path, path) })
}

// OpenFolder opens the folder of a file that was exported before; code file.not_ours for any other.
func (f *Files) OpenFolder(path string) error {
	return run(f.desk, func() error { return f.desk.show(path, filepath.Dir(path)) })
}

// show opens a file or a folder, only where the path is one that this window wrote.
func (d *desk) show(path, target string) error {
	d.turn.Lock()
	ours := d.written[path]
	d.turn.Unlock()
	if !ours {
		return conference.Refuse("file.not_ours", conference.Params{"file": filepath.Base(path)})
	}
	return d.launch(target)
}

// launch opens a file or a folder with the program that the system has for it; code file.no_program.
func launch(target string) error {
	name, arguments := opener(target)
	command := exec.Command(name, arguments...)
	if err := command.Start(); err != nil {
		return &conference.Problem{Code: "file.no_program", Cause: err, Params: conference.Params{"file": target}}
	}
	go func() { _ = command.Wait() }() // its exit code says nothing that the user could mend
	return nil
}

// opener is the system's own way to open a file with its program.
func opener(target string) (string, []string) {
	switch runtime.GOOS {
	case "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler", target}
	case "darwin":
		return "open", []string{target}
	}
	return "xdg-open", []string{target}
}
