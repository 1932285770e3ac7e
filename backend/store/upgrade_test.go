package store

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"quartiers/backend/conference"
)

// withNextVersion lets the program be one version further for the time of a test: rooms have a smell.
func withNextVersion(t *testing.T) {
	older, before := migrations, relationOf[conference.Rooms]
	next := describe(rooms.rows, func(r *conference.Room) []field {
		fields := rooms.fields(r)
		smell := new(string)
		return append(fields[:len(fields)-1:len(fields)-1], own("smell", smell), fields[len(fields)-1])
	})
	swap := func(r relation) {
		for i := range relations {
			if relations[i].form().table == conference.Rooms {
				relations[i] = r
			}
		}
		relationOf[conference.Rooms] = r
	}
	migrations = append(migrations[:len(migrations):len(migrations)], "ALTER TABLE room ADD COLUMN smell TEXT NOT NULL DEFAULT ''")
	swap(next)
	t.Cleanup(func() {
		migrations = older
		swap(before)
	})
}

func TestUpgrade(t *testing.T) {
	anOlderFile := func(t *testing.T) *Store {
		s := mustCreate(t, Options{})
		mustDo(t, s, "room.create", conference.Room{ID: "r1", Name: "A"})
		_, _, err := s.Merge([]Bundle{foreign(t, 1, noon.UnixMilli()<<(counterBits+1), Change{N: 1, Ref: roomRef("r1"), Cell: "smell", Old: `""`, New: `"old wood"`})})
		if err != nil {
			t.Fatal(err)
		}
		mustClose(t, s)
		return s
	}
	t.Run("applies what the older version only kept", func(t *testing.T) {
		s := anOlderFile(t)
		withNextVersion(t)
		s = mustOpen(t, s.path, Options{})
		mustVerify(t, s)
		var smell string
		if err := s.connection.one("SELECT smell FROM room WHERE id = 'r1'", nil, &smell); err != nil || smell != "old wood" {
			t.Errorf("it smells of %q, %v", smell, err)
		}
	})
	t.Run("notes the new cell from then on, and undoes it", func(t *testing.T) {
		s := anOlderFile(t)
		withNextVersion(t)
		s = mustOpen(t, s.path, Options{})
		mustDo(t, s, "room.edit", conference.Room{ID: "r1", Name: "B"}) // our domain knows no smell: it is written empty
		mustUndo(t, s)
		mustVerify(t, s)
		if got := one(t, mustLoad(t, s).Rooms); got.Name != "A" {
			t.Errorf("the room is %+v", got)
		}
	})
	t.Run("keeps a copy of the older file, which the older version opens", func(t *testing.T) {
		s := anOlderFile(t)
		t.Run("", func(t *testing.T) {
			withNextVersion(t)
			mustClose(t, mustOpen(t, s.path, Options{}))
		})
		if _, err := Open(s.path, Options{}); code(err) != "workspace.newer" {
			t.Errorf("the upgraded file: %v", err)
		}
		copied := mustOpen(t, fmt.Sprintf("%s.version-%d", s.path, len(migrations)), Options{})
		mustVerify(t, copied)
		if got := one(t, mustLoad(t, copied).Rooms); got.Name != "A" {
			t.Errorf("the room is %+v", got)
		}
	})
	t.Run("that fails leaves the file at its version", func(t *testing.T) {
		s := anOlderFile(t)
		t.Run("", func(t *testing.T) {
			withNextVersion(t)
			migrations[len(migrations)-1] += "; SELECT no_such_column FROM room"
			if _, err := Open(s.path, Options{}); err == nil {
				t.Error("it was opened")
			}
		})
		mustVerify(t, mustOpen(t, s.path, Options{}))
	})
}

// TestEveryVersion opens a workspace that each earlier version wrote: a transaction with a record of every kind that it
// knew, a session moved, then its title changed and that undone.
func TestEveryVersion(t *testing.T) {
	for version := 1; version < len(migrations); version++ {
		t.Run(fmt.Sprintf("opens a workspace of version %d with everything in it", version), func(t *testing.T) {
			s := mustOpen(t, copyOfVersion(t, version), Options{})
			mustVerify(t, s)
			want := knownTo(version)
			want.Sessions[0].Placement.Start += 30
			if got := mustLoad(t, s); !reflect.DeepEqual(got, want) {
				t.Errorf("loaded %+v\nwant %+v", got, want)
			}
		})
		t.Run(fmt.Sprintf("undoes and writes on in a workspace of version %d", version), func(t *testing.T) {
			s := mustOpen(t, copyOfVersion(t, version), Options{})
			mustUndo(t, s)
			if got := one(t, mustLoad(t, s).Sessions); !reflect.DeepEqual(got, everySession()) {
				t.Errorf("the session is %+v", got)
			}
			mustDo(t, s, "edition.edit", everyKind().All()...)
			mustVerify(t, s)
			if got := mustLoad(t, mustReopen(t, s)); !reflect.DeepEqual(got, everyKind()) {
				t.Errorf("loaded %+v", got)
			}
		})
	}
}

func copyOfVersion(t *testing.T, version int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "old.quartiers")
	data := mustRead(t, fmt.Sprintf("testdata/version-%d.quartiers", version))
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// knownTo is a record of every kind, of which a version forgets what came after it.
func knownTo(version int) conference.Records {
	all := everyKind()
	if version < 2 {
		all.Editions[0].MaxSessions, all.Editions[0].InstitutionShare, all.Editions[0].GenderShare = 0, 0, 0
		all.Persons[0].Gender = ""
		all.Waivers, all.Tunings, all.Walks = nil, nil, nil
	}
	if version < 3 {
		all.Translations = nil
	}
	if version < 4 {
		all.Editions[0].Plan, all.Organisers[0].Logo, all.Organisers[0].Link = "", "", ""
	}
	return all
}

func TestAtRest(t *testing.T) {
	s := mustCreate(t, Options{ConfigDir: t.TempDir()})
	s.options.tuning.awake = false
	mustDo(t, s, "edition.create", everyKind().All()...)
	if s.idle == nil {
		t.Fatal("nothing will make the file whole when the user pauses")
	}
	if err := s.locked(func(*connection) error { return s.settleDown() }); err != nil {
		t.Fatal(err)
	}
	if log := mustRead(t, s.path+writeAheadLog); len(log) != 0 {
		t.Errorf("%d bytes are still in the log", len(log))
	}
	known := one(t, memoryOf(s.options.ConfigDir, s.workspace).read())
	if want := (identity{s.device, s.path, s.clock.last}); known != want {
		t.Errorf("remembered %+v, want %+v", known, want)
	}
}
