package store

// A file system under SQLite that records every write, or fails on demand. It wraps SQLite's own: the same driver and
// the same code run above it. SQLite calls it through C function pointers, hence the unsafe corner at the end.

import (
	"bytes"
	"sync"
	"unsafe"

	"modernc.org/libc"
	sqlite3 "modernc.org/sqlite/lib"
)

const diskName = "recording"

// event is what reached the disk, or what the user was told, in order.
type event struct {
	kind   eventKind
	path   string
	offset int64 // of a write; the new length of a truncation; the number of an act
	data   []byte
}

type eventKind int

const (
	wrote eventKind = iota
	truncated
	synced
	begun        // an act was begun
	acknowledged // an act was told to be saved
)

// disk is the one instance; SQLite knows it for the rest of the process.
var disk = &recordingDisk{paths: map[uintptr]string{}, originals: map[uintptr]*methods{}, patched: map[uintptr]uintptr{}}

type recordingDisk struct {
	mu        sync.Mutex
	once      sync.Once
	recording bool
	events    []event
	failAfter int   // writes and syncs until everything fails
	failWith  int32 // 0: nothing fails
	paths     map[uintptr]string
	originals map[uintptr]*methods // by the address of their patched copy
	patched   map[uintptr]uintptr  // the patched copy of each set of methods
}

func (d *recordingDisk) note(e event) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.recording {
		d.events = append(d.events, e)
	}
}

// record notes everything that a function does.
func (d *recordingDisk) record(do func()) []event {
	d.mu.Lock()
	d.recording, d.events = true, nil
	d.mu.Unlock()
	do()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.recording = false
	return d.events
}

// fail makes every write and sync fail with a result code of SQLite after a number of good ones.
func (d *recordingDisk) fail(after int, with int32) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.failAfter, d.failWith = after, with
}

// failed claims that the failure has begun.
func (d *recordingDisk) failed() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.failWith != 0 && d.failAfter < 0
}

func (d *recordingDisk) fault() int32 {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.failWith == 0 {
		return sqlite3.SQLITE_OK
	}
	if d.failAfter--; d.failAfter >= 0 {
		return sqlite3.SQLITE_OK
	}
	return d.failWith
}

// lookUp gives the path of an open file and the methods that really serve it.
func (d *recordingDisk) lookUp(file uintptr) (string, *methods) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.paths[file], d.originals[*at[uintptr](file)]
}

func (d *recordingDisk) write(tls *libc.TLS, file, buffer uintptr, count int32, offset sqlite3.Tsqlite_int64) int32 {
	if code := d.fault(); code != sqlite3.SQLITE_OK {
		return code
	}
	path, original := d.lookUp(file)
	code := function[writeFunc](original.FxWrite)(tls, file, buffer, count, offset)
	if code == sqlite3.SQLITE_OK {
		d.note(event{kind: wrote, path: path, offset: int64(offset), data: bytes.Clone(unsafe.Slice(at[byte](buffer), count))})
	}
	return code
}

func (d *recordingDisk) truncate(tls *libc.TLS, file uintptr, length sqlite3.Tsqlite_int64) int32 {
	path, original := d.lookUp(file)
	code := function[truncateFunc](original.FxTruncate)(tls, file, length)
	if code == sqlite3.SQLITE_OK {
		d.note(event{kind: truncated, path: path, offset: int64(length)})
	}
	return code
}

func (d *recordingDisk) sync(tls *libc.TLS, file uintptr, flags int32) int32 {
	if d.fault() != sqlite3.SQLITE_OK {
		return sqlite3.SQLITE_IOERR_FSYNC
	}
	path, original := d.lookUp(file)
	code := function[syncFunc](original.FxSync)(tls, file, flags)
	if code == sqlite3.SQLITE_OK {
		d.note(event{kind: synced, path: path})
	}
	return code
}

// adopt gives a file that was just opened our methods instead of its own.
func (d *recordingDisk) adopt(tls *libc.TLS, name, file uintptr) {
	d.mu.Lock()
	defer d.mu.Unlock()
	address := at[uintptr](file)
	if d.patched[*address] == 0 {
		d.patched[*address] = d.patch(tls, at[methods](*address))
	}
	*address = d.patched[*address]
	d.paths[file] = ""
	if name != 0 {
		d.paths[file] = libc.GoString(name)
	}
}

func (d *recordingDisk) patch(tls *libc.TLS, original *methods) uintptr {
	address := libc.Xmalloc(tls, sqlite3.Tsize_t(unsafe.Sizeof(methods{})))
	ours := at[methods](address)
	*ours = *original
	ours.FxWrite, ours.FxTruncate, ours.FxSync = pointer[writeFunc](d.write), pointer[truncateFunc](d.truncate), pointer[syncFunc](d.sync)
	d.originals[address] = original
	return address
}

// register makes the disk known to SQLite.
func (d *recordingDisk) register() {
	d.once.Do(func() {
		prepareDriver()
		tls := libc.NewTLS()
		base := sqlite3.Xsqlite3_vfs_find(tls, 0)
		open := function[openFunc](at[sqlite3.Tsqlite3_vfs](base).FxOpen)
		address := libc.Xmalloc(tls, sqlite3.Tsize_t(unsafe.Sizeof(sqlite3.Tsqlite3_vfs{})))
		ours := at[sqlite3.Tsqlite3_vfs](address)
		*ours = *at[sqlite3.Tsqlite3_vfs](base)
		ours.FpNext = 0
		ours.FzName, _ = libc.CString(diskName) // fails only without memory
		ours.FxOpen = pointer[openFunc](func(tls *libc.TLS, _, name, file uintptr, flags int32, out uintptr) int32 {
			code := open(tls, base, name, file, flags, out)
			if code == sqlite3.SQLITE_OK {
				d.adopt(tls, name, file)
			}
			return code
		})
		sqlite3.Xsqlite3_vfs_register(tls, address, 0)
	})
}

type (
	methods      = sqlite3.Tsqlite3_io_methods
	openFunc     func(tls *libc.TLS, vfs, name, file uintptr, flags int32, out uintptr) int32
	writeFunc    func(tls *libc.TLS, file, buffer uintptr, count int32, offset sqlite3.Tsqlite_int64) int32
	truncateFunc func(tls *libc.TLS, file uintptr, length sqlite3.Tsqlite_int64) int32
	syncFunc     func(tls *libc.TLS, file uintptr, flags int32) int32
)

// kept holds the functions that SQLite has pointers to.
var kept []any

// at reads a C address as a Go value.
func at[T any](address uintptr) *T { return *(**T)(unsafe.Pointer(&address)) }

// pointer makes a C function pointer of a function.
func pointer[F any](f F) uintptr {
	kept = append(kept, f)
	return *(*uintptr)(unsafe.Pointer(&struct{ f F }{f}))
}

// function makes a function of a C function pointer.
func function[F any](address uintptr) F {
	return *(*F)(unsafe.Pointer(&struct{ address uintptr }{address}))
}
