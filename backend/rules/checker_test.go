package rules_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// TestFollow holds that looking again at what a change can touch tells what looking at everything tells: over random
// plans and random acts, one after another.
func TestFollow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		plan := w.plan()
		checker := rules.NewChecker(plan)
		for range rapid.IntRange(1, 8).Draw(t, "acts") {
			before := checker.Findings()
			changed := w.act(t)
			plan = plan.After(changed, w.all)
			if day := rapid.IntRange(0, 20).Draw(t, "midnight"); day == 0 {
				next := *plan
				next.Today = rapid.SampledFrom([]conference.Date{"", "2025-10-01", "2025-10-20"}).Draw(t, "today")
				plan, w.today = &next, next.Today
			}
			expectSamePlan(t, plan, w.plan())
			tried := checker.Try(plan, changed)
			expectSame(t, "after a try", checker.Findings(), before)
			d := checker.Follow(plan, changed)
			expectSame(t, "tried", tried.Added, d.Added)
			want := rules.Check(w.plan())
			expectSame(t, "findings", checker.Findings(), want)
			expectSame(t, "added", d.Added, rules.Compare(before, want).Added)
			if gone := rules.Compare(before, want).Gone; !slices.Equal(d.Gone, gone) {
				t.Fatalf("gone %q, not %q", d.Gone, gone)
			}
		}
	})
}

// expectSamePlan holds that a plan made anew after a change is the plan that would be made from nothing.
func expectSamePlan(t *rapid.T, got, want *conference.Plan) {
	t.Helper()
	for i, list := range listsOf(got) {
		if other := listsOf(want)[i]; !reflect.DeepEqual(list, other) {
			t.Fatalf("list %d of the plan: got\n%v\nwant\n%v", i, list, other)
		}
	}
	for _, session := range want.Sessions {
		found, _ := got.Session(session.ID)
		if got.In(session.Ref(), "en") != want.In(session.Ref(), "en") {
			t.Fatalf("the plan tells %s otherwise in English", session.ID)
		}
		if !reflect.DeepEqual(found, session) || !slices.Equal(got.SeatsOf(session.ID), want.SeatsOf(session.ID)) ||
			!slices.Equal(got.ResourcesOf(session.ID), want.ResourcesOf(session.ID)) {
			t.Fatalf("the plan answers otherwise about %s", session.ID)
		}
	}
	for _, person := range want.Directory {
		if !slices.Equal(got.SeatsHeldBy(person.ID), want.SeatsHeldBy(person.ID)) || got.PlaceOf(person.ID) != want.PlaceOf(person.ID) ||
			!slices.Equal(got.ConsentsOf(person.ID), want.ConsentsOf(person.ID)) ||
			!slices.Equal(got.AvailabilitiesOf(person.ID), want.AvailabilitiesOf(person.ID)) {
			t.Fatalf("the plan answers otherwise about %s", person.ID)
		}
	}
}

func listsOf(p *conference.Plan) []any {
	return []any{p.Edition, p.Days, p.Rooms, p.Tracks, p.Sessions, p.Persons, p.Directory, p.Seats, p.Availabilities, p.Resources,
		p.Consents, p.Waivers, p.Tunings, p.Walks, p.Translations}
}

func expectSame(t *rapid.T, what string, got, want []rules.Finding) {
	t.Helper()
	if len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
		t.Fatalf("%s: got\n%s\nwant\n%s", what, lines(got), lines(want))
	}
}

func lines(findings []rules.Finding) string {
	text := ""
	for i, line := range told(findings) {
		text += fmt.Sprintf("%s %v %s %s\n", line, findings[i].Params, findings[i].Fact, findings[i].Waiver)
	}
	return text
}

// world is a small workspace in which everything that the rules look at happens often.
type world struct {
	all   conference.Records
	today conference.Date
	made  int
}

