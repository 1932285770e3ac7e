package rules_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestPersonDuplicate(t *testing.T) {
	check(t, []situation{
		{"tells one name in another order and without accents", func(f *fixture) {
			f.persons["clara"].GivenName, f.persons["clara"].FamilyName = "Zoé", "Le Goff-Œuvrard"
			f.addPerson("other", "LE GOFF OEUVRARD", "Zoe")
		}, []string{"person.duplicate clara other"}},
		{"tells one e-mail under two names", func(f *fixture) {
			f.persons["clara"].Email = "clara@example.org"
			f.addPerson("other", "Clara", "Wieck").Email = " Clara@Example.org"
		}, []string{"person.duplicate clara other"}},
		{"tells an initial within one organisation", func(f *fixture) {
			f.addPerson("other", "C.", "Schumann").Organisation = "SCHOOL of Clara"
		}, []string{"person.duplicate other clara"}},
		{"lets an initial be in another organisation", func(f *fixture) {
			f.addPerson("other", "C.", "Schumann").Organisation = "Elsewhere"
		}, nil},
		{"lets two given names of one letter be", func(f *fixture) {
			f.addPerson("other", "Cosima", "Schumann").Organisation = "School of Clara"
		}, nil},
		{"lets names be that are merely alike", func(f *fixture) {
			f.addPerson("other", "Clara", "Schuman")
			f.addPerson("third", "Claire", "Schumann")
		}, nil},
		{"leaves people of other editions to those", func(f *fixture) {
			f.addPerson("other", "Jean", "Petit")
			f.addPerson("third", "Petit", "Jean")
		}, nil},
		{"tells a pair once", func(f *fixture) {
			f.persons["clara"].Email = "clara@example.org"
			f.addPerson("other", "Clara", "Schumann").Email = "clara@example.org"
		}, []string{"person.duplicate clara other"}},
	})
}

func FuzzPersonDuplicate(f *testing.F) {
	f.Add("Jean", "Dupont", "Zoé", "L’Œuvre")
	f.Add("", "\xff", "🙂", "و")
	f.Fuzz(func(t *testing.T, a, b, c, d string) {
		fixture := newFixture()
		fixture.addPerson("one", a, b)
		fixture.addPerson("two", c, d)
		fixture.addSeat("one", "panel", conference.Speaker, "one")
		same := conference.Fold(a+" "+b) == conference.Fold(c+" "+d) && conference.Fold(a+b) != ""
		found := false
		for _, finding := range rules.Check(fixture.plan()) {
			found = found || finding.Code == "person.duplicate"
		}
		if same && !found {
			t.Errorf("%q %q and %q %q are not told", a, b, c, d)
		}
	})
}
