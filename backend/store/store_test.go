package store

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"quartiers/backend/conference"
)

// noon is when every test happens.
var noon = time.Date(2027, 3, 1, 12, 0, 0, 0, time.UTC)

func atNoon() time.Time { return noon }

func mustCreate(t testing.TB, o Options) *Store {
	t.Helper()
	return mustCreateAt(t, filepath.Join(t.TempDir(), "day.quartiers"), o)
}

// mustCreateAt makes a store that only works when it is told to: on a slow machine, a pause between two acts of a test
// would else be long enough for it to settle down while the test reads it.
func mustCreateAt(t testing.TB, path string, o Options) *Store {
	t.Helper()
	o.tuning.awake = true
	if o.Now == nil {
		o.Now = atNoon
	}
	s, err := Create(path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func mustOpen(t testing.TB, path string, o Options) *Store {
	t.Helper()
	o.tuning.awake = true
	if o.Now == nil {
		o.Now = atNoon
	}
	s, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func mustClose(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func mustReopen(t testing.TB, s *Store) *Store {
	t.Helper()
	mustClose(t, s)
	return mustOpen(t, s.path, s.options)
}

func mustDo(t testing.TB, s *Store, act string, records ...conference.Record) Commit {
	t.Helper()
	commit, err := s.Do(conference.Act{Name: act}, records)
	if err != nil {
		t.Fatal(err)
	}
	return commit
}

func mustLoad(t testing.TB, s *Store) conference.Records {
	t.Helper()
	all, err := s.Load()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func mustVerify(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Verify(); err != nil {
		t.Fatal(err)
	}
}

// aSession is a placed session; a test changes only what it is about.
func aSession(id conference.ID) conference.Session {
	return conference.Session{
		ID: id, EditionID: "e1", Kind: conference.RoundTable, Title: "Title " + string(id),
		Placement: conference.Placement{DayID: "d1", Start: conference.At(9, 0), Duration: 60, Rooms: []conference.ID{"r1", "r2"}},
	}
}

func one[T any](t testing.TB, list []T) T {
	t.Helper()
	if len(list) != 1 {
		t.Fatalf("got %d, want one: %v", len(list), list)
	}
	return list[0]
}

func ids4(prefix string, n int) []conference.ID {
	all := make([]conference.ID, n)
	for i := range all {
		all[i] = conference.ID(fmt.Sprintf("%s%04d", prefix, i))
	}
	return all
}
