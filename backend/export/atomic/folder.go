package atomic

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

	"quartiers/backend/conference"
)

// numbered are the names that this program gives to files of a folder, such as "01 Programme.pdf".
var numbered = regexp.MustCompile(`^\d\d+ .*\.(pdf|xlsx|ics)$`)

// WriteFolder makes a folder of what fill puts into a new one beside it. Where fill or the disk fails, nothing is left
// and what was there stays. A folder is replaced only when it holds nothing but files of this program. Codes:
// export.exists when it is there and must not be replaced, export.folder_foreign when it holds something else,
// export.folder_missing, export.unwritable.
func WriteFolder(path string, replace bool, fill func(folder string) error) error {
	if err := CheckFolder(path, replace); err != nil {
		return err
	}
	made, err := os.MkdirTemp(filepath.Dir(path), ".quartiers-*")
	if err != nil {
		return unwritable(path, err)
	}
	if err = fill(made); err == nil {
		err = moveFolder(made, path, replace)
	} else if cause := (*fs.PathError)(nil); errors.As(err, &cause) {
		err = unwritable(path, err)
	}
	if err != nil {
		return errors.Join(err, os.RemoveAll(made))
	}
	return nil
}

// CheckFolder refuses what [WriteFolder] would refuse before it writes, so that nobody works for nothing.
func CheckFolder(path string, replace bool) error {
	info, err := os.Lstat(path)
	if err != nil || !info.IsDir() {
		if err := Check(path, false); err != nil { // a file is never replaced by a folder
			return err
		}
		return nil
	}
	if !replace {
		return conference.Refuse("export.exists", conference.Params{"file": filepath.Base(path)})
	}
	return checkOurs(path)
}

// checkOurs refuses a folder that holds a file with another name than ours.
func checkOurs(folder string) error {
	return filepath.WalkDir(folder, func(at string, entry fs.DirEntry, err error) error {
		if err != nil {
			return unwritable(folder, err)
		}
		if entry.IsDir() || entry.Type().IsRegular() && numbered.MatchString(entry.Name()) {
			return nil
		}
		return conference.Refuse("export.folder_foreign", conference.Params{"folder": filepath.Base(folder), "file": entry.Name()})
	})
}

// moveFolder puts a folder in the place of another, which stands aside until the new one is there.
func moveFolder(from, to string, replace bool) error {
	if err := CheckFolder(to, replace); err != nil {
		return err
	}
	if err := os.Chmod(from, 0o755); err != nil {
		return unwritable(to, err)
	}
	aside := from + "-old"
	moved := os.Rename(to, aside)
	if moved != nil && !errors.Is(moved, fs.ErrNotExist) {
		return unwritable(to, moved)
	}
	if err := os.Rename(from, to); err != nil {
		if moved == nil {
			err = errors.Join(err, os.Rename(aside, to))
		}
		return unwritable(to, err)
	}
	if moved == nil {
		_ = os.RemoveAll(aside) // the new folder is there; what is left of the old one harms nobody
	}
	return nil
}
