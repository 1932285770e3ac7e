package rules_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// waive lets somebody live with every finding of a code.
func (f *fixture) waive(code string) {
	for _, finding := range rules.Check(f.plan()) {
		if finding.Code == code {
			f.all.Waivers = append(f.all.Waivers, conference.Waiver{ID: "waiver", EditionID: "edition", Code: code,
				Key: finding.Key(), Fact: finding.Fact, Reason: "We know"})
		}
	}
}

func TestWaiver(t *testing.T) {
	clash := func(f *fixture) {
		f.sessions["maths"].Placement.Rooms = []conference.ID{"hall", "lab"}
		f.waive("room.double_booked")
	}
	small := func(f *fixture) {
		f.sessions["music"].Expected = 60
		f.waive("room.too_small")
	}
	for _, c := range []struct {
		name     string
		begin    func(*fixture)
		change   func(*fixture)
		code     string
		silenced bool
	}{
		{"silences the finding that somebody chose to live with", clash, func(*fixture) {}, "room.double_booked", true},
		{"stays when only texts change", clash, func(f *fixture) {
			f.sessions["maths"].Title, f.sessions["music"].Notes, f.rooms["lab"].Name = "Other", "Note", "Salle"
		}, "room.double_booked", true},
		{"stays when the rooms are listed in another order", clash, func(f *fixture) {
			f.sessions["maths"].Placement.Rooms = []conference.ID{"lab", "hall"}
		}, "room.double_booked", true},
		{"stays when the edition gets a second day", clash, func(f *fixture) {
			f.all.Days = append(f.all.Days, conference.Day{ID: "tuesday", EditionID: "edition", Date: "2025-10-14", Closes: conference.At(18, 0)})
		}, "room.double_booked", true},
		{"ends when one side moves", clash, func(f *fixture) {
			f.sessions["maths"].Placement.Start = conference.At(14, 15)
		}, "room.double_booked", false},
		{"ends when both sides move together", clash, func(f *fixture) {
			f.sessions["maths"].Placement.Start = conference.At(15, 0)
			f.sessions["music"].Placement.Start = conference.At(15, 0)
		}, "room.double_booked", false},
		{"stays at another hour when the hour is not the matter", small, func(f *fixture) {
			f.sessions["music"].Placement.Start = conference.At(16, 0)
		}, "room.too_small", true},
		{"ends when more people are expected", small, func(f *fixture) {
			f.sessions["music"].Expected = 70
		}, "room.too_small", false},
		{"ends when the room shrinks", small, func(f *fixture) { f.rooms["lab"].Capacity = 30 }, "room.too_small", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture()
			c.begin(f)
			c.change(f)
			for _, finding := range rules.Check(f.plan()) {
				if finding.Code == c.code && finding.IsSilenced() != c.silenced {
					t.Errorf("silenced: %v, %q", finding.IsSilenced(), finding.Reason)
				}
			}
		})
	}
}

func TestTuning(t *testing.T) {
	tuned := func(severity conference.Severity) []rules.Finding {
		f := newFixture()
		f.sessions["music"].Abstract = ""
		f.all.Tunings = []conference.Tuning{{ID: "t", EditionID: "edition", Code: "session.abstract_missing", Severity: severity}}
		return rules.Check(f.plan())
	}
	t.Run("says how much a rule matters here", func(t *testing.T) {
		if got := tuned(rules.Error); len(got) != 1 || got[0].Severity != rules.Error {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("turns a rule off", func(t *testing.T) {
		if got := tuned(rules.Off); len(got) != 0 {
			t.Errorf("got %q", told(got))
		}
	})
	t.Run("that nobody understands leaves the rule as it is", func(t *testing.T) {
		if got := tuned("fatal"); len(got) != 1 || got[0].Severity != rules.Warning {
			t.Errorf("got %+v", got)
		}
	})
}
