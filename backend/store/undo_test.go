package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"quartiers/backend/conference"
)

// dump is every live row of every table, byte for byte.
func dump(t testing.TB, s *Store) string {
	t.Helper()
	var text string
	for _, r := range relations {
		query := fmt.Sprintf("SELECT %s FROM %s WHERE deleted = 0 ORDER BY id", r.form().object(""), r.form().table)
		err := s.connection.query(query, nil, func(scan scanner) error {
			var row string
			err := scan(&row)
			text += string(r.form().table) + " " + row + "\n"
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return text
}

func code(err error) string {
	var problem *conference.Problem
	if errors.As(err, &problem) {
		return problem.Code
	}
	return fmt.Sprint(err)
}

func mustUndo(t testing.TB, s *Store) Commit {
	t.Helper()
	commit, err := s.Undo()
	if err != nil {
		t.Fatal(err)
	}
	return commit
}

func mustRedo(t testing.TB, s *Store) Commit {
	t.Helper()
	commit, err := s.Redo()
	if err != nil {
		t.Fatal(err)
	}
	return commit
}

func TestUndo(t *testing.T) {
	t.Run("says that there is nothing to take back", func(t *testing.T) {
		s := mustCreate(t, Options{})
		_, undo := s.Undo()
		_, redo := s.Redo()
		if code(undo) != "undo.nothing" || code(redo) != "redo.nothing" {
			t.Error(undo, redo)
		}
		if _, ok := s.NextUndo(); ok {
			t.Error("it offers an undo")
		}
	})
	t.Run("carries the name of the act, also after a redo and a restart", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "session.create", aSession("s1"))
		mustUndo(t, s)
		if next, ok := s.NextRedo(); !ok || next.Act.Name != "session.create" {
			t.Errorf("redo offers %+v", next)
		}
		mustRedo(t, s)
		s = mustReopen(t, s)
		if next, ok := s.NextUndo(); !ok || next.Act.Name != "session.create" {
			t.Errorf("undo offers %+v", next)
		}
	})
	t.Run("forgets the redo when something new is done", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "session.create", aSession("s1"))
		mustUndo(t, s)
		mustDo(t, s, "session.create", aSession("s2"))
		if _, err := s.Redo(); code(err) != "redo.nothing" {
			t.Error(err)
		}
	})
	t.Run("gives back the rows as they are now", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "session.create", aSession("s1"))
		gone := aSession("s1")
		gone.Deleted = true
		if commit := mustUndo(t, s); !reflect.DeepEqual(one(t, commit.Changed.Sessions), gone) {
			t.Errorf("changed %+v", commit.Changed)
		}
	})
}

func TestUndoAfterMerge(t *testing.T) {
	edit := func(title string, capacity int) conference.Room {
		return conference.Room{ID: "r1", Name: title, Capacity: capacity}
	}
	// mine and theirs start with the same room; then each does something, and mine merges.
	setUp := func(t *testing.T, mine, theirs conference.Room) *Store {
		a, b := mustCreate(t, Options{}), mustCreate(t, Options{})
		mustDo(t, a, "room.create", edit("Old", 10))
		mustExchange(t, a, b)
		mustDo(t, a, "room.edit", mine)
		mustExchange(t, a, b)
		mustDo(t, b, "room.edit", theirs)
		mustExchange(t, b, a)
		return a
	}
	t.Run("leaves alone what a colleague changed since, and says so", func(t *testing.T) {
		s := setUp(t, edit("Mine", 20), edit("Theirs", 20))
		commit := mustUndo(t, s)
		if got := one(t, mustLoad(t, s).Rooms); got != edit("Theirs", 10) {
			t.Errorf("the room is %+v", got)
		}
		if skipped := one(t, commit.Skipped); skipped.Cell != "name" || commit.TookNothing() {
			t.Errorf("skipped %+v", commit.Skipped)
		}
	})
	t.Run("goes on to the act before when nothing could be taken back", func(t *testing.T) {
		s := setUp(t, edit("Mine", 10), edit("Theirs", 10))
		if commit := mustUndo(t, s); !commit.TookNothing() || commit.Empty() {
			t.Errorf("took back %+v", commit)
		}
		if next, ok := s.NextUndo(); !ok || next.Act.Name != "room.create" {
			t.Errorf("next is %+v", next)
		}
	})
	t.Run("does not remove a row in which a colleague has worked", func(t *testing.T) {
		s := setUp(t, edit("Old", 10), edit("Old", 30))
		if commit := mustUndo(t, s); !commit.TookNothing() {
			t.Errorf("took back %+v", commit)
		}
		if got := one(t, mustLoad(t, s).Rooms); got != edit("Old", 30) {
			t.Errorf("the room is %+v", got)
		}
	})
	t.Run("brings a colleague's value back that arrived late", func(t *testing.T) {
		now := noon
		a, b := mustCreate(t, Options{Now: func() time.Time { return now }}), mustCreate(t, Options{})
		mustDo(t, b, "room.create", edit("Old", 10))
		mustExchange(t, b, a)
		mustDo(t, b, "room.edit", edit("Theirs", 10))
		now = noon.Add(time.Hour)
		mustDo(t, a, "room.edit", edit("Mine", 10))
		mustExchange(t, b, a)
		if got := one(t, mustLoad(t, a).Rooms); got.Name != "Mine" {
			t.Errorf("the earlier value won: %+v", got)
		}
		mustUndo(t, a)
		if got := one(t, mustLoad(t, a).Rooms); got.Name != "Theirs" {
			t.Errorf("the room is %+v", got)
		}
	})
}

