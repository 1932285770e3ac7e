package planner

import (
	"path/filepath"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/sample"
)

func TestHistory(t *testing.T) {
	t.Run("undo goes on after a restart", func(t *testing.T) {
		path, options := filepath.Join(t.TempDir(), "a.quartiers"), Options{ConfigDir: t.TempDir()}
		p, err := Create(path, options)
		if err != nil {
			t.Fatal(err)
		}
		records := sample.Edition2025(NewID)
		edition := records.Editions[0].ID
		must(t)(p.AddSample(edition, records))
		session := sessionOf(t, plan(t, p, edition), conference.Parallel, 0)
		title := "Autre titre"
		must(t)(p.EditSession(session.ID, SessionEdit{Title: &title}))
		must(t)(p.UnplaceSession(session.ID))
		must(t)(p.Undo())
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}

		again, err := Open(path, options)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = again.Close() }()
		undo, redo := again.Next()
		if undo.Name != "session.edit" || redo.Name != "session.unplace" {
			t.Errorf("undo %s, redo %s", undo.Name, redo.Name)
		}
		must(t)(again.Undo())
		if got, _ := plan(t, again, edition).Session(session.ID); got.Title != session.Title || !got.Placement.Equal(session.Placement) {
			t.Errorf("got %q", got.Title)
		}
	})
	t.Run("says that there is nothing to undo", func(t *testing.T) {
		_, err := create(t).Undo()
		wantCode(t, err, "undo.nothing")
	})
	t.Run("a new act leaves nothing to do again", func(t *testing.T) {
		p, plan := open2025(t)
		session := sessionOf(t, plan, conference.Parallel, 0)
		must(t)(p.UnplaceSession(session.ID))
		must(t)(p.Undo())
		outcome := must(t)(p.DeleteSession(session.ID))
		if outcome.Redo != nil {
			t.Errorf("redo is called %s", outcome.Redo.Name)
		}
		if len(outcome.Removed) != 1 {
			t.Errorf("removed %v", outcome.Removed)
		}
		_, err := p.Redo()
		wantCode(t, err, "redo.nothing")
	})
}

func TestSessions(t *testing.T) {
	t.Run("a deleted session comes back with its seats", func(t *testing.T) {
		p, before := open2025(t)
		table := sessionOf(t, before, conference.RoundTable, 0)
		must(t)(p.DeleteSession(table.ID))
		if _, there := planOf(t, p, before).Session(table.ID); there {
			t.Fatal("it stayed")
		}
		must(t)(p.Undo())
		if got := planOf(t, p, before).SeatsOf(table.ID); len(got) != len(before.SeatsOf(table.ID)) {
			t.Errorf("%d seats came back", len(got))
		}
	})
	t.Run("a copy waits in the tray with the same seats, empty", func(t *testing.T) {
		p, plan := open2025(t)
		table := sessionOf(t, plan, conference.RoundTable, 0)
		copied := must(t)(p.DuplicateSession(table.ID))
		session := copied.Changed.Sessions[0]
		if session.Placement.HasSlot() || session.Title != table.Title || len(copied.Changed.Seats) != len(plan.SeatsOf(table.ID)) {
			t.Errorf("got %+v", session)
		}
	})
	t.Run("cleans what people paste, and keeps HTML as the text that it is", func(t *testing.T) {
		p, plan := open2025(t)
		title := " <b>Titre</b>\x07\n collé "
		outcome := must(t)(p.EditSession(plan.Sessions[0].ID, SessionEdit{Title: &title}))
		if got := outcome.Changed.Sessions[0].Title; got != "<b>Titre</b> collé" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("refuses what is not there", func(t *testing.T) {
		p, _ := open2025(t)
		_, err := p.DeleteSession("none")
		wantCode(t, err, "record.missing")
	})
}

func TestAvailabilitiesAndConsents(t *testing.T) {
	p, plan := open2025(t)
	seat := heldSeat(t, plan)
	session, _ := plan.Session(seat.SessionID)
	window := NewAvailability{Subject: conference.Ref{Table: conference.Persons, ID: seat.PersonID},
		DayID: session.Placement.DayID, From: 0, To: conference.MinutesPerDay, Away: true}
	if outcome := must(t)(p.CreateAvailability(plan.Edition.ID, window)); len(outcome.Added) == 0 {
		t.Error("nobody noticed that the person is away")
	}
	given := must(t)(p.SetConsent(plan.Edition.ID, seat.PersonID, conference.Image, Yes, "2025-09-01"))
	again := must(t)(p.SetConsent(plan.Edition.ID, seat.PersonID, conference.Image, No, "2025-09-02"))
	if given.Created == "" || again.Created != "" || again.Changed.Consents[0].Given {
		t.Error("a second answer is not the first one changed")
	}
	forgotten := must(t)(p.SetConsent(plan.Edition.ID, seat.PersonID, conference.Image, Unasked, "2025-09-03"))
	if len(forgotten.Removed) != 1 {
		t.Error("the answer stayed")
	}
}
