package sample_test

import (
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestPlan(t *testing.T) {
	p := plan()
	t.Run("resolves every reference", func(t *testing.T) {
		for _, s := range p.Sessions {
			if _, placed := p.Span(s); !placed || len(p.RoomsOf(s)) == 0 {
				t.Errorf("%q has no slot or no room", s.Title)
			}
			if _, known := p.Track(s.TrackID); s.TrackID != "" && !known {
				t.Errorf("%q has an unknown track", s.Title)
			}
		}
		if all := records(); len(p.Seats) != len(all.Seats) || len(p.Resources) != len(all.Resources) {
			t.Error("a seat or a resource belongs to no session")
		}
	})
	t.Run("gives everybody a seat", func(t *testing.T) {
		if len(p.Persons) != len(p.Directory) {
			t.Errorf("%d of %d people hold a seat", len(p.Persons), len(p.Directory))
		}
	})
	t.Run("gives every parallel session a track, a room of its own and a speaker's seat", func(t *testing.T) {
		for _, s := range p.Sessions {
			if s.Kind == conference.Parallel && (s.TrackID == "" || s.Placement.AllRooms || len(p.SeatsOf(s.ID)) == 0) {
				t.Errorf("%q lacks one", s.Title)
			}
		}
	})
	t.Run("keeps everything within the hours of the day", func(t *testing.T) {
		open, _ := p.SpanOn(p.Days[0].ID, p.Days[0].Opens, p.Days[0].Closes)
		for _, s := range p.Sessions {
			if span, _ := p.Span(s); !open.Contains(span) {
				t.Errorf("%q is at %s", s.Title, s.Placement.Start)
			}
		}
	})
	t.Run("puts no two sessions into one room at once", func(t *testing.T) {
		for i, a := range p.Sessions {
			for _, b := range p.Sessions[i+1:] {
				if together(p, a, b) {
					t.Errorf("%q and %q share a room", a.Title, b.Title)
				}
			}
		}
	})
	t.Run("has a room that holds everybody who is expected", func(t *testing.T) {
		largest := slices.MaxFunc(p.Rooms, func(a, b conference.Room) int { return a.Capacity - b.Capacity })
		for _, s := range p.Sessions {
			if s.Kind.GathersAll() && !s.Kind.IsPause() && (s.Expected != 240 || s.Expected > largest.Capacity) {
				t.Errorf("%q expects %d", s.Title, s.Expected)
			}
		}
	})
}

func together(p *conference.Plan, a, b conference.Session) bool {
	spanA, _ := p.Span(a)
	spanB, _ := p.Span(b)
	return spanA.Overlaps(spanB) && slices.ContainsFunc(p.RoomsOf(a), func(room conference.Room) bool {
		return slices.Contains(p.RoomsOf(b), room)
	})
}

func TestTypography(t *testing.T) {
	for _, text := range texts(records()) {
		for _, wrong := range []string{" :", " ;", " ?", " !", " »", "« ", " €", "'", "...", "  ", "56 000", "220 000"} {
			if strings.Contains(text, wrong) {
				t.Errorf("%q stands in %q", wrong, text)
			}
		}
	}
}

// texts are the texts that a reader sees.
func texts(all conference.Records) []string {
	texts := []string{all.Editions[0].Name, all.Editions[0].Theme, all.Editions[0].Venue, all.Editions[0].Practical}
	for _, s := range all.Sessions {
		texts = append(texts, s.Title, s.Abstract)
	}
	for _, p := range all.Persons {
		texts = append(texts, p.Name(), p.Function, p.Organisation)
	}
	for _, s := range all.Seats {
		texts = append(texts, s.Note)
	}
	for _, n := range all.Translations {
		texts = append(texts, n.Title, n.Subtitle, n.Abstract)
	}
	return texts
}
