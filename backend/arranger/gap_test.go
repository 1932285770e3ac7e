package arranger_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

func TestCloseGaps(t *testing.T) {
	closeGaps := func(at conference.Clock, rooms ...conference.ID) arranger.Operation {
		return arranger.Operation{Do: arranger.CloseGaps, DayID: "sat", At: at, Rooms: rooms}
	}
	check(t, []situation{
		{name: "pulls everything up behind what comes before, the rooms in step", op: closeGaps(0),
			want: []string{"lunch sat 11:30 60 all", "art sat 12:30 45 [hall]", "law sat 12:30 30 [lab]",
				"closing sat 13:15 20 all", "party sat 13:35 90 all"}},
		{name: "leaves what starts before the moment, and pulls nothing before it", op: closeGaps(conference.At(13, 40)),
			want: []string{"party sat 14:00 90 all"}},
		{name: "pulls no further than the moment", op: closeGaps(conference.At(20, 0)), want: []string{"party sat 20:00 90 all"}},
		{name: "keeps to the rooms that were asked for", op: closeGaps(0, "lab"),
			want: []string{"law sat 12:40 30 [lab]"}},
		{name: "leaves the first session of a room where nothing gathers everybody before it", op: closeGaps(0),
			change: func(all *conference.Records) {
				all.Sessions = []conference.Session{at("late", conference.Parallel, "sat", conference.At(15, 0), 60, "attic"),
					at("early", conference.Parallel, "sat", conference.At(9, 0), 60, "hall"),
					at("next", conference.Parallel, "sat", conference.At(11, 0), 60, "hall")}
			},
			want: []string{"next sat 10:00 60 [hall]"}},
		{name: "moves nothing of what overlaps already", op: closeGaps(0),
			change: func(all *conference.Records) {
				all.Sessions = []conference.Session{at("one", conference.Plenary, "sat", conference.At(9, 0), 60, "hall"),
					at("two", conference.Plenary, "sat", conference.At(9, 30), 60, "hall"),
					at("three", conference.Plenary, "sat", conference.At(10, 40), 60, "hall")}
			},
			want: []string{"three sat 10:30 60 [hall]"}},
		{name: "refuses a day without a gap", op: arranger.Operation{Do: arranger.CloseGaps, DayID: "sun"}, code: "operation.nothing"},
		{name: "refuses a day that is not there", op: arranger.Operation{Do: arranger.CloseGaps, DayID: "mon"}, code: "record.missing"},
	})
}

// TestCloseGapsOfRandomDays holds what is true of every day: nothing moves later, nobody overtakes anybody in a room,
// no two sessions meet that did not; and where none met before, a second time finds nothing to do.
func TestCloseGapsOfRandomDays(t *testing.T) {
	for seed := range uint64(200) {
		t.Run(fmt.Sprint("day ", seed), func(t *testing.T) {
			all := randomDay(rand.New(rand.NewPCG(seed, 1)))
			op := arranger.Operation{Do: arranger.CloseGaps, DayID: "sat", At: conference.At(9, 0)}
			change, err := work(all, op)
			if err != nil {
				wantCode(t, err, "operation.nothing")
				return
			}
			wasTidy, after := isTidy(all.Sessions), overwritten(all.Sessions, change.Sessions)
			checkOrder(t, all.Sessions, after)
			all.Sessions = after
			if again, err := work(all, op); err == nil && wasTidy {
				t.Errorf("a second time moves %v", told(again))
			}
		})
	}
}

func checkOrder(t *testing.T, before, after []conference.Session) {
	t.Helper()
	for i := range before {
		if after[i].Placement.Start > before[i].Placement.Start {
			t.Errorf("%s starts later", before[i].ID)
		}
		for j := range before {
			if inStep(before[i], before[j]) && before[i].Placement.End() <= before[j].Placement.Start && after[i].Placement.End() > after[j].Placement.Start {
				t.Errorf("%s no longer waits for %s", before[j].ID, before[i].ID)
			}
		}
	}
}

func inStep(a, b conference.Session) bool {
	return slices.Equal(a.Placement.Rooms, b.Placement.Rooms) || a.Placement.AllRooms || b.Placement.AllRooms
}

// isTidy claims that no two sessions meet in a room.
func isTidy(sessions []conference.Session) bool {
	for i, a := range sessions {
		for _, b := range sessions[:i] {
			if inStep(a, b) && a.Placement.Start < b.Placement.End() && b.Placement.Start < a.Placement.End() {
				return false
			}
		}
	}
	return true
}

func overwritten(sessions, news []conference.Session) []conference.Session {
	sessions = slices.Clone(sessions)
	for _, changed := range news {
		at := slices.IndexFunc(sessions, func(s conference.Session) bool { return s.ID == changed.ID })
		sessions[at] = changed
	}
	return sessions
}

func randomDay(r *rand.Rand) conference.Records {
	all := day()
	all.Sessions = nil
	for i := range 3 + r.IntN(10) {
		kind, rooms := conference.Parallel, []conference.ID{all.Rooms[r.IntN(3)].ID}
		if r.IntN(4) == 0 {
			kind, rooms = conference.Plenary, nil
		}
		all.Sessions = append(all.Sessions, at(conference.ID(fmt.Sprint("s", i)), kind, "sat",
			conference.At(9, 5*r.IntN(120)), conference.Minutes(5+5*r.IntN(20)), rooms...))
	}
	slices.SortFunc(all.Sessions, func(a, b conference.Session) int { return cmp.Compare(a.Placement.Start, b.Placement.Start) })
	return all
}