func newWorld(t *rapid.T) *world {
	w := &world{}
	w.all.Editions = []conference.Edition{drawEdition(t)}
	for i := range 2 {
		w.all.Days = append(w.all.Days, drawDay(t, conference.ID(fmt.Sprint("day", i))))
	}
	for i := range 3 {
		w.all.Rooms = append(w.all.Rooms, drawRoom(t, conference.ID(fmt.Sprint("room", i))))
	}
	w.all.Tracks = []conference.Track{{ID: "track0", EditionID: "e", Name: "Track"}}
	for range rapid.IntRange(1, 8).Draw(t, "sessions") {
		w.all.Sessions = append(w.all.Sessions, drawSession(t, w.id("session")))
	}
	for range rapid.IntRange(1, 5).Draw(t, "persons") {
		w.all.Persons = append(w.all.Persons, drawPerson(t, w.id("person")))
	}
	for range rapid.IntRange(0, 10).Draw(t, "seats") {
		w.all.Seats = append(w.all.Seats, w.drawSeat(t, w.id("seat")))
	}
	return w
}

func (w *world) id(what string) conference.ID {
	w.made++
	return conference.ID(fmt.Sprintf("%s%d", what, w.made))
}

func (w *world) plan() *conference.Plan {
	plan := conference.NewPlan(w.all, "e")
	plan.Today = w.today
	return plan
}

// act changes a few rows: new ones, changed ones, deleted ones and some that come back.
func (w *world) act(t *rapid.T) conference.Records {
	var changed conference.Records
	for range rapid.IntRange(1, 3).Draw(t, "rows") {
		w.change(t, &changed)
	}
	return changed
}

func (w *world) change(t *rapid.T, changed *conference.Records) {
	switch rapid.IntRange(0, 18).Draw(t, "what") {
	case 0, 1, 2, 3:
		change(t, &w.all.Sessions, &changed.Sessions, func() conference.Session { return drawSession(t, w.id("session")) },
			func(s *conference.Session) {
				*s = drawSession(t, s.ID)
				s.Deleted = rapid.IntRange(0, 4).Draw(t, "deleted") == 0
			})
	case 4, 5, 6, 7:
		change(t, &w.all.Seats, &changed.Seats, func() conference.Seat { return w.drawSeat(t, w.id("seat")) },
			func(s *conference.Seat) {
				*s = w.drawSeat(t, s.ID)
				s.Deleted = rapid.IntRange(0, 4).Draw(t, "deleted") == 0
			})
	case 8, 9:
		change(t, &w.all.Persons, &changed.Persons, func() conference.Person { return drawPerson(t, w.id("person")) },
			func(p *conference.Person) {
				*p = drawPerson(t, p.ID)
				p.Deleted = rapid.IntRange(0, 4).Draw(t, "deleted") == 0
			})
	case 10:
		change(t, &w.all.Availabilities, &changed.Availabilities, func() conference.Availability { return w.drawWindow(t, w.id("window")) },
			func(a *conference.Availability) {
				*a = w.drawWindow(t, a.ID)
				a.Deleted = rapid.Bool().Draw(t, "deleted")
			})
	case 11:
		change(t, &w.all.Resources, &changed.Resources, func() conference.Resource { return w.drawResource(t, w.id("resource")) },
			func(r *conference.Resource) {
				*r = w.drawResource(t, r.ID)
				r.Deleted = rapid.Bool().Draw(t, "deleted")
			})
	case 12:
		change(t, &w.all.Consents, &changed.Consents, func() conference.Consent { return w.drawConsent(t, w.id("consent")) },
			func(c *conference.Consent) { *c = w.drawConsent(t, c.ID); c.Deleted = rapid.Bool().Draw(t, "deleted") })
	case 13:
		change(t, &w.all.Rooms, &changed.Rooms, func() conference.Room { return drawRoom(t, w.id("room")) },
			func(r *conference.Room) { *r = drawRoom(t, r.ID); r.Deleted = rapid.Bool().Draw(t, "deleted") })
	case 14:
		change(t, &w.all.Walks, &changed.Walks, func() conference.Walk { return drawWalk(t, w.id("walk")) },
			func(m *conference.Walk) { *m = drawWalk(t, m.ID) })
	case 15:
		change(t, &w.all.Editions, &changed.Editions, func() conference.Edition { return conference.Edition{ID: w.id("edition")} },
			func(e *conference.Edition) {
				if e.ID == "e" {
					*e = drawEdition(t)
				}
			})
	case 16:
		change(t, &w.all.Tunings, &changed.Tunings, func() conference.Tuning { return drawTuning(t, w.id("tuning")) },
			func(u *conference.Tuning) { *u = drawTuning(t, u.ID) })
	case 17:
		change(t, &w.all.Translations, &changed.Translations, func() conference.Translation { return w.drawTranslation(t, w.id("translation")) },
			func(n *conference.Translation) { *n = w.drawTranslation(t, n.ID) })
	default:
		w.waive(t, changed)
	}
}

