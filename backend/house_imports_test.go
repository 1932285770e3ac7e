package backend_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"testing"
)

// an edge is one import, found in a file.
type edge struct{ file, from, to string }

// imports reads the import lines of every Go file below root, whatever its build tags.
func imports(t *testing.T, root string) []edge {
	t.Helper()
	var out []edge
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "frontend" || entry.Name() == ".git" || entry.Name() == ".cache") {
			return filepath.SkipDir
		}
		if filepath.Ext(file) == ".go" {
			out = append(out, edgesOf(t, root, file)...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func edgesOf(t *testing.T, root, file string) []edge {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	name, err := filepath.Rel(root, file)
	if err != nil {
		t.Fatal(err)
	}
	name = filepath.ToSlash(name)
	var out []edge
	for _, spec := range parsed.Imports {
		to, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, edge{file: name, from: path.Dir(name), to: to})
	}
	return out
}
