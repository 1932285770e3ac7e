package planner

import (
	"slices"
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// TestOperationsOnTheSample does to the day of 2025 what organisers do to it, and undoes it.
func TestOperationsOnTheSample(t *testing.T) {
	for _, test := range []struct {
		name  string
		op    func(*testing.T, *conference.Plan) arranger.Operation
		moved int
		check func(t *testing.T, before, after *conference.Plan, preview Preview)
	}{
		{"the afternoon a quarter of an hour later", func(t *testing.T, p *conference.Plan) arranger.Operation {
			return arranger.Operation{Do: arranger.Shift, DayID: p.Days[0].ID, At: conference.At(14, 0), Minutes: 15}
		}, 7, wantNothingWrong},
		{"the morning later, and lunch shorter", func(t *testing.T, p *conference.Plan) arranger.Operation {
			return arranger.Operation{Do: arranger.Shift, DayID: p.Days[0].ID, At: conference.At(9, 15), Minutes: 20,
				Absorb: sessionOf(t, p, conference.Meal, 0).ID}
		}, 9, wantNothingWrong},
		{"everything an hour later, past the end of the day", func(t *testing.T, p *conference.Plan) arranger.Operation {
			return arranger.Operation{Do: arranger.Shift, DayID: p.Days[0].ID, Minutes: 60}
		}, 17, wantOutside},
		{"the two bands exchanged", func(t *testing.T, p *conference.Plan) arranger.Operation {
			return arranger.Operation{Do: arranger.SwapBands, Sessions: bandOf(p, conference.At(11, 45)), Others: bandOf(p, conference.At(15, 30))}
		}, 8, wantNothingWrong},
		{"two rooms exchanged", func(t *testing.T, p *conference.Plan) arranger.Operation {
			return arranger.Operation{Do: arranger.SwapRooms, Rooms: []conference.ID{p.Rooms[2].ID, p.Rooms[3].ID}}
		}, 4, wantNothingWrong},
		{"the gaps closed", func(t *testing.T, p *conference.Plan) arranger.Operation {
			return arranger.Operation{Do: arranger.CloseGaps, DayID: p.Days[0].ID}
		}, 0, func(t *testing.T, _, after *conference.Plan, _ Preview) {
			if last := sessionOf(t, after, conference.Closing, 0); last.Placement.Start >= conference.At(16, 40) {
				t.Errorf("closing starts at %s", last.Placement.Start)
			}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, before := open2025(t)
			op := test.op(t, before)
			shown := preview(t, p, before, op)
			if shown.Problem != nil || test.moved > 0 && len(shown.Moves) != test.moved {
				t.Fatalf("%d moves, %v", len(shown.Moves), shown.Problem)
			}
			must(t)(p.Apply(before.Edition.ID, op))
			test.check(t, before, planOf(t, p, before), shown)
			must(t)(p.Undo())
			if !slices.EqualFunc(planOf(t, p, before).Sessions, before.Sessions, samePlace) {
				t.Error("undo left something behind")
			}
		})
	}
}

func wantNothingWrong(t *testing.T, _, _ *conference.Plan, preview Preview) {
	t.Helper()
	for _, finding := range preview.Added {
		if finding.Severity == rules.Error {
			t.Errorf("%s %v", finding.Code, finding.Params)
		}
	}
}

func wantOutside(t *testing.T, _, _ *conference.Plan, preview Preview) {
	t.Helper()
	if !slices.ContainsFunc(preview.Added, func(f rules.Finding) bool { return f.Code == "session.outside_day" }) {
		t.Error("nothing is said to be outside the day")
	}
}

// bandOf lists the parallel sessions that start at an hour.
func bandOf(p *conference.Plan, start conference.Clock) []conference.ID {
	var band []conference.ID
	for _, session := range p.Sessions {
		if session.Kind == conference.Parallel && session.Placement.Start == start {
			band = append(band, session.ID)
		}
	}
	return band
}

func samePlace(a, b conference.Session) bool { return a.ID == b.ID && a.Placement.Equal(b.Placement) }
