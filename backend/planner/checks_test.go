package planner

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
	"quartiers/backend/sample"
)

// findingOf finds what a rule says of the edition.
func findingOf(t *testing.T, p *Planner, edition conference.ID, code string) rules.Finding {
	t.Helper()
	findings, err := p.Findings(edition)
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range findings {
		if finding.Code == code {
			return finding
		}
	}
	t.Fatalf("no %s", code)
	return rules.Finding{}
}

// clash puts two parallel sessions into one room.
func clash(t *testing.T) (*Planner, *conference.Plan, conference.Session) {
	t.Helper()
	p, plan := open2025(t)
	first, second := sessionOf(t, plan, conference.Parallel, 0), sessionOf(t, plan, conference.Parallel, 1)
	to := second.Placement
	to.Rooms = first.Placement.Rooms
	must(t)(p.PlaceSession(second.ID, to))
	second.Placement = to
	return p, plan, second
}

func TestIgnoreFinding(t *testing.T) {
	const code = "room.double_booked"
	ignore := func(t *testing.T, p *Planner, plan *conference.Plan) Outcome {
		return must(t)(p.IgnoreFinding(plan.Edition.ID, findingOf(t, p, plan.Edition.ID, code).Key(), " They share\nit "))
	}
	t.Run("silences it, with the reason in the history", func(t *testing.T) {
		p, plan, _ := clash(t)
		outcome := ignore(t, p, plan)
		if len(outcome.Added) != 1 || outcome.Added[0].Reason != "They share it" || len(outcome.Gone) != 0 {
			t.Errorf("got %+v", outcome)
		}
		if undo, _ := p.Next(); undo.Name != "finding.ignore" || undo.Params["reason"] != "They share it" || undo.Params["finding"] != code {
			t.Errorf("undo is %+v", undo)
		}
	})
	t.Run("ends when the fact changes, and holds again when it is as it was", func(t *testing.T) {
		p, plan, session := clash(t)
		ignore(t, p, plan)
		to := session.Placement
		to.Start += 5
		must(t)(p.PlaceSession(session.ID, to))
		if findingOf(t, p, plan.Edition.ID, code).IsSilenced() {
			t.Error("another fact is silenced")
		}
		must(t)(p.Undo())
		if !findingOf(t, p, plan.Edition.ID, code).IsSilenced() {
			t.Error("the fact that was is told again")
		}
	})
	t.Run("stays when only notes change", func(t *testing.T) {
		p, plan, session := clash(t)
		ignore(t, p, plan)
		title, notes := "Autre titre", "À revoir"
		must(t)(p.EditSession(session.ID, SessionEdit{Title: &title, Notes: &notes}))
		if !findingOf(t, p, plan.Edition.ID, code).IsSilenced() {
			t.Error("it is told again")
		}
	})
	t.Run("is taken back by reviving and by undo", func(t *testing.T) {
		p, plan, _ := clash(t)
		waiver := ignore(t, p, plan).Created
		must(t)(p.ReviveFinding(waiver))
		if findingOf(t, p, plan.Edition.ID, code).IsSilenced() {
			t.Error("reviving left it silenced")
		}
		must(t)(p.Undo())
		if !findingOf(t, p, plan.Edition.ID, code).IsSilenced() {
			t.Error("undo did not silence it again")
		}
	})
	t.Run("refuses what is not wrong, and what has no reason", func(t *testing.T) {
		p, plan, _ := clash(t)
		_, err := p.IgnoreFinding(plan.Edition.ID, "room.double_booked nothing", "Why not")
		wantCode(t, err, "finding.missing")
		_, err = p.IgnoreFinding(plan.Edition.ID, findingOf(t, p, plan.Edition.ID, code).Key(), " ")
		wantCode(t, err, "waiver.reason_missing")
	})
}

func TestOutcomeAfterMidnight(t *testing.T) {
	now := time.Date(2025, 10, 15, 21, 0, 0, 0, time.UTC)
	p, err := Create(filepath.Join(t.TempDir(), "night.quartiers"), Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Close() })
	records := sample.Edition2025(NewID)
	must(t)(p.AddSample(records.Editions[0].ID, records))
	if _, err := p.Board(records.Editions[0].ID); err != nil {
		t.Fatal(err)
	}
	now = now.Add(3 * time.Hour)
	outcome := must(t)(p.UnplaceSession(records.Sessions[0].ID))
	if !slices.ContainsFunc(outcome.Added, func(f rules.Finding) bool { return f.Code == "resource.missing" }) {
		t.Error("the first act of the next day does not tell what the day brought")
	}
}

