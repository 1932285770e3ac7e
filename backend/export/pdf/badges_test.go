package pdf

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

func TestBadges(t *testing.T) {
	t.Parallel()
	p := aDay(4).programme("fr")
	t.Run("name everybody once, by family name, with what they do", func(t *testing.T) {
		file, report := printed(t, Badges, p, Options{})
		text := squeezed(textOf(t, file))
		for _, s := range p.Speakers {
			for _, wanted := range []string{s.Given, s.Family, s.Function, s.Organisation} {
				at := strings.Index(text, squeezed(wanted))
				if at < 0 {
					t.Fatalf("%q is missing, or before its turn, in %s", wanted, text)
				}
				text = text[at+len(squeezed(wanted)):]
			}
		}
		if len(report.Shrunk) > 0 {
			t.Errorf("%+v", report.Shrunk)
		}
	})
	t.Run("bear the role that counts most", func(t *testing.T) {
		d := aDay(2)
		anne := d.records.Persons[0].ID
		d.records.Seats = append(d.records.Seats, conference.Seat{ID: d.id(), SessionID: d.records.Sessions[2].ID,
			Role: conference.Speaker, PersonID: anne, Status: conference.Confirmed})
		b := &badges{job: newJob(context.Background(), d.programme("fr"), Options{})}
		for _, who := range b.bearers() {
			if moderates := who.Given == "Anne"; moderates != (who.word == "Modérateur·rice") {
				t.Errorf("%+v", who)
			}
		}
	})
	t.Run("are made for moderators alone, or for the others", func(t *testing.T) {
		for bearers, wanted := range map[Bearers]int{Everybody: 11, Moderators: 1, Others: 10} {
			b := &badges{job: newJob(context.Background(), p, Options{Bearers: bearers})}
			if got := len(b.bearers()); got != wanted {
				t.Errorf("%q: %d people, not %d", bearers, got, wanted)
			}
		}
	})
	t.Run("begin at the label that is free", func(t *testing.T) {
		for first, pages := range map[int]int{-3: 2, 0: 2, 1: 2, 9: 2, 10: 2, 11: 2} {
			if _, report := printed(t, Badges, p, Options{FirstLabel: first}); report.Pages != pages {
				t.Errorf("from %d: %d pages", first, report.Pages)
			}
		}
	})
	t.Run("try one sheet with its outlines", func(t *testing.T) {
		file, report := printed(t, Badges, p, Options{Trial: true})
		if report.Pages != 1 || !strings.Contains(textOf(t, file), "Page d’essai") {
			t.Errorf("%d pages", report.Pages)
		}
		checkAccessible(t, file, "fr")
	})
}

func TestLabels(t *testing.T) {
	t.Parallel()
	for _, name := range LabelSheets() {
		s := labelSheetOf(name)
		t.Run("of "+name+" stand in the middle of the sheet, apart", func(t *testing.T) {
			if off := 210 - s.right() - s.left; off < -1 || off > 1 {
				t.Errorf("%.1f mm to one side", off)
			}
			if off := 297 - s.bottom() - s.top; off < -1.5 || off > 1.5 {
				t.Errorf("%.1f mm up or down", off)
			}
			if s.pitchX < s.width || s.pitchY < s.height {
				t.Error("they overlap")
			}
		})
		t.Run("of "+name+" keep the words of a hostile day", func(t *testing.T) {
			file, _ := printed(t, Badges, aHostileDay().programme("fr"), Options{Labels: name, Families: FamiliesSmall})
			checkBoxes(t, onDisk(t, file))
			checkWithin(t, aHostileDay().programme("fr"), s)
		})
	}
}

// checkWithin holds all words of badges to their labels: none is wider or lower than its place.
func checkWithin(t *testing.T, p programme.Programme, s labelSheet) {
	t.Helper()
	b := &badges{job: newJob(context.Background(), p, Options{}), sheet: s}
	b.by = min(s.width/85, s.height/55)
	place := box{0, 0, s.width - 2*b.margin(), s.height - 2*b.margin() - b.bandHeight() - 8*b.by}
	for _, who := range b.bearers() {
		name, about := b.fit(who, place)
		if heightOf(name)+heightOf(about) > place.height {
			t.Errorf("%s is too high by %.1f mm", who.Family, heightOf(name)+heightOf(about)-place.height)
		}
		for _, l := range append(name, about...) {
			if l.width > place.width+0.01 {
				t.Errorf("a line of %s is too wide", who.Family)
			}
		}
	}
}

// BenchmarkBadges sets 900 badges: the aim is 0.6 s.
func BenchmarkBadges(b *testing.B) {
	d := newDraft("Journée d’essai 2030")
	table := d.session(conference.RoundTable, "Tous", conference.At(9, 0))
	for i := range 900 {
		d.seat(table.ID, conference.Speaker, conference.Person{GivenName: "Camille", FamilyName: fmt.Sprintf("d’Essai-Martin %d", i),
			Function: "vice-présidente à la transformation numérique", Organisation: "Université d’Essai"})
	}
	p := d.programme("fr")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Print(context.Background(), io.Discard, Badges, p, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
