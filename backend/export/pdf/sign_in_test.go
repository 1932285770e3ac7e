package pdf

import (
	"fmt"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestSignIn(t *testing.T) {
	t.Parallel()
	p := aDay(4).programme("fr")
	file, report := printed(t, SignIn, p, Options{})
	text := squeezed(textOf(t, file))
	t.Run("has a sheet for each session but pauses, with what, when, where and who, in order", func(t *testing.T) {
		rest, sheets := text, 0
		for _, s := range p.Days[0].Sessions {
			if s.Kind.IsPause() {
				continue
			}
			sheets++
			wanted := []string{s.Title, s.SpanText, s.RoomText, "Signature"}
			for _, g := range s.People {
				for _, n := range g.People {
					wanted = append(wanted, n.Given+n.Family, n.Organisation)
				}
			}
			for _, w := range append(wanted, "page1sur1") {
				at := strings.Index(rest, squeezed(w))
				if at < 0 {
					t.Fatalf("%q is missing, or before its turn", w)
				}
				rest = rest[at+len(squeezed(w)):]
			}
		}
		if report.Pages != sheets || strings.Contains(text, squeezed("Déjeuner")) {
			t.Errorf("%d pages for %d sessions", report.Pages, sheets)
		}
	})
	t.Run("goes on over pages with its heads, and counts them", func(t *testing.T) {
		d := newDraft("Journée d’essai 2030")
		table := d.session(conference.RoundTable, "Tous", conference.At(9, 0))
		for i := range 40 {
			d.seat(table.ID, conference.Panellist, conference.Person{GivenName: "Camille", FamilyName: fmt.Sprintf("Essai%02d", i)})
		}
		file, report := printed(t, SignIn, d.programme("fr"), Options{})
		text := squeezed(textOf(t, file))
		if report.Pages < 3 || strings.Count(text, "Signature") != report.Pages || !strings.Contains(text, fmt.Sprintf("page%dsur%d", report.Pages, report.Pages)) {
			t.Errorf("%d pages: %s", report.Pages, text)
		}
		checkAccessible(t, file, "fr")
	})
	t.Run("leaves at least twelve rows free, to the foot of the page", func(t *testing.T) {
		s := &signIn{newJob(t.Context(), p, Options{})}
		s.lay(sheetOf(A4, false, signInMargin))
		for named := range 30 {
			free, height := 0, 0.0
			parts := s.share(rowsOf(named), 200)
			for _, row := range parts[len(parts)-1] {
				height += row.height
			}
			for _, part := range parts {
				free += len(part)
			}
			room := s.laterRoom()
			if len(parts) == 1 {
				room = 200 - signHead
			}
			if free-named < signFree || height > room || room-height >= signRow {
				t.Errorf("%d people: %d free rows, %.1f of %.1f mm", named, free-named, height, room)
			}
		}
	})
	t.Run("is a table to a screen reader", func(t *testing.T) {
		info := tool(t, "pdfinfo", "-struct", onDisk(t, file))
		for _, role := range []string{"H1", "Table", "TR", "TH", "TD"} {
			if !strings.Contains(info, role) {
				t.Errorf("there is no %s", role)
			}
		}
	})
}

func rowsOf(count int) []signInRow {
	rows := make([]signInRow, count)
	for i := range rows {
		rows[i].height = signRow
	}
	return rows
}
