package rules_test

import (
	"slices"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestCheck(t *testing.T) {
	t.Run("finds nothing wrong with a sound edition", func(t *testing.T) {
		if got := told(rules.Check(newFixture().plan())); len(got) > 0 {
			t.Errorf("got %q", got)
		}
	})
	t.Run("finds nothing wrong with an edition without anything", func(t *testing.T) {
		if got := rules.Check(conference.NewPlan(conference.Records{}, "")); len(got) > 0 {
			t.Errorf("got %q", told(got))
		}
	})
	t.Run("orders by severity, then time, then code", func(t *testing.T) {
		f := newFixture()
		f.sessions["music"].Placement.Rooms = []conference.ID{"hall"}
		f.sessions["music"].Abstract = ""
		f.sessions["panel"].Abstract = ""
		f.seats["notes"].Status = conference.Invited
		f.persons["emmy"].Organisation = ""
		want := []string{"room.double_booked maths music hall", "session.abstract_missing panel", "person.unconfirmed music notes clara",
			"session.abstract_missing music", "person.organisation_missing emmy", "room.unused lab"}
		if got := told(rules.Check(f.plan())); !slices.Equal(got, want) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("says the same of the same plan, whatever the order of the records", func(t *testing.T) {
		all := largeEdition()
		first := told(rules.Check(conference.NewPlan(all, "e")))
		slices.Reverse(all.Sessions)
		slices.Reverse(all.Seats)
		slices.Reverse(all.Persons)
		if second := told(rules.Check(conference.NewPlan(all, "e"))); !slices.Equal(first, second) {
			t.Error("the findings differ")
		}
	})
	t.Run("leaves the plan as it was", func(t *testing.T) {
		plan := conference.NewPlan(largeEdition(), "e")
		before := slices.Clone(plan.Sessions)
		rules.Check(plan)
		for i := range before {
			if plan.Sessions[i].ID != before[i].ID {
				t.Fatal("the sessions moved")
			}
		}
	})
}

func TestEveryCodeOfTheCatalogueIsItsOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, rule := range rules.Catalogue() {
		if seen[rule.Code] || !slices.Contains(rules.Severities(), rule.Severity) {
			t.Errorf("%s: twice, or of an unknown severity %q", rule.Code, rule.Severity)
		}
		seen[rule.Code] = true
	}
}

func TestKey(t *testing.T) {
	a := conference.Ref{Table: conference.Sessions, ID: "a"}
	b := conference.Ref{Table: conference.Sessions, ID: "b"}
	finding := rules.Finding{Code: "x.y", Subjects: []conference.Ref{a, b}, Params: conference.Params{"title": "A"}}
	t.Run("stays when the sides change places and the title changes", func(t *testing.T) {
		other := rules.Finding{Code: "x.y", Subjects: []conference.Ref{b, a}, Params: conference.Params{"title": "B"}}
		if finding.Key() != other.Key() {
			t.Errorf("%q is not %q", finding.Key(), other.Key())
		}
	})
	t.Run("differs for other subjects", func(t *testing.T) {
		if other := (rules.Finding{Code: "x.y", Subjects: []conference.Ref{a}}); finding.Key() == other.Key() {
			t.Errorf("%q", other.Key())
		}
	})
	t.Run("is one for each finding of a plan", func(t *testing.T) {
		seen := map[string]bool{}
		for _, finding := range rules.Check(conference.NewPlan(largeEdition(), "e")) {
			if seen[finding.Key()] {
				t.Errorf("twice: %s", finding.Key())
			}
			seen[finding.Key()] = true
		}
	})
}