// change makes a row, or changes one, and notes it.
func change[T conference.Record](t *rapid.T, all, changed *[]T, fresh func() T, edit func(*T)) {
	if len(*all) == 0 || rapid.IntRange(0, 3).Draw(t, "new") == 0 {
		row := fresh()
		*all, *changed = append(*all, row), append(*changed, row)
		return
	}
	at := rapid.IntRange(0, len(*all)-1).Draw(t, "which")
	*all = slices.Clone(*all)
	edit(&(*all)[at])
	*changed = append(*changed, (*all)[at])
}

// waive lives with a finding, or with one no longer.
func (w *world) waive(t *rapid.T, changed *conference.Records) {
	findings := rules.Check(w.plan())
	change(t, &w.all.Waivers, &changed.Waivers, func() conference.Waiver {
		waiver := conference.Waiver{ID: w.id("waiver"), EditionID: "e", Reason: "We know"}
		if len(findings) > 0 {
			f := rapid.SampledFrom(findings).Draw(t, "finding")
			waiver.Code, waiver.Key, waiver.Fact = f.Code, f.Key(), f.Fact
		}
		return waiver
	}, func(waiver *conference.Waiver) { waiver.Deleted = !waiver.Deleted })
}

func drawEdition(t *rapid.T) conference.Edition {
	return conference.Edition{ID: "e", MinGap: rapid.SampledFrom([]int{0, 5}).Draw(t, "minGap"), MoveGap: 10,
		MaxSessions: rapid.IntRange(0, 2).Draw(t, "maxSessions"), InstitutionShare: rapid.SampledFrom([]int{0, 50}).Draw(t, "institutions"),
		GenderShare: rapid.SampledFrom([]int{0, 60}).Draw(t, "genders"), Expected: rapid.SampledFrom([]int{0, 100}).Draw(t, "expected"),
		Language: rapid.SampledFrom([]string{"", "fr"}).Draw(t, "language")}
}

func drawDay(t *rapid.T, id conference.ID) conference.Day {
	return conference.Day{ID: id, EditionID: "e", Date: rapid.SampledFrom([]conference.Date{"2025-10-13", "2025-10-14"}).Draw(t, "date"),
		Opens: conference.At(9, 0), Closes: rapid.SampledFrom([]conference.Clock{conference.At(12, 0), conference.At(26, 0)}).Draw(t, "closes")}
}

func drawRoom(t *rapid.T, id conference.ID) conference.Room {
	return conference.Room{ID: id, EditionID: "e", Name: rapid.SampledFrom([]string{"Hall", "Lab"}).Draw(t, "name"), Position: string(id),
		Capacity: rapid.SampledFrom([]int{0, 20, 200}).Draw(t, "capacity"), Shared: rapid.IntRange(0, 4).Draw(t, "shared") == 0}
}

func drawSession(t *rapid.T, id conference.ID) conference.Session {
	text := rapid.SampledFrom([]string{"", "Maths", "Music", "maths"})
	s := conference.Session{ID: id, EditionID: "e", Kind: rapid.SampledFrom(conference.Kinds()).Draw(t, "kind"), Title: text.Draw(t, "title"),
		Abstract: text.Draw(t, "abstract"), Panel: rapid.IntRange(0, 2).Draw(t, "panel"), Expected: rapid.SampledFrom([]int{0, 50}).Draw(t, "expected")}
	s.TrackID = rapid.SampledFrom([]conference.ID{"", "", "track0", "gone"}).Draw(t, "track")
	s.Placement = conference.Placement{DayID: rapid.SampledFrom([]conference.ID{"day0", "day0", "day1", "", "gone"}).Draw(t, "day"),
		Start: conference.At(9, 0).Add(conference.Minutes(rapid.IntRange(-1, 8).Draw(t, "start") * 15)), Duration: conference.Minutes(rapid.IntRange(0, 4).Draw(t, "length") * 20),
		Rooms:    rapid.SliceOfN(rapid.SampledFrom([]conference.ID{"room0", "room1", "room2", "gone"}), 0, 2).Draw(t, "rooms"),
		AllRooms: rapid.IntRange(0, 5).Draw(t, "all") == 0}
	return s
}

