package planner

import (
	"reflect"
	"slices"
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

func TestPreview(t *testing.T) {
	t.Run("says what applying does, and writes nothing", func(t *testing.T) {
		p, plan := open2025(t)
		lunch := sessionOf(t, plan, conference.Meal, 0)
		op := arranger.Operation{Do: arranger.Shift, DayID: lunch.Placement.DayID, At: lunch.Placement.Start, Minutes: 60}
		preview := preview(t, p, plan, op)
		if undo := p.nextUndo(); undo.Name != "sample" || !reflect.DeepEqual(planOf(t, p, plan), plan) {
			t.Fatalf("something was written: %+v", undo)
		}
		outcome := must(t)(p.Apply(plan.Edition.ID, op))
		if len(preview.Moves) == 0 || len(preview.Moves) != len(outcome.Changed.Sessions) {
			t.Errorf("%d moves, %d sessions changed", len(preview.Moves), len(outcome.Changed.Sessions))
		}
		if !reflect.DeepEqual(preview.Added, outcome.Added) || !sameKeys(preview.Gone, outcome.Gone) {
			t.Errorf("the preview says %d and %d findings, the act %d and %d", len(preview.Added), len(preview.Gone),
				len(outcome.Added), len(outcome.Gone))
		}
	})
	t.Run("says the pause that it would make, and takes it back as one act", func(t *testing.T) {
		p, plan := open2025(t)
		op := arranger.Operation{Do: arranger.InsertPause, DayID: plan.Days[0].ID, At: conference.At(16, 40), Minutes: 15,
			Kind: conference.Break, Title: "Pause"}
		if got := preview(t, p, plan, op); len(got.Moves) != 1 || got.Problem != nil {
			t.Errorf("got %+v", got)
		}
		made := must(t)(p.Apply(plan.Edition.ID, op))
		if made.Created == "" || made.Undo.Name != "sessions.pause" {
			t.Errorf("got %+v", made.Undo)
		}
		must(t)(p.Undo())
		if !reflect.DeepEqual(planOf(t, p, plan).Sessions, plan.Sessions) {
			t.Error("undo left something behind")
		}
	})
	t.Run("carries the refusal, and the name of what was refused", func(t *testing.T) {
		p, plan := open2025(t)
		got := preview(t, p, plan, arranger.Operation{Do: arranger.Shift, DayID: plan.Days[0].ID, At: conference.At(23, 0), Minutes: 5})
		wantCode(t, got.Problem, "operation.nothing")
		if got.Act.Name != "sessions.delay" {
			t.Errorf("it is called %q", got.Act.Name)
		}
	})
	t.Run("refuses an edition that is not there", func(t *testing.T) {
		p, _ := open2025(t)
		_, err := p.Preview("none", arranger.Operation{Do: arranger.Shift})
		wantCode(t, err, "record.missing")
	})
}

func TestSeveralSessions(t *testing.T) {
	t.Run("are edited, put into the tray and deleted as one act", func(t *testing.T) {
		p, plan := open2025(t)
		ids := []conference.ID{plan.Sessions[2].ID, plan.Sessions[3].ID}
		kind := conference.Workshop
		for _, act := range []func() (Outcome, error){
			func() (Outcome, error) { return p.EditSessions(ids, SessionEdit{Kind: &kind}) },
			func() (Outcome, error) { return p.UnplaceSessions(ids) },
			func() (Outcome, error) { return p.DeleteSessions(ids) },
		} {
			done := must(t)(act())
			if len(done.Changed.Sessions)+len(done.Removed) != 2 || done.Undo.Params["count"] != "2" {
				t.Errorf("%d changed, %d removed, undo %+v", len(done.Changed.Sessions), len(done.Removed), done.Undo)
			}
			must(t)(p.Undo())
			if !reflect.DeepEqual(planOf(t, p, plan).Sessions, plan.Sessions) {
				t.Error("undo left something behind")
			}
		}
	})
	t.Run("one alone is called by its title", func(t *testing.T) {
		p, plan := open2025(t)
		done := must(t)(p.UnplaceSessions([]conference.ID{plan.Sessions[2].ID}))
		if done.Undo.Name != "session.unplace" || done.Undo.Params["title"] != plan.Sessions[2].Title {
			t.Errorf("got %+v", done.Undo)
		}
	})
	t.Run("none at all is refused", func(t *testing.T) {
		p, _ := open2025(t)
		_, err := p.DeleteSessions(nil)
		wantCode(t, err, "operation.nothing")
	})
}

func TestCopySession(t *testing.T) {
	p, plan := open2025(t)
	session := sessionOf(t, plan, conference.RoundTable, 0)
	to := session.Placement
	to.Start, to.Duration = conference.At(17, 0), 20
	copied := must(t)(p.CopySession(session.ID, to))
	after := planOf(t, p, plan)
	got, _ := after.Session(copied.Created)
	if !got.Placement.Equal(to) || got.Title != session.Title {
		t.Errorf("got %+v", got)
	}
	seats := after.SeatsOf(got.ID)
	if len(seats) != len(plan.SeatsOf(session.ID)) || slices.ContainsFunc(seats, func(s conference.Seat) bool { return !s.IsEmpty() }) {
		t.Errorf("got seats %+v", seats)
	}
}

func preview(t *testing.T, p *Planner, plan *conference.Plan, op arranger.Operation) Preview {
	t.Helper()
	preview, err := p.Preview(plan.Edition.ID, op)
	if err != nil {
		t.Fatal(err)
	}
	return preview
}

func sameKeys(a, b []string) bool {
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// shiftOf moves what starts after noon by a quarter of an hour.
func shiftOf(day conference.ID) arranger.Operation {
	return arranger.Operation{Do: arranger.Shift, DayID: day, At: conference.At(12, 0), Minutes: 15}
}
