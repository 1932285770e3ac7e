package store

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
)

// deviceBits keeps the numbers of devices exact in every language that might read an export.
const deviceBits = 52

func newDevice() int64 {
	var bytes [8]byte
	_, _ = rand.Read(bytes[:]) // it never fails; it stops the program instead
	return int64(binary.BigEndian.Uint64(bytes[:])>>(64-deviceBits)) | 1
}

// identity is what this computer remembers, outside the file, of a workspace that it wrote. Two files that both
// believed to be the same device would number their transactions alike, and each would miss the other's.
type identity struct {
	Device int64  `json:"device"`
	Path   string `json:"path"`
	Clock  int64  `json:"clock"` // of the file when it was last at rest
}

// keeps claims that a file found at a path is the one that is remembered: in its place or moved, but neither a copy
// beside it nor an older state that was brought back.
func (i identity) keeps(device int64, path string, clock int64) bool {
	return i.Device == device && clock >= i.Clock && (i.Path == path || sameFile(i.Path, path) || !exists(i.Path))
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// memory is the file in the configuration folder that remembers the identities for one workspace and its copies.
type memory struct{ path string }

func memoryOf(configDir, workspace string) memory {
	return memory{filepath.Join(configDir, "devices", filepath.Base(workspace)+".json")}
}

// read gives what is remembered. What cannot be read counts as forgotten: the file then gets a new device.
func (m memory) read() []identity {
	var all []identity
	text, err := os.ReadFile(m.path)
	if err != nil || json.Unmarshal(text, &all) != nil {
		return nil
	}
	return all
}

// remember replaces what was remembered of a device.
func (m memory) remember(one identity) error {
	all := []identity{one}
	for _, other := range m.read() {
		if other.Device != one.Device && other.Path != one.Path {
			all = append(all, other)
		}
	}
	text, err := json.MarshalIndent(all, "", "\t")
	if err != nil {
		return err
	}
	return m.write(text)
}

func (m memory) write(text []byte) error {
	if err := os.MkdirAll(filepath.Dir(m.path), 0o700); err != nil {
		return err
	}
	temporary := m.path + ".new"
	if err := os.WriteFile(temporary, text, 0o600); err != nil {
		return err
	}
	return os.Rename(temporary, m.path)
}

// settleDevice decides whether the file is still the device that it says it is, and gives it a new one otherwise.
func (s *Store) settleDevice() error {
	if s.options.ConfigDir == "" {
		return nil
	}
	for _, known := range memoryOf(s.options.ConfigDir, s.workspace).read() {
		if known.keeps(s.device, s.path, s.clock.last) {
			return s.rememberClock()
		}
	}
	s.device = newDevice()
	err := s.connection.transact(func() error {
		_, err := s.connection.exec("UPDATE ledger SET device = ?", s.device)
		return err
	})
	if err != nil {
		return err
	}
	return s.rememberClock()
}

// rememberClock writes down, outside the file, how far it is. It fails with config.read_only.
func (s *Store) rememberClock() error {
	if s.options.ConfigDir == "" {
		return nil
	}
	err := memoryOf(s.options.ConfigDir, s.workspace).remember(identity{s.device, s.path, s.clock.last})
	if err != nil {
		return refuse("config.read_only", s.options.ConfigDir, err)
	}
	return nil
}