// mustExchange sends everything that the other lacks, through JSON as a file would.
func mustExchange(t testing.TB, from, to *Store) MergeReport {
	t.Helper()
	_, report, err := to.Merge(mustLacking(t, from, to))
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func mustLacking(t testing.TB, from, to *Store) []Bundle {
	t.Helper()
	cursor, err := to.Cursor()
	if err != nil {
		t.Fatal(err)
	}
	bundles, err := from.Since(cursor, 0)
	if err != nil {
		t.Fatal(err)
	}
	return throughJSON(t, bundles)
}

func throughJSON(t testing.TB, bundles []Bundle) []Bundle {
	t.Helper()
	text, err := json.Marshal(bundles)
	if err != nil {
		t.Fatal(err)
	}
	var back []Bundle
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	return back
}

// anAct draws some records of one act: new ones, changed ones, deleted ones.
func anAct(t *rapid.T, current conference.Records) []conference.Record {
	byID := map[conference.ID]conference.Session{}
	for _, session := range current.Sessions {
		byID[session.ID] = session
	}
	var records []conference.Record
	for range rapid.IntRange(1, 4).Draw(t, "records") {
		records = append(records, aRecord(t, byID))
	}
	return records
}

var anyText = rapid.StringMatching(`[a-zéœ<>&"'\\ ]{0,6}`)

func aRecord(t *rapid.T, sessions map[conference.ID]conference.Session) conference.Record {
	id := conference.ID(fmt.Sprint("x", rapid.IntRange(0, 3).Draw(t, "id")))
	switch rapid.IntRange(0, 5).Draw(t, "what") {
	case 0:
		return conference.Room{ID: id, Name: anyText.Draw(t, "name"), Capacity: rapid.IntRange(0, 3).Draw(t, "capacity"), Deleted: rapid.Bool().Draw(t, "deleted")}
	case 1:
		return conference.Person{ID: id, GivenName: anyText.Draw(t, "given"), FamilyName: anyText.Draw(t, "family")}
	case 2:
		return conference.Seat{ID: id, SessionID: "x1", PersonID: conference.ID(anyText.Draw(t, "person")), Status: conference.Invited, Optional: rapid.Bool().Draw(t, "optional")}
	}
	session := sessions[id]
	session.ID, session.Title = id, anyText.Draw(t, "title")
	session.Placement.Start = conference.Clock(rapid.IntRange(0, 5).Draw(t, "start"))
	session.Placement.Rooms = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) conference.ID {
		return conference.ID(rapid.SampledFrom([]string{"r1", "r2"}).Draw(t, "room"))
	}), 0, 2).Draw(t, "rooms")
	session.Deleted = rapid.IntRange(0, 4).Draw(t, "delete") == 0
	sessions[id] = session
	return session
}

func TestUndoOfAnySequence(t *testing.T) {
	folder, run := t.TempDir(), 0
	rapid.Check(t, func(rt *rapid.T) {
		run++
		s := mustCreateAt(t, filepath.Join(folder, fmt.Sprint(run)), Options{tuning: quick})
		defer func() { mustClose(t, s) }()
		states := []string{dump(t, s)}
		for range rapid.IntRange(1, 8).Draw(rt, "acts") {
			if commit := mustDo(t, s, "act", anAct(rt, mustLoad(t, s))...); !commit.Empty() {
				states = append(states, dump(t, s))
			}
		}
		walk(t, rt, &s, states)
		mustVerify(t, s)
	})
}

// walk undoes and redoes at random, with restarts, and then all the way back and forth.
func walk(t *testing.T, rt *rapid.T, s **Store, states []string) {
	at := len(states) - 1
	step := func(by int) {
		if by < 0 {
			mustUndo(t, *s)
		} else {
			mustRedo(t, *s)
		}
		if at += by; dump(t, *s) != states[at] {
			rt.Fatalf("state %d is\n%s\nwant\n%s", at, dump(t, *s), states[at])
		}
	}
	for range rapid.IntRange(0, 6).Draw(rt, "steps") {
		switch {
		case rapid.IntRange(0, 5).Draw(rt, "restart") == 0:
			*s = mustReopen(t, *s)
		case rapid.Bool().Draw(rt, "back") && at > 0:
			step(-1)
		case at < len(states)-1:
			step(1)
		}
	}
	for at > 0 {
		step(-1)
	}
	for at < len(states)-1 {
		step(1)
	}
}
