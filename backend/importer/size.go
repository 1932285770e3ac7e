package importer

import (
	"io"
	"io/fs"

	"quartiers/backend/conference"
)

// The limits of a file. The largest conferences make files of a few megabytes and about a thousand sessions.
const (
	maxBytes    = 64 << 20
	maxDepth    = 64      // elements within elements
	maxElements = 1 << 20 // elements of the whole file
	maxSessions = 20_000
)

// load reads the file, and refuses one that is too large before it reads it where the reader knows its size.
func load(r io.Reader, name string) ([]byte, error) {
	if size, known := sizeOf(r); known && size > maxBytes {
		return nil, tooLarge(name)
	}
	data, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return nil, &conference.Problem{Code: "import.unreadable", Params: conference.Params{"file": name}, Cause: err}
	}
	if len(data) > maxBytes {
		return nil, tooLarge(name)
	}
	if len(data) == 0 {
		return nil, conference.Refuse("import.empty", conference.Params{"file": name})
	}
	return data, nil
}

func tooLarge(name string) error {
	return conference.Refuse("import.too_large", conference.Params{"file": name, "most": maxBytes >> 20})
}

func sizeOf(r io.Reader) (int64, bool) {
	switch sized := r.(type) {
	case interface{ Stat() (fs.FileInfo, error) }:
		if info, err := sized.Stat(); err == nil {
			return info.Size(), true
		}
	case interface{ Len() int }:
		return int64(sized.Len()), true
	}
	return 0, false
}
