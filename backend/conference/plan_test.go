package conference

import (
	"slices"
	"testing"
)

// twoDays is an edition over two days and two rooms, its records in no order, beside another edition.
func twoDays() *Plan {
	return NewPlan(Records{
		Editions: []Edition{{ID: "other"}, {ID: "edition", Name: "Two days"}},
		Days: []Day{
			{ID: "day2", EditionID: "edition", Date: "2025-10-16"}, {ID: "day1", EditionID: "edition", Date: "2025-10-15"},
			{ID: "day0", EditionID: "other", Date: "2020-01-01"},
		},
		Rooms: []Room{
			{ID: "small", EditionID: "edition", Position: "2"}, {ID: "large", EditionID: "edition", Position: "1"},
			{ID: "burnt", EditionID: "edition", Name: "Burnt room", Deleted: true},
		},
		Sessions: []Session{
			{ID: "tray", EditionID: "edition", Title: "A"},
			slotted("next morning", "day2", At(9, 0), "large"),
			slotted("beta", "day1", At(9, 0), "small"),
			slotted("alpha", "day1", At(9, 0), "small"),
			slotted("first room", "day1", At(9, 0), "large", "small"),
			slotted("night", "day1", At(25, 0), "large"),
			{ID: "plenary", EditionID: "edition", Placement: Placement{DayID: "day1", Start: At(9, 0), AllRooms: true}},
			{ID: "elsewhere", EditionID: "other"},
			{ID: "cancelled", EditionID: "edition", Deleted: true},
		},
		Persons: []Person{
			{ID: "p1", FamilyName: "Zola"}, {ID: "p2", FamilyName: "Éluard"}, {ID: "p3", FamilyName: "Nobody"},
			{ID: "p4", FamilyName: "Away", Deleted: true},
		},
		Seats: []Seat{
			{ID: "s2", SessionID: "alpha", PersonID: "p2", Position: "2"}, {ID: "s1", SessionID: "alpha", PersonID: "p1", Position: "1"},
			{ID: "s3", SessionID: "alpha", Position: "3"}, {ID: "s4", SessionID: "elsewhere", PersonID: "p3"},
			{ID: "s5", SessionID: "cancelled", PersonID: "p3"}, {ID: "s6", SessionID: "beta", PersonID: "p4"},
		},
		Resources: []Resource{{ID: "r1", SessionID: "beta"}, {ID: "r2", SessionID: "cancelled"}},
	}, "edition")
}

func slotted(name ID, day ID, start Clock, rooms ...ID) Session {
	return Session{ID: name, EditionID: "edition", Title: string(name),
		Placement: Placement{DayID: day, Start: start, Duration: 60, Rooms: rooms}}
}

func ids[T Record](records []T) []ID {
	var ids []ID
	for _, record := range records {
		ids = append(ids, record.Ref().ID)
	}
	return ids
}

func TestNewPlan(t *testing.T) {
	p := twoDays()
	for _, c := range []struct {
		what string
		got  []ID
		want []ID
	}{
		{"orders days by date", ids(p.Days), []ID{"day1", "day2"}},
		{"orders rooms by position and leaves out tombstones", ids(p.Rooms), []ID{"large", "small"}},
		{"orders sessions by slot, room and title, the tray last", ids(p.Sessions),
			[]ID{"plenary", "first room", "alpha", "beta", "night", "next morning", "tray"}},
		{"orders the directory by name", ids(p.Directory), []ID{"p2", "p3", "p1"}},
		{"knows who holds a seat here", ids(p.Persons), []ID{"p2", "p1"}},
		{"orders the seats of a session in protocol order", ids(p.SeatsOf("alpha")), []ID{"s1", "s2", "s3"}},
		{"leaves out what belongs to other or deleted sessions", ids(p.Resources), []ID{"r1"}},
		{"finds what somebody holds", ids(p.SeatsHeldBy("p1")), []ID{"s1"}},
		{"lets nobody hold an empty seat", ids(p.SeatsHeldBy("")), nil},
	} {
		t.Run(c.what, func(t *testing.T) {
			if !slices.Equal(c.got, c.want) {
				t.Errorf("got %v, not %v", c.got, c.want)
			}
		})
	}
	t.Run("remembers the name of a deleted room and person", func(t *testing.T) {
		room, _ := p.Tombstone("burnt")
		person, _ := p.Tombstone("p4")
		if _, live := p.Tombstone("large"); room != "Burnt room" || person != "Away" || live {
			t.Errorf("%q %q", room, person)
		}
	})
	t.Run("finds records at their place after sorting", func(t *testing.T) {
		for _, session := range p.Sessions {
			if found, ok := p.Session(session.ID); !ok || found.ID != session.ID {
				t.Errorf("%s: found %s", session.ID, found.ID)
			}
		}
	})
}
