package store

import (
	"bytes"
	"fmt"
	"hash/maphash"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"quartiers/backend/conference"
)

// sector is what a disk writes at once; a page can be torn between two of them.
const sector = 512

// image is what a disk holds, by path.
type image map[string][]byte

// platter is a disk during a run: what is on it for certain, and what was written since the last sync of each file.
type platter struct {
	durable image
	pending map[string][]event
}

func (p *platter) play(e event) {
	switch e.kind {
	case wrote, truncated:
		p.pending[e.path] = append(p.pending[e.path], e)
	case synced: // the first sync of a new file brings its name to the disk too
		data := p.durable[e.path]
		for _, before := range p.pending[e.path] {
			data = before.apply(data)
		}
		p.durable[e.path] = data
		delete(p.pending, e.path)
	}
}

// apply changes the bytes of a file.
func (e event) apply(data []byte) []byte {
	if e.kind == truncated {
		return resized(data, int(e.offset))
	}
	data = resized(data, max(len(data), int(e.offset)+len(e.data)))
	copy(data[e.offset:], e.data)
	return data
}

// resized cuts or lengthens in place; what is new is zero.
func resized(data []byte, length int) []byte {
	if length <= len(data) {
		return data[:length]
	}
	return append(data, make([]byte, length-len(data))...)
}

// after is what the disk may hold after a power cut, if it kept of the rest what a function says.
func (p *platter) after(keeps func() bool) image {
	cut := maps.Clone(p.durable)
	for _, path := range slices.Sorted(maps.Keys(p.pending)) {
		cut[path] = bytes.Clone(cut[path])
		for _, e := range p.pending[path] {
			for _, part := range e.sectors() {
				if keeps() {
					cut[path] = part.apply(cut[path])
				}
			}
		}
	}
	return cut
}

// sectors cuts a write into what a disk writes at once.
func (e event) sectors() []event {
	if e.kind != wrote {
		return []event{e}
	}
	var parts []event
	for from := 0; from < len(e.data); from += sector {
		to := min(from+sector, len(e.data))
		parts = append(parts, event{kind: wrote, path: e.path, offset: e.offset + int64(from), data: e.data[from:to]})
	}
	return parts
}

// cutRun is a run of the store, recorded.
type cutRun struct {
	path   string
	before []byte // the file when the run began
	events []event
}

// mustRecord lets a store work on the recording disk: acts small and large, undo, merge, checkpoints in between.
func mustRecord(t *testing.T, synchronous string) cutRun {
	disk.register()
	s := mustCreate(t, Options{})
	mustClose(t, s)
	run := cutRun{path: s.path, before: mustRead(t, s.path)}
	run.events = disk.record(func() {
		s := mustOpen(t, s.path, Options{tuning: tuning{vfs: diskName, synchronous: synchronous}})
		if err := s.connection.run("PRAGMA wal_autocheckpoint = 30; PRAGMA cache_size = 20"); err != nil {
			t.Fatal(err)
		}
		for i := range acts {
			disk.note(event{kind: begun, offset: int64(i + 1)})
			mustWork(t, s, i)
			disk.note(event{kind: acknowledged, offset: int64(i + 1)})
		}
	})
	return run
}

// acts is how many transactions a run makes: enough for each kind of work, a checkpoint and a spill.
const acts = 14

func mustWork(t *testing.T, s *Store, i int) {
	switch {
	case i%10 == 4:
		mustUndo(t, s)
	case i%10 == 6: // spills several pages
		var many []conference.Record
		for _, id := range ids4(fmt.Sprint("b", i, "-"), 60) {
			many = append(many, aSession(id))
		}
		mustDo(t, s, "edition.import", many...)
	case i%10 == 3:
		bundle := foreign(t, int64(i), int64(i), Change{N: int64(i), Ref: roomRef("r1"), Cell: NewRow, New: `{"name":"A"}`})
		if _, _, err := s.Merge([]Bundle{bundle}); err != nil {
			t.Fatal(err)
		}
	default:
		session := aSession(conference.ID(fmt.Sprint("s", i%6)))
		session.Title = fmt.Sprint("Title ", i)
		mustDo(t, s, "session.edit", session)
	}
}

