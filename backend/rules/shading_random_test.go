package rules_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// TestShadingSaysWhatTheRulesSay holds, for random editions and places, that a session that moves is told of by exactly
// those rules whose blocks it touches: a place that nothing shades is free, and one that something shades is not.
func TestShadingSaysWhatTheRulesSay(t *testing.T) {
	touched := map[string]int{}
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 3))
		f := randomEdition(r)
		held := []conference.ID{anySession(f, r), anySession(f, r)}[:1+r.IntN(2)]
		if len(held) == 2 && (held[0] == held[1] || f.sessions[held[0]].Placement.AllRooms || f.sessions[held[1]].Placement.AllRooms) {
			held = held[:1]
		}
		for _, id := range held[1:] { // of one length: a shorter one is shaded a little too much
			f.sessions[id].Placement.Duration = f.sessions[held[0]].Placement.Duration
		}
		shading := rules.Shade(f.plan(), held)
		for range 25 {
			comparePlace(t, f, held, shading, r, touched)
		}
	}
	for _, code := range shadedCodes {
		if touched[code] == 0 {
			t.Errorf("no place was shaded by %s", code)
		}
	}
}

var shadedCodes = []string{"person.double_booked", "person.unavailable", "room.double_booked", "room.too_small",
	"room.unavailable", "session.outside_day"}

// comparePlace moves the held sessions somewhere and compares what is shaded there with what the rules say.
func comparePlace(t *testing.T, f *fixture, held []conference.ID, shading rules.Shading, r *rand.Rand, touched map[string]int) {
	t.Helper()
	day, room, start := r.IntN(len(f.all.Days)), r.IntN(4), conference.Clock(r.IntN(26*12)*5)
	was := map[conference.ID]conference.Placement{}
	for _, id := range held {
		was[id] = f.sessions[id].Placement
		defer func() { f.sessions[id].Placement = was[id] }()
	}
	if !moveTogether(f, held, day, room, start) {
		return
	}
	want := toldOf(rules.Check(f.plan()), held)
	got := shadedAt(shading.Days[day], f.sessions[held[0]].Placement)
	if !slices.Equal(got, want) {
		t.Errorf("%v at %d on day %d in room %d: shaded by %v, told by %v", held, start, day, room, got, want)
	}
	for _, code := range got {
		touched[code]++
	}
}

// moveTogether puts the first session somewhere and the others at their distance; false where one would have no day or
// no room.
func moveTogether(f *fixture, held []conference.ID, day, room int, start conference.Clock) bool {
	first := f.sessions[held[0]].Placement
	for _, id := range held {
		p := &f.sessions[id].Placement
		at := day + dayOf(f, *p) - dayOf(f, first)
		begin := start + p.Start - first.Start
		if at < 0 || at >= len(f.all.Days) || begin < 0 {
			return false
		}
		if !p.AllRooms {
			place := room + roomOf(p.Rooms[0]) - roomOf(first.Rooms[0])
			if place < 0 || place > 3 {
				return false
			}
			p.Rooms = []conference.ID{numberedRoom(place)}
		}
		p.DayID, p.Start = f.all.Days[at].ID, begin
	}
	return true
}

func dayOf(f *fixture, p conference.Placement) int {
	return slices.IndexFunc(f.all.Days, func(d conference.Day) bool { return d.ID == p.DayID })
}

func numberedRoom(place int) conference.ID { return conference.ID(fmt.Sprint("room", place)) }
func roomOf(id conference.ID) int          { return int(id[4] - '0') }

// toldOf lists the codes that a shading knows of the findings about some sessions, but for what they do to one another.
func toldOf(findings []rules.Finding, held []conference.ID) []string {
	codes := []string{}
	for _, finding := range findings {
		about := 0
		for _, id := range held {
			if finding.Concerns(conference.Ref{Table: conference.Sessions, ID: id}) {
				about++
			}
		}
		if about == 1 && slices.Contains(shadedCodes, finding.Code) {
			codes = append(codes, finding.Code)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// shadedAt lists the codes of the blocks that a placement touches on its day.
func shadedAt(day rules.ShadedDay, p conference.Placement) []string {
	codes := []string{}
	span := conference.Span{From: int(p.Start), To: int(p.End())}
	collect := func(blocks []rules.Block) {
		for _, b := range blocks {
			if span.Overlaps(conference.Span{From: int(b.From), To: int(b.To)}) {
				codes = append(codes, b.Code)
			}
		}
	}
	collect(day.Everywhere)
	for _, room := range day.Rooms {
		if slices.Contains(p.Rooms, room.RoomID) {
			collect(room.Blocks)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// randomEdition has three days that may run past midnight, four rooms, one of them shared, a dozen sessions, five
// people on two seats each, and windows of both.
func randomEdition(r *rand.Rand) *fixture {
	f := &fixture{sessions: map[conference.ID]*conference.Session{}, seats: map[conference.ID]*conference.Seat{},
		persons: map[conference.ID]*conference.Person{}, rooms: map[conference.ID]*conference.Room{}}
	f.all.Editions = []conference.Edition{{ID: "edition"}}
	for i := range 3 {
		f.all.Days = append(f.all.Days, conference.Day{ID: conference.ID(fmt.Sprint("day", i)), EditionID: "edition",
			Date: conference.Date("2025-10-25").AddDays(i), Opens: conference.At(r.IntN(3)*4, 0), Closes: conference.At(18+r.IntN(2)*8, 0)})
	}
	for i := range 4 {
		f.addRoom(numberedRoom(i), 20*i).Shared = i == 3
	}
	for i := range 12 {
		randomSession(f, r, conference.ID(fmt.Sprint("session", i)))
	}
	for i := range 5 {
		person := conference.ID(fmt.Sprint("person", i))
		f.addPerson(person, fmt.Sprint("Given", i), "Family")
		for range 2 {
			f.addSeat(conference.ID(fmt.Sprint("seat", len(f.seats))), anySession(f, r), conference.Speaker, person)
		}
		randomWindow(f, r, conference.Ref{Table: conference.Persons, ID: person})
	}
	randomWindow(f, r, f.rooms["room1"].Ref())
	randomWindow(f, r, f.rooms["room2"].Ref())
	return f
}

func randomSession(f *fixture, r *rand.Rand, id conference.ID) {
	s := f.addSession(id, conference.Parallel, conference.Clock(r.IntN(24*12)*5), numberedRoom(r.IntN(4)))
	s.Placement.DayID, s.Placement.Duration = f.all.Days[r.IntN(3)].ID, conference.Minutes(5+5*r.IntN(30))
	s.Expected = 15 * r.IntN(4)
	if r.IntN(6) == 0 {
		s.Placement.Rooms, s.Placement.AllRooms, s.Expected = nil, true, 0
	}
}

func randomWindow(f *fixture, r *rand.Rand, subject conference.Ref) {
	from := conference.Clock(r.IntN(20 * 60))
	f.addWindow(subject, from, from.Add(conference.Minutes(30+r.IntN(600))), r.IntN(2) == 0).DayID = f.all.Days[r.IntN(3)].ID
}

func anySession(f *fixture, r *rand.Rand) conference.ID {
	return conference.ID(fmt.Sprint("session", r.IntN(12)))
}
