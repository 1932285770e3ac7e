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
	t.Run("are made for hosts and technicians, who are behind the stage", func(t *testing.T) {
		d := aDay(2)
		s := d.records.Sessions[2]
		d.seat(s.ID, conference.Technician, conference.Person{GivenName: "Théo", FamilyName: "Régie"})
		d.seat(s.ID, conference.Host, conference.Person{GivenName: "Hana", FamilyName: "Accueil"})
		b := &badges{job: newJob(context.Background(), d.programme("fr"), Options{Bearers: Team})}
		if got := namesOf(b.bearers()); got != "Hana Accueil (Hôte), Théo Régie (Technicien·ne)" {
			t.Errorf("got %s", got)
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

// aList names people of all kinds; the first is in the programme too.
func aList(p programme.Programme) []conference.Attendee {
	first := p.Speakers[0]
	return []conference.Attendee{
		{GivenName: strings.ToUpper(first.Given), FamilyName: first.Family, Quality: "Presse"},
		{GivenName: "Zoé", FamilyName: "Abeille", Organisation: "Le Journal des Essais", Quality: "Presse"},
		{GivenName: "Łukasz", FamilyName: "d’Aubépine", Function: "enseignant-chercheur", Organisation: "Université d’Essai", Quality: "Participant"},
		{GivenName: "María José", FamilyName: "Zamora de la Cruz", Organisation: "Université d’Essai", Quality: "Bénévole"},
		{GivenName: "Ève", FamilyName: "Ocre", Quality: "Comité d’organisation"},
		{GivenName: "Sans-Mention", Organisation: "Institut; national, des: sciences"},
	}
}

func namesOf(bearers []bearer) string {
	var names []string
	for _, who := range bearers {
		name := fullName(who.Name)
		if who.word != "" {
			name += " (" + who.word + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func TestBadgesOfAList(t *testing.T) {
	p := aDay(4).programme("fr")
	list := aList(p)
	alone := "Zoé Abeille (Presse), Łukasz d’Aubépine (Participant), Ève Ocre (Comité d’organisation), "
	t.Run("stand among the others by family name", func(t *testing.T) {
		b := &badges{job: newJob(context.Background(), p, Options{Attendees: list[1:], Bearers: ListOnly})}
		if got := namesOf(b.bearers()); got != alone+"Sans-Mention, María José Zamora de la Cruz (Bénévole)" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("or behind them, as listed", func(t *testing.T) {
		b := &badges{job: newJob(context.Background(), p, Options{Attendees: list, AsListed: true})}
		bearers := b.bearers()
		if len(bearers) != len(p.Speakers)+5 || bearers[len(p.Speakers)].Family != "Abeille" || bearers[len(bearers)-1].Given != "Sans-Mention" {
			t.Errorf("got %s", namesOf(bearers))
		}
	})
	t.Run("are one for who is in the programme too, which is said", func(t *testing.T) {
		_, report := printed(t, Badges, p, Options{Attendees: list})
		if len(report.Missing) != 1 || report.Missing[0].Code != "badges.double" || report.Missing[0].Text != "1" {
			t.Errorf("%+v", report.Missing)
		}
	})
	t.Run("set organisers and helpers off", func(t *testing.T) {
		for quality, want := range map[string]look{"Organisation": lookInk, "Comité d’orga": lookInk, "BÉNÉVOLE": lookTint, "Staff": lookTint,
			"Speaker": lookAccent, "Presse": lookFrame, "": lookFrame} {
			if got := lookOfQuality(quality); got != want {
				t.Errorf("%q: look %d", quality, got)
			}
		}
	})
	t.Run("have words that can be read on every band", func(t *testing.T) {
		for _, l := range []look{lookAccent, lookInk, lookTint, lookFrame} {
			if ground, text := l.inks(accentOf("#e8b4b8")); ground.contrast(text) < contrastAA {
				t.Errorf("look %d: %.1f", l, ground.contrast(text))
			}
		}
	})
	t.Run("look as they were approved", func(t *testing.T) {
		for _, language := range []string{"fr", "en"} {
			p := aDay(4).programme(language)
			file, _ := printed(t, Badges, p, Options{Attendees: aList(p), NameCodes: true})
			golden(t, "badges-list-"+language, file)
			checkAccessible(t, file, language)
		}
	})
	t.Run("keep hostile names within their labels, codes included", func(t *testing.T) {
		d := aHostileDay()
		for _, name := range LabelSheets() {
			file, _ := printed(t, Badges, d.programme("fr"), Options{Labels: name, NameCodes: true, Attendees: list})
			checkBoxes(t, onDisk(t, file))
		}
	})
}

func TestBadgeCodes(t *testing.T) {
	p := aDay(4).programme("fr")
	t.Run("are read again from the printed page", func(t *testing.T) {
		file, _ := printed(t, Badges, p, Options{Attendees: aList(p)[5:], Bearers: ListOnly, NameCodes: true})
		if got := codeOn(t, file, 1); got != `MECARD:N:Sans-Mention;ORG:Institut\; national\, des\: sciences;;` {
			t.Errorf("read %q", got)
		}
	})
	t.Run("hold nothing that the badge does not say", func(t *testing.T) {
		b := &badges{job: newJob(context.Background(), p, Options{})}
		if got := b.card(programme.Name{Given: "Anne", Family: "d’Exemple", Function: "directrice"}, "CNAM"); got != "MECARD:N:d’Exemple,Anne;ORG:CNAM;;" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("leave the institution out where there is no room for it", func(t *testing.T) {
		long := []conference.Attendee{{GivenName: "Anne", FamilyName: "Exemple", Organisation: strings.Repeat("Institut d’Essai ", 20)}}
		file, _ := printed(t, Badges, p, Options{Attendees: long, Bearers: ListOnly, NameCodes: true})
		if got := codeOn(t, file, 1); got != "MECARD:N:Exemple,Anne;;" {
			t.Errorf("read %q", got)
		}
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
	place := space{box: box{0, 0, s.width - 2*b.margin(), s.height - 2*b.margin() - b.bandHeight() - 8*b.by}}
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

// BenchmarkBadges sets 900 badges with QR codes: the aim is 0.6 s.
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
		if _, err := Print(context.Background(), io.Discard, Badges, p, Options{NameCodes: true}); err != nil {
			b.Fatal(err)
		}
	}
}
