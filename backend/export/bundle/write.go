package bundle

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"quartiers/backend/export/atomic"
)

// Write puts the bundle where a path says: into a zip file when it ends so, otherwise into a folder. It is there whole
// or not at all. Codes: those of atomic.Write and atomic.WriteFolder.
func (b Bundle) Write(path string, replace bool) error {
	if isZip(path) {
		return atomic.Write(path, replace, b.Zip)
	}
	return atomic.WriteFolder(path, replace, b.fill)
}

// Check refuses a place where [Bundle.Write] would not write, before anything is made. Codes: those of Write.
func Check(path string, replace bool) error {
	if isZip(path) {
		return atomic.Check(path, replace)
	}
	return atomic.CheckFolder(path, replace)
}

func isZip(path string) bool { return strings.EqualFold(filepath.Ext(path), ".zip") }

// fill writes the files below a folder.
func (b Bundle) fill(folder string) error {
	for _, file := range b.Files {
		at := filepath.Join(folder, filepath.FromSlash(file.Path))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(at, file.Data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// packed is when every file in a zip was changed: the earliest that the format can say, so that the same files give the
// same bytes.
var packed = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// Zip writes the bundle as a zip file. What is compressed already is stored as it is.
func (b Bundle) Zip(w io.Writer) error {
	archive := zip.NewWriter(w)
	for _, file := range b.Files {
		head := &zip.FileHeader{Name: file.Path, Method: zip.Store, Modified: packed}
		if strings.HasSuffix(file.Path, ".ics") {
			head.Method = zip.Deflate
		}
		inside, err := archive.CreateHeader(head)
		if err == nil {
			_, err = inside.Write(file.Data)
		}
		if err != nil {
			return fmt.Errorf("pack %s: %w", file.Path, err)
		}
	}
	return archive.Close()
}