func TestSetCheck(t *testing.T) {
	const code = "room.double_booked"
	severity := func(t *testing.T, p *Planner, edition conference.ID) conference.Severity {
		checks, err := p.Checks(edition)
		if err != nil {
			t.Fatal(err)
		}
		for _, check := range checks {
			if check.Code == code {
				return check.Severity
			}
		}
		return ""
	}
	t.Run("says how much a rule matters, and goes back to the usual", func(t *testing.T) {
		p, plan, _ := clash(t)
		must(t)(p.SetCheck(plan.Edition.ID, code, rules.Hint))
		if got := findingOf(t, p, plan.Edition.ID, code); got.Severity != rules.Hint || severity(t, p, plan.Edition.ID) != rules.Hint {
			t.Errorf("it is %s", got.Severity)
		}
		must(t)(p.SetCheck(plan.Edition.ID, code, ""))
		if got := severity(t, p, plan.Edition.ID); got != rules.Error {
			t.Errorf("it is %s", got)
		}
	})
	t.Run("turns a rule off, and its findings are gone", func(t *testing.T) {
		p, plan, _ := clash(t)
		if outcome := must(t)(p.SetCheck(plan.Edition.ID, code, rules.Off)); len(outcome.Gone) != 1 {
			t.Errorf("gone: %v", outcome.Gone)
		}
	})
	t.Run("writes nothing for what is as usual already", func(t *testing.T) {
		p, plan := open2025(t)
		if outcome := must(t)(p.SetCheck(plan.Edition.ID, code, rules.Error)); len(outcome.Changed.All())+len(outcome.Removed) != 0 {
			t.Errorf("got %+v", outcome)
		}
	})
	t.Run("refuses a rule and a severity that there are not", func(t *testing.T) {
		p, plan := open2025(t)
		_, err := p.SetCheck(plan.Edition.ID, "room.haunted", rules.Error)
		wantCode(t, err, "check.unknown")
		_, err = p.SetCheck(plan.Edition.ID, code, "fatal")
		wantCode(t, err, "tuning.severity_unknown")
	})
}

func TestSetWalk(t *testing.T) {
	p, plan := open2025(t)
	a, b := plan.Rooms[0].ID, plan.Rooms[1].ID
	t.Run("is one walk, whichever way it is told", func(t *testing.T) {
		must(t)(p.SetWalk(plan.Edition.ID, a, b, 4))
		must(t)(p.SetWalk(plan.Edition.ID, b, a, 6))
		if walks := planOf(t, p, plan).Walks; len(walks) != 1 || walks[0].Minutes != 6 {
			t.Errorf("got %+v", walks)
		}
	})
	t.Run("is forgotten below zero, and told again", func(t *testing.T) {
		must(t)(p.SetWalk(plan.Edition.ID, a, b, -1))
		if walks := planOf(t, p, plan).Walks; len(walks) != 0 {
			t.Errorf("got %+v", walks)
		}
		must(t)(p.SetWalk(plan.Edition.ID, a, b, 0))
		if walks := planOf(t, p, plan).Walks; len(walks) != 1 {
			t.Errorf("got %+v", walks)
		}
	})
	t.Run("refuses a room twice, and one of another edition", func(t *testing.T) {
		_, err := p.SetWalk(plan.Edition.ID, a, a, 4)
		wantCode(t, err, "walk.rooms_wrong")
		other := must(t)(p.CreateEdition(twoTables))
		_, err = p.SetWalk(plan.Edition.ID, a, other.Changed.Rooms[0].ID, 4)
		wantCode(t, err, "record.missing")
	})
	t.Run("comes along to next year with the rooms' new ids, as settings do, and waivers do not", func(t *testing.T) {
		must(t)(p.SetCheck(plan.Edition.ID, "seat.empty", rules.Hint))
		must(t)(p.IgnoreFinding(plan.Edition.ID, findingOf(t, p, plan.Edition.ID, "seat.empty").Key(), "We know"))
		id := must(t)(p.DuplicateEdition(plan.Edition.ID, NextEdition{Name: "2026", FirstDay: "2026-10-14"})).Created
		next, _ := p.Plan(id)
		if len(next.Walks) != 1 || len(next.Tunings) != 1 || len(next.Waivers) != 0 {
			t.Fatalf("%d walks, %d settings, %d waivers", len(next.Walks), len(next.Tunings), len(next.Waivers))
		}
		if _, ours := next.Room(next.Walks[0].A); !ours || next.Walks[0].A > next.Walks[0].B {
			t.Errorf("the walk is %+v", next.Walks[0])
		}
	})
}
