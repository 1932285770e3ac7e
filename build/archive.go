package main

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
)

// archived is one file of the Linux archive.
type archived struct {
	from, to string
	mode     int64
}

// archivedFiles lie as below /usr/local, so that unpacking there installs the application.
var archivedFiles = []archived{
	{binaryPath(), "bin/quartiers", 0o755},
	{"build/linux/quartiers.desktop", "share/applications/quartiers.desktop", 0o644},
	{"build/linux/quartiers-mime.xml", "share/mime/packages/quartiers.xml", 0o644},
	{"build/appicon.svg", "share/icons/hicolor/scalable/apps/quartiers.svg", 0o644},
	{"build/workspace.svg", "share/icons/hicolor/scalable/mimetypes/application-vnd.quartiers+sqlite3.svg", 0o644},
	{"LICENSE", "share/doc/quartiers/LICENSE", 0o644},
	{"CHANGELOG.md", "share/doc/quartiers/CHANGELOG.md", 0o644},
	{"README.md", "share/doc/quartiers/README.md", 0o644},
}

func linuxArchive(out, version string) step {
	return check("Linux archive", "", func(context.Context, io.Writer) error {
		file, err := os.Create(out)
		if err != nil {
			return err
		}
		zipped := gzip.NewWriter(file)
		tape := tar.NewWriter(zipped)
		err = writeArchive(tape, "quartiers-"+version, archivedFiles)
		return errors.Join(err, tape.Close(), zipped.Close(), file.Close())
	})
}

// writeArchive keeps owners and dates out, so that the same files make the same archive.
func writeArchive(tape *tar.Writer, top string, files []archived) error {
	for _, f := range files {
		content, err := os.ReadFile(f.from)
		if err != nil {
			return err
		}
		head := &tar.Header{Name: path.Join(top, f.to), Mode: f.mode, Size: int64(len(content)), Format: tar.FormatUSTAR}
		if err := tape.WriteHeader(head); err != nil {
			return err
		}
		if _, err := tape.Write(content); err != nil {
			return err
		}
	}
	return nil
}

// checksums writes a file that "sha256sum -c" reads.
func checksums(files []string) step {
	return check("checksums", "", func(context.Context, io.Writer) error {
		text := ""
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			text += fmt.Sprintf("%x  %s\n", sha256.Sum256(content), filepath.Base(file))
		}
		return os.WriteFile(filepath.Join(binDir, "SHA256SUMS"), []byte(text), 0o644)
	})
}
