package planner

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

var twoTables = NewEdition{
	Name: "Journée d’essai", Language: "fr", TimeZone: "Europe/Paris", Expected: 100,
	Days:     []NewDay{{"2026-10-14", conference.At(8, 45), conference.At(17, 30)}},
	Rooms:    []NewRoom{{"Amphi", 300}, {"Salle 1", 60}, {"Salle 2", 60}, {"Salle 3", 60}, {"Salle 4", 60}},
	Scaffold: Scaffold{RoundTables: 2, Parallel: 8, Bands: 2, Panel: 4, Welcome: true, Opening: true, Lunch: true, Closing: true},
	Titles:   Titles{"Accueil café", "Ouverture", "Déjeuner", "Clôture"},
}

func TestCreateEdition(t *testing.T) {
	t.Run("makes a grid with its empty seats that has no conflict", func(t *testing.T) {
		p := create(t)
		plan := plan(t, p, must(t)(p.CreateEdition(twoTables)).Created)
		counts := map[conference.Kind]int{}
		for _, session := range plan.Sessions {
			counts[session.Kind]++
			if !session.IsPlaced() {
				t.Errorf("%s %s is not placed", session.Kind, session.Number)
			}
		}
		want := map[conference.Kind]int{conference.Break: 1, conference.Opening: 1, conference.RoundTable: 2,
			conference.Parallel: 8, conference.Meal: 1, conference.Closing: 1}
		for kind, n := range want {
			if counts[kind] != n {
				t.Errorf("%d of %s, want %d", counts[kind], kind, n)
			}
		}
		if table := sessionOf(t, plan, conference.RoundTable, 0); len(plan.SeatsOf(table.ID)) != 5 {
			t.Errorf("a round table has %d seats", len(plan.SeatsOf(table.ID)))
		}
		wantNoError(t, p, plan.Edition.ID)
	})
	t.Run("makes the parts shorter where the day is short, and keeps them within it", func(t *testing.T) {
		p := create(t)
		short := twoTables
		short.Days = []NewDay{{"2026-10-14", conference.At(9, 0), conference.At(13, 0)}}
		id := must(t)(p.CreateEdition(short)).Created
		wantNoError(t, p, id)
	})
	t.Run("spreads round tables and bands over several days", func(t *testing.T) {
		p := create(t)
		long := twoTables
		long.Days = append([]NewDay{{"2026-10-13", conference.At(9, 0), conference.At(17, 0)}}, long.Days...)
		plan := plan(t, p, must(t)(p.CreateEdition(long)).Created)
		tables := [2]conference.Session{sessionOf(t, plan, conference.RoundTable, 0), sessionOf(t, plan, conference.RoundTable, 1)}
		if tables[0].Placement.DayID == tables[1].Placement.DayID {
			t.Error("both round tables are on one day")
		}
		wantNoError(t, p, plan.Edition.ID)
	})
	t.Run("refuses an edition without a day or a name, and one date twice", func(t *testing.T) {
		p := create(t)
		_, err := p.CreateEdition(NewEdition{Name: "x", TimeZone: "Europe/Paris"})
		wantCode(t, err, "edition.no_day")
		_, err = p.CreateEdition(NewEdition{Days: twoTables.Days})
		wantCode(t, err, "edition.name_missing")
		twice := twoTables
		twice.Days = append(twice.Days, twice.Days...)
		_, err = p.CreateEdition(twice)
		wantCode(t, err, "day.twice")
		if len(p.Editions()) != 0 {
			t.Error("something was written")
		}
	})
	t.Run("is taken back whole by one undo", func(t *testing.T) {
		p := create(t)
		must(t)(p.CreateEdition(twoTables))
		must(t)(p.Undo())
		if len(p.Editions()) != 0 {
			t.Error("the edition stayed")
		}
	})
}

func TestDuplicateEdition(t *testing.T) {
	next := NextEdition{Name: "Quartiers du numérique 2026", FirstDay: "2026-10-14"}
	t.Run("keeps rooms, tracks, hours and the seats that are needed, and drops people", func(t *testing.T) {
		p, old := open2025(t)
		copied := plan(t, p, must(t)(p.DuplicateEdition(old.Edition.ID, next)).Created)
		if len(copied.Rooms) != len(old.Rooms) || len(copied.Tracks) != len(old.Tracks) ||
			len(copied.Sessions) != len(old.Sessions) || len(copied.Seats) != len(old.Seats) {
			t.Error("the structure is not the same")
		}
		if len(copied.Persons) != 0 || len(copied.Resources) != 0 {
			t.Errorf("%d people and %d resources came along", len(copied.Persons), len(copied.Resources))
		}
		if copied.Days[0].Date != "2026-10-14" || copied.Edition.Ordinal != old.Edition.Ordinal+1 {
			t.Errorf("it is on %s, edition %d", copied.Days[0].Date, copied.Edition.Ordinal)
		}
		wantNoError(t, p, copied.Edition.ID)
	})
	t.Run("keeps people as considered, until statuses are kept too", func(t *testing.T) {
		p, old := open2025(t)
		next.KeepPeople = true
		copied := plan(t, p, must(t)(p.DuplicateEdition(old.Edition.ID, next)).Created)
		wantStatuses(t, copied, conference.Considered)
		next.KeepStatuses = true
		copied = plan(t, p, must(t)(p.DuplicateEdition(old.Edition.ID, next)).Created)
		wantStatuses(t, copied, conference.Confirmed)
	})
	t.Run("leaves the original as it is", func(t *testing.T) {
		p, old := open2025(t)
		must(t)(p.DuplicateEdition(old.Edition.ID, next))
		if again := plan(t, p, old.Edition.ID); len(again.Seats) != len(old.Seats) || len(again.Persons) != len(old.Persons) {
			t.Error("it changed")
		}
	})
}

func wantStatuses(t *testing.T, plan *conference.Plan, status conference.Status) {
	t.Helper()
	held := 0
	for _, seat := range plan.Seats {
		if !seat.IsEmpty() {
			held++
			if seat.Status != status {
				t.Errorf("a seat is %s", seat.Status)
			}
		}
	}
	if held == 0 {
		t.Error("nobody came along")
	}
}

func wantNoError(t *testing.T, p *Planner, edition conference.ID) {
	t.Helper()
	findings, err := p.Findings(edition)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Severity == rules.Error {
			t.Errorf("%s %v", f.Code, f.Params)
		}
	}
}
