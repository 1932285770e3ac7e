package planner

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// TestRemedies holds that whatever is offered mends: tried out on the whole plan, the finding goes and no error comes.
func TestRemedies(t *testing.T) {
	mended := map[string]int{}
	for seed := range uint64(9) {
		t.Run(fmt.Sprintf("of an edition that was shaken (%d) mend what they are offered for", seed), func(t *testing.T) {
			p, plan := openEither(t, seed)
			shake(t, p, plan, rand.New(rand.NewPCG(seed, 7)))
			now := p.read(plan.Edition.ID)
			for _, finding := range now.findings() {
				mended[finding.Code] += tryEach(t, p, now, finding)
			}
			if !reflect.DeepEqual(now.check().Findings(), rules.Check(now.plan)) {
				t.Error("trying out left the rules with something else to say")
			}
		})
	}
	for _, code := range []string{"room.double_booked", "room.too_small", "room.unavailable", "person.double_booked",
		"person.unavailable", "person.move_short", "seat.empty", "session.slot_missing", "session.outside_day", "person.declined",
		"person.too_many_sessions"} {
		if mended[code] == 0 {
			t.Errorf("nothing was offered for %s", code)
		}
	}
}

// openEither opens the sample, or two days of thirty people in five rooms who walk ten minutes and more.
func openEither(t *testing.T, seed uint64) (*Planner, *conference.Plan) {
	t.Helper()
	if seed%3 > 0 {
		return open2025(t)
	}
	p, records := create(t), largeRecords(70, 5, 30)
	edition := records.Editions[0].ID
	must(t)(p.AddSample(edition, records))
	must(t)(p.SetWalk(edition, records.Rooms[0].ID, records.Rooms[1].ID, 20))
	return p, plan(t, p, edition)
}

// tryEach counts the remedies of a finding.
func tryEach(t *testing.T, p *Planner, now *reading, f rules.Finding) int {
	t.Helper()
	remedies, err := p.Remedies(now.plan.Edition.ID, f.Key())
	if err != nil || len(remedies) > mostRemedies {
		t.Fatalf("%d remedies, %v", len(remedies), err)
	}
	before := keysOf(now.findings())
	for _, remedy := range remedies {
		preview := preview(t, p, now.plan, remedy.Operation)
		if preview.Problem != nil || !slices.Contains(preview.Gone, f.Key()) {
			t.Errorf("%s: %+v does not mend (%v)", f.Key(), remedy.Operation, preview.Problem)
		}
		for _, added := range preview.Added {
			if added.Severity == rules.Error && !before[added.Key()] {
				t.Errorf("%s: %s %v brings %s", f.Key(), remedy.Kind, remedy.Params, added.Key())
			}
		}
	}
	return len(remedies)
}

// shake moves, grows, seats and sends away at random.
func shake(t *testing.T, p *Planner, plan *conference.Plan, r *rand.Rand) {
	t.Helper()
	most, share := 2, 50
	must(t)(p.EditEdition(plan.Edition.ID, EditionEdit{MaxSessions: &most, InstitutionShare: &share}))
	for range 6 {
		session := plan.Sessions[r.IntN(len(plan.Sessions))]
		to := session.Placement
		to.Start = conference.At(8, 0).Add(conference.Minutes(5 * r.IntN(110)))
		if r.IntN(3) == 0 {
			to.Rooms, to.AllRooms = []conference.ID{plan.Rooms[r.IntN(len(plan.Rooms))].ID}, false
		}
		if r.IntN(5) == 0 {
			to.DayID = ""
		}
		must(t)(p.PlaceSession(session.ID, to))
		expected := 30 * r.IntN(8)
		must(t)(p.EditSession(plan.Sessions[r.IntN(len(plan.Sessions))].ID, SessionEdit{Expected: &expected}))
	}
	for range 6 {
		seat := plan.Seats[r.IntN(len(plan.Seats))]
		must(t)(p.FillSeat(seat.ID, plan.Persons[r.IntN(6)].ID))
		if r.IntN(3) == 0 {
			must(t)(p.SetSeatStatus(seat.ID, conference.Declined))
		}
	}
	for range 3 {
		from := conference.At(9+r.IntN(6), 0)
		for _, subject := range []conference.Ref{plan.Persons[r.IntN(6)].Ref(), plan.Rooms[r.IntN(5)].Ref()} {
			must(t)(p.CreateAvailability(plan.Edition.ID, NewAvailability{Subject: subject, DayID: plan.Days[0].ID, From: from,
				To: from.Add(120), Away: r.IntN(3) > 0}))
		}
	}
}

// BenchmarkRemedies mends double bookings of an edition of the largest size.
func BenchmarkRemedies(b *testing.B) {
	p, first := largeEdition(b)
	plan, _ := p.Plan(first.EditionID)
	for _, other := range plan.Sessions {
		if other.Placement.DayID == first.Placement.DayID && other.ID != first.ID {
			if _, err := p.PlaceSession(first.ID, other.Placement); err != nil {
				b.Fatal(err)
			}
			break
		}
	}
	findings, _ := p.Findings(first.EditionID)
	at := slices.IndexFunc(findings, func(f rules.Finding) bool { return f.Code == "room.double_booked" })
	key := findings[at].Key()
	for b.Loop() {
		remedies, err := p.Remedies(first.EditionID, key)
		if err != nil || len(remedies) == 0 {
			b.Fatal(len(remedies), err)
		}
	}
}

// BenchmarkPreview tries a shift of a whole day of the same edition.
func BenchmarkPreview(b *testing.B) {
	p, first := largeEdition(b)
	op := shiftOf(first.Placement.DayID)
	for b.Loop() {
		if preview, err := p.Preview(first.EditionID, op); err != nil || preview.Problem != nil {
			b.Fatal(preview.Problem, err)
		}
	}
}