func drawPerson(t *rapid.T, id conference.ID) conference.Person {
	return conference.Person{ID: id, GivenName: rapid.SampledFrom([]string{"Ada", "A.", "Emmy"}).Draw(t, "given"),
		FamilyName:   rapid.SampledFrom([]string{"Lovelace", "Noether"}).Draw(t, "family"),
		Organisation: rapid.SampledFrom([]string{"", "School", "Academy"}).Draw(t, "organisation"),
		Biography:    rapid.SampledFrom([]string{"", "Life"}).Draw(t, "biography"), Gender: rapid.SampledFrom(conference.Genders()).Draw(t, "gender"),
		Email: rapid.SampledFrom([]string{"", "", "ada@example.org"}).Draw(t, "email")}
}

func (w *world) drawSeat(t *rapid.T, id conference.ID) conference.Seat {
	seat := conference.Seat{ID: id, SessionID: anyID(t, w.all.Sessions), Role: rapid.SampledFrom(conference.Roles()).Draw(t, "role"),
		Status: conference.Open, Position: rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "position"), Optional: rapid.Bool().Draw(t, "optional")}
	if rapid.IntRange(0, 3).Draw(t, "filled") > 0 {
		seat.PersonID, seat.Status = anyID(t, w.all.Persons), rapid.SampledFrom(conference.Statuses()[1:]).Draw(t, "status")
	}
	return seat
}

func (w *world) drawWindow(t *rapid.T, id conference.ID) conference.Availability {
	subject := conference.Ref{Table: conference.Rooms, ID: "room0"}
	if rapid.Bool().Draw(t, "person") {
		subject = conference.Ref{Table: conference.Persons, ID: anyID(t, w.all.Persons)}
	}
	return conference.Availability{ID: id, EditionID: "e", Subject: subject, DayID: "day0", From: conference.At(9, 30), To: conference.At(10, 30),
		Away: rapid.Bool().Draw(t, "away")}
}

func (w *world) drawResource(t *rapid.T, id conference.ID) conference.Resource {
	return conference.Resource{ID: id, SessionID: anyID(t, w.all.Sessions), Kind: rapid.SampledFrom(conference.ResourceKinds()).Draw(t, "kind"),
		Link: rapid.SampledFrom([]string{"", "https://example.org"}).Draw(t, "link"), Position: string(id)}
}

func (w *world) drawConsent(t *rapid.T, id conference.ID) conference.Consent {
	return conference.Consent{ID: id, EditionID: "e", PersonID: anyID(t, w.all.Persons), Kind: rapid.SampledFrom(conference.ConsentKinds()).Draw(t, "kind"),
		Given: rapid.Bool().Draw(t, "given"), Date: "2025-09-01"}
}

func drawWalk(t *rapid.T, id conference.ID) conference.Walk {
	return conference.Walk{ID: id, EditionID: "e", A: "room0", B: "room1", Minutes: conference.Minutes(rapid.IntRange(0, 30).Draw(t, "minutes")),
		Deleted: rapid.Bool().Draw(t, "deleted")}
}

func (w *world) drawTranslation(t *rapid.T, id conference.ID) conference.Translation {
	return conference.Translation{ID: id, EditionID: "e", Subject: conference.Ref{Table: conference.Sessions, ID: anyID(t, w.all.Sessions)},
		Language: rapid.SampledFrom([]string{"en", "de"}).Draw(t, "into"), Title: rapid.SampledFrom([]string{"", "Title"}).Draw(t, "title"),
		Deleted: rapid.Bool().Draw(t, "deleted")}
}

func drawTuning(t *rapid.T, id conference.ID) conference.Tuning {
	return conference.Tuning{ID: id, EditionID: "e", Code: rapid.SampledFrom(rules.Catalogue()).Draw(t, "code").Code,
		Severity: rapid.SampledFrom([]conference.Severity{rules.Off, rules.Hint}).Draw(t, "severity"), Deleted: rapid.Bool().Draw(t, "deleted")}
}

func anyID[T conference.Record](t *rapid.T, records []T) conference.ID {
	if len(records) == 0 {
		return "gone"
	}
	return rapid.SampledFrom(records).Draw(t, "one").Ref().ID
}
