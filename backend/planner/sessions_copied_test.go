package planner

import (
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

func TestCopySessions(t *testing.T) {
	p, plan := open2025(t)
	first, second := sessionOf(t, plan, conference.Parallel, 0), sessionOf(t, plan, conference.Parallel, 1)
	later := first.Placement
	later.Start += 60
	copied := must(t)(p.CopySessions([]arranger.Move{{SessionID: first.ID, Placement: later}, {SessionID: second.ID, Placement: conference.Placement{Duration: 30}}}))

	t.Run("puts each where its move says, in the tray without a day", func(t *testing.T) {
		if len(copied.Changed.Sessions) != 2 {
			t.Fatalf("%d sessions changed", len(copied.Changed.Sessions))
		}
		for _, session := range copied.Changed.Sessions {
			isFirst := session.Title == first.Title
			if isFirst != (session.ID == copied.Created) || isFirst && !session.Placement.Equal(later) || !isFirst && session.Placement.HasSlot() {
				t.Errorf("%q is at %+v", session.Title, session.Placement)
			}
		}
	})
	t.Run("empties the seats", func(t *testing.T) {
		for _, seat := range copied.Changed.Seats {
			if seat.PersonID != "" {
				t.Errorf("%+v is taken", seat)
			}
		}
	})
	t.Run("is one act", func(t *testing.T) {
		if copied.Undo == nil || copied.Undo.Name != "sessions.copy" || copied.Undo.Params["count"] != "2" {
			t.Errorf("undo is called %+v", copied.Undo)
		}
		if undone := must(t)(p.Undo()); len(undone.Removed) < 2 {
			t.Errorf("undo removed %+v", undone.Removed)
		}
	})
	t.Run("refuses a day that is not there", func(t *testing.T) {
		if _, err := p.CopySessions([]arranger.Move{{SessionID: first.ID, Placement: conference.Placement{DayID: "none", Duration: 30}}}); err == nil {
			t.Error("it was copied")
		}
	})
}
