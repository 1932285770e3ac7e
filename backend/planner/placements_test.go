package planner

import (
	"slices"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestPlaceSession(t *testing.T) {
	t.Run("shows the conflict that a move makes, and its end when it is undone", func(t *testing.T) {
		p, plan := open2025(t)
		first, second := sessionOf(t, plan, conference.Parallel, 0), sessionOf(t, plan, conference.Parallel, 1)
		outcome := must(t)(p.PlaceSession(second.ID, first.Placement))
		if !slices.ContainsFunc(outcome.Added, isDoubleBooking(first, second)) {
			t.Fatalf("no double booking among %d findings", len(outcome.Added))
		}
		if outcome.Undo == nil || outcome.Undo.Name != "session.move" || outcome.Undo.Params["title"] != second.Title {
			t.Errorf("undo is called %+v", outcome.Undo)
		}
		undone := must(t)(p.Undo())
		if len(undone.Changed.Sessions) != 1 || !undone.Changed.Sessions[0].Placement.Equal(second.Placement) {
			t.Errorf("undo brought back %+v", undone.Changed.Sessions)
		}
		if len(undone.Gone) == 0 {
			t.Error("the finding stayed")
		}
		if undone.Redo == nil || undone.Redo.Name != "session.move" {
			t.Errorf("redo is called %+v", undone.Redo)
		}
	})
	t.Run("keeps the length in the tray", func(t *testing.T) {
		p, plan := open2025(t)
		session := sessionOf(t, plan, conference.Parallel, 0)
		outcome := must(t)(p.UnplaceSession(session.ID))
		got := outcome.Changed.Sessions[0].Placement
		if got.HasSlot() || got.Duration != session.Placement.Duration {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("calls a change of length resizing", func(t *testing.T) {
		p, plan := open2025(t)
		session := sessionOf(t, plan, conference.RoundTable, 0)
		longer := session.Placement
		longer.Duration += 15
		if act := must(t)(p.PlaceSession(session.ID, longer)).Undo; act.Name != "session.resize" {
			t.Errorf("it is called %s", act.Name)
		}
	})
	t.Run("refuses a day, a room and a length that cannot be", func(t *testing.T) {
		p, plan := open2025(t)
		session := sessionOf(t, plan, conference.Parallel, 0)
		for code, change := range map[string]func(*conference.Placement){
			"record.missing":           func(to *conference.Placement) { to.DayID = "none" },
			"placement.duration_wrong": func(to *conference.Placement) { to.Duration = 0 },
			"placement.start_wrong":    func(to *conference.Placement) { to.Start = -5 },
		} {
			to := session.Placement
			change(&to)
			_, err := p.PlaceSession(session.ID, to)
			wantCode(t, err, code)
		}
	})
	t.Run("does nothing, and leaves nothing to undo, when nothing changes", func(t *testing.T) {
		p, plan := open2025(t)
		session := sessionOf(t, plan, conference.Parallel, 0)
		if outcome := must(t)(p.PlaceSession(session.ID, session.Placement)); outcome.Undo.Name != "sample" {
			t.Errorf("undo is called %s", outcome.Undo.Name)
		}
	})
}

func isDoubleBooking(a, b conference.Session) func(rules.Finding) bool {
	return func(f rules.Finding) bool {
		return f.Code == "room.double_booked" && f.Concerns(a.Ref()) && f.Concerns(b.Ref())
	}
}