// verdicts counts what the images of a run turned out to be.
type verdicts struct{ images, lost, broken int }

// judge cuts the power after every event; of what was not synced, the disk keeps nothing, all, or a random part. It
// stops early when a verdict is enough.
func (run cutRun) judge(t *testing.T, random int, enough func(verdicts) bool) verdicts {
	source := rand.New(rand.NewPCG(1, 2))
	choices := []func() bool{func() bool { return false }, func() bool { return true }}
	for range random {
		choices = append(choices, func() bool { return source.IntN(2) == 0 })
	}
	p := &platter{durable: image{run.path: bytes.Clone(run.before)}, pending: map[string][]event{}}
	var result verdicts
	var saved, tried int64
	seen, seed := map[uint64]bool{}, maphash.MakeSeed()
	folder := t.TempDir()
	for _, e := range run.events {
		if enough(result) {
			break
		}
		switch e.kind {
		case begun:
			tried = e.offset
		case acknowledged:
			saved = e.offset
		default:
			p.play(e)
		}
		for _, keeps := range choices {
			cut := p.after(keeps)
			if key := cut.key(seed, saved); !seen[key] {
				seen[key] = true
				if len(seen)%thin != 0 {
					continue
				}
				result.add(run.check(folder, cut, saved, tried))
			}
		}
	}
	return result
}

// key tells images apart.
func (i image) key(seed maphash.Seed, saved int64) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	fmt.Fprint(&h, saved)
	for _, path := range slices.Sorted(maps.Keys(i)) {
		fmt.Fprint(&h, path, len(i[path]))
		_, _ = h.Write(i[path]) // it never fails
	}
	return h.Sum64()
}

// outcome is how a workspace came out of a power cut.
type outcome int

const (
	sound outcome = iota
	lost
	broken
)

func (v *verdicts) add(o outcome) {
	v.images++
	switch o {
	case lost:
		v.lost++
	case broken:
		v.broken++
	}
}

// check opens what the disk holds, as the application would.
func (run cutRun) check(folder string, cut image, saved, tried int64) outcome {
	path := filepath.Join(folder, "day")
	removeDatabase(path)
	for from, data := range cut {
		if err := os.WriteFile(path+from[len(run.path):], data, 0o600); err != nil {
			return broken
		}
	}
	s, err := Open(path, Options{tuning: quick})
	if err != nil {
		return broken
	}
	defer func() { _ = s.Close() }()
	if s.Verify() != nil {
		return broken
	}
	var held int64
	if err := s.connection.one("SELECT count(*) FROM txn", nil, &held); err != nil || held > tried {
		return broken
	}
	if held < saved {
		return lost
	}
	return sound
}

func TestPowerCut(t *testing.T) {
	never := func(verdicts) bool { return false }
	failed := func(v verdicts) bool { return v.lost+v.broken > 0 }
	t.Run("never loses what was acknowledged", func(t *testing.T) {
		got := mustRecord(t, "FULL").judge(t, 1, never)
		if failed(got) || got.images < 100/thin {
			t.Errorf("%+v", got)
		}
		t.Logf("%+v", got)
	})
	t.Run("would lose it without syncing each commit: the test has teeth", func(t *testing.T) {
		if got := mustRecord(t, "NORMAL").judge(t, 0, failed); got.lost == 0 {
			t.Errorf("%+v", got)
		}
	})
	t.Run("would lose or break it without syncing at all", func(t *testing.T) {
		if got := mustRecord(t, "OFF").judge(t, 0, failed); !failed(got) {
			t.Errorf("%+v", got)
		}
	})
}
