package store

import (
	"reflect"
	"testing"
	"time"

	"quartiers/backend/conference"
)

// everyKind is one record of every table, with a value in every column.
func everyKind() conference.Records {
	return conference.Records{
		Editions: []conference.Edition{{ID: "e1", Name: "N", Ordinal: 2, Theme: "T", Venue: "V", Address: "A", TimeZone: "Europe/Paris",
			Language: "fr", Practical: "P", Expected: 240, Colour: "#1f4e8c", Logo: "data:", MinGap: 5, MoveGap: 10, Origin: "o",
			MaxSessions: 3, InstitutionShare: 50, GenderShare: 75, Plan: "data:plan"}},
		Organisers:     []conference.Organiser{{ID: "o1", EditionID: "e1", Name: "N", Kind: conference.Hosts, Position: "1", Logo: "data:", Link: "https://x"}},
		Days:           []conference.Day{{ID: "d1", EditionID: "e1", Date: "2025-10-15", Opens: 540, Closes: 1080, Label: "L"}},
		Rooms:          []conference.Room{{ID: "r1", EditionID: "e1", Name: "N", Capacity: 80, Equipment: "E", Access: "A", Shared: true, Position: "1", Origin: "o"}},
		Tracks:         []conference.Track{{ID: "t1", EditionID: "e1", Name: "N", Colour: "#000000", Position: "1"}},
		Sessions:       []conference.Session{everySession()},
		Persons:        []conference.Person{{ID: "p1", GivenName: "Éléonore", FamilyName: "d’Œuvre", Function: "F", Organisation: "O", Email: "e@x", Phone: "0", Biography: "B <b> & \"q\" 😀", Notes: "N", Origin: "o", Gender: conference.Woman}},
		Seats:          []conference.Seat{{ID: "c1", SessionID: "s1", Role: conference.Panellist, PersonID: "p1", Status: conference.Invited, Optional: true, Note: "N", Position: "1"}},
		Availabilities: []conference.Availability{{ID: "a1", EditionID: "e1", Subject: conference.Ref{Table: conference.Persons, ID: "p1"}, DayID: "d1", From: 600, To: 700, Away: true, Reason: "R"}},
		Resources:      []conference.Resource{{ID: "f1", SessionID: "s1", Kind: conference.Slides, Title: "T", Link: "L", Licence: "CC-BY-4.0", RightsCleared: true, Position: "1"}},
		Consents:       []conference.Consent{{ID: "g1", EditionID: "e1", PersonID: "p1", Kind: conference.Image, Given: true, Date: "2025-10-01"}},
		Waivers:        []conference.Waiver{{ID: "w1", EditionID: "e1", Code: "x.y", Key: "x.y session:s1", Fact: "F", Reason: "R"}},
		Tunings:        []conference.Tuning{{ID: "u1", EditionID: "e1", Code: "x.y", Severity: conference.Off}},
		Walks:          []conference.Walk{{ID: "m1", EditionID: "e1", A: "r1", B: "r2", Minutes: 12}},
		Translations: []conference.Translation{{ID: "n1", EditionID: "e1", Subject: conference.Ref{Table: conference.Sessions, ID: "s1"},
			Language: "en", Title: "T", Subtitle: "S", Abstract: "A"}},
	}
}

func everySession() conference.Session {
	s := aSession("s1")
	s.Number, s.Subtitle, s.Abstract, s.Notes, s.Language = "A2", "S", "A\n\nB", "N", "en"
	s.TrackID, s.Placement.AllRooms, s.Panel, s.Expected, s.Origin = "t1", true, 4, 90, "guid:1"
	return s
}

func TestDo(t *testing.T) {
	t.Run("gives back every column of every table", func(t *testing.T) {
		s := mustCreate(t, Options{})
		want := everyKind()
		commit := mustDo(t, s, "edition.create", want.All()...)
		if got := mustLoad(t, s); !reflect.DeepEqual(got, want) {
			t.Errorf("loaded %+v\nwant %+v", got, want)
		}
		if !reflect.DeepEqual(commit.Changed, want) {
			t.Errorf("changed %+v\nwant %+v", commit.Changed, want)
		}
		mustVerify(t, s)
	})
	t.Run("notes only the cells that changed", func(t *testing.T) {
		s := mustCreate(t, Options{})
		session := aSession("s1")
		mustDo(t, s, "session.create", session, aSession("s2"))
		session.Placement.Start = 600
		commit := mustDo(t, s, "session.move", session, aSession("s2"))
		changes, err := s.connection.changesOf(commit.Transaction)
		if err != nil {
			t.Fatal(err)
		}
		got := one(t, changes)
		want := Change{Clock: commit.Transaction.Clock, Device: s.device, N: 3, Ref: session.Ref(), Cell: "placement",
			Old: `["d1",540,60,"[\"r1\",\"r2\"]",0]`, New: `["d1",600,60,"[\"r1\",\"r2\"]",0]`}
		if got != want {
			t.Errorf("got %+v\nwant %+v", got, want)
		}
		if moved := one(t, commit.Changed.Sessions); !reflect.DeepEqual(moved, session) {
			t.Errorf("changed %+v", moved)
		}
	})
	t.Run("writes no transaction when nothing changed", func(t *testing.T) {
		s := mustCreate(t, Options{})
		mustDo(t, s, "session.create", aSession("s1"))
		commit := mustDo(t, s, "session.move", aSession("s1"))
		history, err := s.History(0)
		if err != nil || !commit.Empty() || len(history) != 1 {
			t.Errorf("commit %+v, history %v, %v", commit, history, err)
		}
	})
	t.Run("keeps the act with its parameters and its time", func(t *testing.T) {
		s := mustCreate(t, Options{})
		act := conference.Act{Name: "session.create", Params: map[string]string{"title": "« L’IA »"}}
		commit, err := s.Do(act, []conference.Record{aSession("s1")})
		if err != nil {
			t.Fatal(err)
		}
		want := conference.Transaction{Clock: noon.UnixMilli() << counterBits, Device: s.device, Act: act, At: noon}
		history, err := s.History(1)
		if err != nil || !reflect.DeepEqual(one(t, history), want) || !reflect.DeepEqual(commit.Transaction, want) {
			t.Errorf("history %+v, commit %+v\nwant %+v, %v", history, commit.Transaction, want, err)
		}
	})
	t.Run("counts on when the wall clock goes back", func(t *testing.T) {
		now := noon
		s := mustCreate(t, Options{Now: func() time.Time { return now }})
		first := mustDo(t, s, "session.create", aSession("s1"))
		now = noon.AddDate(0, 0, -1)
		second := mustDo(t, s, "session.create", aSession("s2"))
		if second.Transaction.Clock != first.Transaction.Clock+1 {
			t.Errorf("clock went from %d to %d", first.Transaction.Clock, second.Transaction.Clock)
		}
	})
}

func TestRowsAreNeverRemoved(t *testing.T) {
	s := mustCreate(t, Options{})
	mustDo(t, s, "room.create", conference.Room{ID: "r1", Name: "A"})
	for name, statement := range map[string]string{
		"not by DELETE":             "DELETE FROM room",
		"not by a replacing insert": "INSERT OR " + "REPLACE INTO room(id, name) VALUES('r1', 'B')",
		"not by a new id":           "UPDATE room SET id = 'r2'",
		"not from the ledger":       "DELETE FROM change",
		"not in the ledger":         "UPDATE txn SET act = 'x'",
	} {
		t.Run(name, func(t *testing.T) {
			if err := s.connection.run(statement); err == nil {
				t.Error("it was let through")
			}
		})
	}
	mustVerify(t, s)
}
