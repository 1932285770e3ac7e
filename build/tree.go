package main

import (
	"bytes"
	"fmt"
	"io/fs"
)

// sameTree is an error that names the first file in which two folders differ.
func sameTree(fresh, committed fs.FS) error {
	if err := everyFileIn(fresh, committed, "is missing or out of date"); err != nil {
		return err
	}
	return everyFileIn(committed, fresh, "is not generated any more")
}

func everyFileIn(tree, other fs.FS, problem string) error {
	return fs.WalkDir(tree, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(tree, path)
		if err != nil {
			return err
		}
		if theirs, err := fs.ReadFile(other, path); err != nil || !bytes.Equal(content, theirs) {
			return fmt.Errorf("%s/%s %s", bindingsDir, path, problem)
		}
		return nil
	})
}
