package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestNameCards(t *testing.T) {
	t.Parallel()
	// A round table whose moderator also speaks in the first workshop.
	day := func() *draft {
		d := aDay(2)
		d.records.Seats = append(d.records.Seats, conference.Seat{ID: "again", SessionID: d.records.Sessions[2].ID, Role: conference.Speaker,
			PersonID: d.records.Persons[0].ID, Status: conference.Confirmed, Position: "999999"})
		return d
	}
	cardsOf := func(o Options) []string {
		made := &cards{newJob(t.Context(), day().programme("fr"), o)}
		var names []string
		for _, card := range made.cards() {
			names = append(names, card.session.StartText+" "+plain(made.nameOf(card.person, made.styles.name)))
		}
		return names
	}
	inOrder := []string{"9\u202fh Anne de\u00a0La\u00a0Fontaine", "9\u202fh Nguyễn Thị\u00a0Ánh", "9\u202fh Łukasz Żółć",
		"10\u202fh\u202f30 Camille Essai00", "10\u202fh\u202f30 Anne de\u00a0La\u00a0Fontaine", "10\u202fh\u202f30 Camille Essai01",
		"14\u202fh Camille Essai10", "14\u202fh Camille Essai11"}
	t.Run("come by session, then by seat", func(t *testing.T) {
		if got := cardsOf(Options{}); !slices.Equal(got, inOrder) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("come once for each person when that is wanted", func(t *testing.T) {
		if got := cardsOf(Options{Once: true}); !slices.Equal(got, slices.Delete(slices.Clone(inOrder), 4, 5)) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("say name, role, function, institution and where they stand", func(t *testing.T) {
		file, _ := printed(t, NameCards, day().programme("fr"), Options{})
		first := pageText(t, file, 1)
		for _, wanted := range []string{"Modération", "Anne de La Fontaine", "vice-présidente", "Université d’Essai"} {
			if strings.Count(first, squeezed(wanted)) != 2 {
				t.Errorf("%q is not on both faces: %q", wanted, first)
			}
		}
		if !strings.Contains(first, squeezed("9 h · Ce que partager veut dire · Toutes les salles · 1/3")) {
			t.Errorf("got %q", first)
		}
		file, _ = printed(t, NameCards, day().programme("fr"), Options{WithoutRoles: true})
		if strings.Contains(textOf(t, file), "Modération") {
			t.Error("the role is there")
		}
	})
	t.Run("are heard once: the face behind is no content", func(t *testing.T) {
		j := newJob(t.Context(), day().programme("fr"), Options{})
		if err := setNameCards(j); err != nil {
			t.Fatal(err)
		}
		for _, page := range j.pages {
			drawn := drawnOn(t, page)
			from := bytes.Index(drawn, []byte("q -1 0 0 -1 841.89 595.28 cm"))
			before := drawn[:max(0, from)]
			if from < 0 || bytes.LastIndex(before, []byte("/Artifact BMC")) < bytes.LastIndex(before, []byte("EMC")) {
				t.Error("the upside down face is not an artifact")
			}
		}
	})
}

// drawnOn is what a page draws, finished or in the making.
func drawnOn(t *testing.T, p *page) []byte {
	t.Helper()
	if p.packed == nil {
		return p.canvas.out
	}
	packed := <-p.packed
	p.packed <- packed
	reader, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return drawn
}

func TestFitName(t *testing.T) {
	fit := func(given, family string) ([]line, *cards) {
		d := aDay(1)
		d.records.Persons[0].GivenName, d.records.Persons[0].FamilyName = given, family
		made := &cards{newJob(t.Context(), d.programme("fr"), Options{})}
		made.lay(sheetOf(A4, true, cardMargin))
		return made.cards()[0].fitName(257, 50), made
	}
	t.Run("keeps a short name on one line, and no larger than a face", func(t *testing.T) {
		if lines, _ := fit("Li", "Wu"); len(lines) != 1 || lines[0].segments[0].style.size != cardMost {
			t.Errorf("got %+v", lines)
		}
	})
	t.Run("breaks a long name between given and family name only, both of one size", func(t *testing.T) {
		lines, _ := fit("Marie-Antoinette Élisabeth", "de La Rochefoucauld-Montmorency")
		if len(lines) != 2 || lines[0].segments[0].text != "Marie-Antoinette Élisabeth" ||
			lines[1].segments[0].style.size != lines[0].segments[0].style.size {
			t.Errorf("got %+v", lines)
		}
	})
	t.Run("reports what does not fit at all", func(t *testing.T) {
		if _, made := fit(strings.Repeat("Anne ", 90), "x"); len(made.report.Shrunk) != 1 || made.report.Shrunk[0].Code != "card.cut" {
			t.Errorf("got %+v", made.report.Shrunk)
		}
	})
}
