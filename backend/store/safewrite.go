package store

import (
	"errors"
	"os"
	"path/filepath"
)

// writeSafely lets a function make a file under a temporary name in the same folder, has it checked, brings it to the
// disk and only then gives it its name. Whatever fails, a file of that name keeps what it held.
func writeSafely(path string, write func(temporary string) error) error {
	temporary, err := temporaryName(path)
	if err != nil {
		return err
	}
	defer removeDatabase(temporary) // nothing is left of it after the renaming
	if err := write(temporary); err != nil {
		return err
	}
	if err := errors.Join(checkCopy(temporary), syncFile(temporary)); err != nil {
		return err
	}
	if err := os.Rename(temporary, path); err != nil {
		return err
	}
	syncFolder(filepath.Dir(path))
	return nil
}

// temporaryName reserves a name beside the file; nothing is there yet.
func temporaryName(path string) (string, error) {
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return "", err
	}
	name := file.Name()
	return name, errors.Join(file.Close(), os.Remove(name))
}

func syncFile(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}

// syncFolder makes a renaming last. Not every system can do that, and where it cannot, there is nothing else to do.
func syncFolder(path string) {
	if folder, err := os.Open(path); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}

// removeDatabase removes a database that nobody uses, and what may lie beside it.
func removeDatabase(path string) {
	for _, suffix := range []string{"", "-wal", "-journal", lockSuffix} {
		_ = os.Remove(path + suffix) // what is not there need not be removed
	}
}
