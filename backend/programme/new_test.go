package programme_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

func TestNew(t *testing.T) {
	p := programme.New(fixture(), programme.Options{Language: "fr"})

	t.Run("writes the head of the edition in French", func(t *testing.T) {
		equal(t, "2ᵉ édition", p.Edition.Ordinal)
		equal(t, "mercredi 15 octobre 2025", p.Edition.Dates)
		equal(t, "Organisé par", p.Edition.Organisers[0].Does)
		equal(t, 2, len(p.Edition.Practical))
	})
	t.Run("orders the sessions of a day by start, then by room", func(t *testing.T) {
		titles := []string{}
		for _, s := range p.Days[0].Sessions {
			titles = append(titles, s.Title)
		}
		equalAll(t, []string{"Souveraineté", "(sans titre)", "Vidéo éducative"}, titles)
	})
	t.Run("says hours, rooms and numbers in words", func(t *testing.T) {
		table, first := p.Days[0].Sessions[0], p.Days[0].Sessions[1]
		equal(t, "10\u202fh\u202f25", table.StartText)
		equal(t, "Toutes les salles", table.RoomText)
		equalAll(t, []int{0, 1}, table.Rooms)
		equal(t, "Séquence parallèle\u00a01", first.KindLabel)
		equal(t, "Salle A", first.RoomText)
		equal(t, 2, len(table.Abstract))
	})
	t.Run("keeps sessions without a slot apart", func(t *testing.T) {
		equal(t, 1, len(p.Unplaced))
		equal(t, "En attente", p.Unplaced[0].Title)
	})
	t.Run("sorts the speakers by family name and their appearances by time", func(t *testing.T) {
		equal(t, "Pène", p.Speakers[0].Family)
		equal(t, "Zola", p.Speakers[1].Family)
		equal(t, "Souveraineté", p.Speakers[0].Appearances[0].Title)
		equal(t, "Vidéo éducative", p.Speakers[0].Appearances[1].Title)
	})
}

func TestNewNames(t *testing.T) {
	t.Run("introduces moderators and panellists, and leaves out who declined and who is no public role", func(t *testing.T) {
		groups := programme.New(fixture(), programme.Options{Language: "fr"}).Days[0].Sessions[0].People
		equal(t, 2, len(groups))
		equal(t, "Animée par", groups[0].Label)
		equal(t, "avec", groups[1].Label)
		equal(t, 1, len(groups[1].People))
	})
	t.Run("names confirmed people only when asked to", func(t *testing.T) {
		groups := programme.New(fixture(), programme.Options{ConfirmedOnly: true}).Days[0].Sessions[0].People
		equal(t, 1, len(groups))
		equal(t, conference.Moderator, groups[0].Role)
	})
	t.Run("puts no words before speakers who are alone", func(t *testing.T) {
		groups := programme.New(fixture(), programme.Options{}).Days[0].Sessions[2].People
		equal(t, "", groups[0].Label)
	})
	t.Run("lists every seat with its status for the lists", func(t *testing.T) {
		seats := programme.New(fixture(), programme.Options{}).Days[0].Sessions[0].Seats
		equal(t, 5, len(seats))
		equal(t, true, seats[4].Person == nil)
		equal(t, "à pourvoir", seats[4].StatusText)
	})
}

func TestNewLanguage(t *testing.T) {
	t.Run("follows the edition when none is asked for", func(t *testing.T) {
		equal(t, "fr", programme.New(fixture(), programme.Options{}).Language)
	})
	t.Run("speaks English", func(t *testing.T) {
		p := programme.New(fixture(), programme.Options{Language: "en"})
		equal(t, "Wednesday 15 October 2025", p.Edition.Dates)
		equal(t, "10:25", p.Days[0].Sessions[0].StartText)
		equal(t, "Moderated by", p.Days[0].Sessions[0].People[0].Label)
	})
}

func TestNewEmpty(t *testing.T) {
	t.Run("tells an edition without anything", func(t *testing.T) {
		p := programme.New(conference.NewPlan(conference.Records{}, ""), programme.Options{})
		equal(t, 0, len(p.Days))
		equal(t, "", p.Edition.Dates)
	})
}

func equal[T comparable](t *testing.T, want, got T) {
	t.Helper()
	if want != got {
		t.Errorf("want %#v, got %#v", want, got)
	}
}

func equalAll[T comparable](t *testing.T, want, got []T) {
	t.Helper()
	if len(want) != len(got) {
		t.Fatalf("want %#v, got %#v", want, got)
	}
	for i := range want {
		equal(t, want[i], got[i])
	}
}
