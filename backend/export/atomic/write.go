package atomic

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"quartiers/backend/conference"
)

// Write makes a file of what fill writes. Where fill or the disk fails, nothing is left and what was there stays.
// Codes: export.exists when the file is there and must not be replaced, export.folder_missing, export.unwritable.
func Write(path string, replace bool, fill func(io.Writer) error) error {
	if err := Check(path, replace); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".quartiers-*")
	if err != nil {
		return unwritable(path, err)
	}
	err = errors.Join(fillAndSync(file, path, fill), closeQuietly(file))
	if err == nil {
		err = move(file.Name(), path, replace)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return nil
}

// Check refuses what [Write] would refuse before it writes, so that nobody works for nothing.
func Check(path string, replace bool) error {
	if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
		return conference.Refuse("export.folder_missing", conference.Params{"folder": filepath.Dir(path)})
	}
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return unwritable(path, err)
	case info.IsDir() || !replace:
		return conference.Refuse("export.exists", conference.Params{"file": filepath.Base(path)})
	}
	return nil
}

func fillAndSync(file *os.File, path string, fill func(io.Writer) error) error {
	buffered := bufio.NewWriter(file)
	if err := fill(buffered); err != nil {
		return err
	}
	if err := errors.Join(buffered.Flush(), file.Sync()); err != nil {
		return unwritable(path, err)
	}
	return nil
}

// closeQuietly closes; a file that was synced has nothing left to lose.
func closeQuietly(file *os.File) error {
	_ = file.Close()
	return nil
}

func move(from, to string, replace bool) error {
	// Somebody may have made the file while this one was filled.
	if err := Check(to, replace); err != nil {
		return err
	}
	if err := os.Chmod(from, 0o644); err != nil {
		return unwritable(to, err)
	}
	if err := os.Rename(from, to); err != nil {
		return unwritable(to, err)
	}
	return nil
}

func unwritable(path string, cause error) error {
	return &conference.Problem{Code: "export.unwritable", Cause: cause,
		Params: conference.Params{"file": filepath.Base(path), "folder": filepath.Dir(path)}}
}
