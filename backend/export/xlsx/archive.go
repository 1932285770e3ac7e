package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"io/fs"
	"maps"
	"slices"
)

// archive is the container of the workbook. It writes its parts by name when it closes, because excelize hands streamed
// sheets over in no order and the same programme must give the same bytes.
type archive struct {
	zip   *zip.Writer
	parts map[string]*bytes.Buffer
}

func newArchive(w io.Writer) *archive {
	a := &archive{zip: zip.NewWriter(w), parts: map[string]*bytes.Buffer{}}
	a.zip.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestSpeed)
	})
	return a
}

// Create opens a part.
func (a *archive) Create(name string) (io.Writer, error) {
	part := &bytes.Buffer{}
	a.parts[name] = part
	return part, nil
}

// AddFS adds the files of a file system, as excelize asks of an archive.
func (a *archive) AddFS(files fs.FS) error {
	return fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(files, path)
		a.parts[path] = bytes.NewBuffer(data)
		return err
	})
}

// Close writes every part, the list of contents first: some readers look at the first part only.
func (a *archive) Close() error {
	for _, name := range slices.Sorted(maps.Keys(a.parts)) {
		part, err := a.zip.Create(name)
		if err != nil {
			return err
		}
		if _, err := part.Write(a.parts[name].Bytes()); err != nil {
			return err
		}
	}
	return a.zip.Close()
}
