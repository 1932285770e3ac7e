package pdf

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"quartiers/backend/conference"
)

func TestDoorSigns(t *testing.T) {
	t.Parallel()
	day := func() *draft {
		d := aDay(4)
		d.records.Rooms[1].Access = "1ᵉʳ étage, accès de plain-pied"
		d.day("2030-10-16")
		return d
	}
	t.Run("say room, day, hours, titles and people in their order", func(t *testing.T) {
		file, _ := printed(t, DoorSigns, day().programme("fr"), Options{})
		found := pageText(t, file, 2)
		for _, wanted := range []string{"Salle 2", "Mardi 15 octobre", "1ᵉʳ étage, accès de plain-pied", "9 h", "9 h 50", "Table ronde", "dans toutes les salles",
			"Ce que partager veut dire", "Anne de La Fontaine", "Łukasz Żółć", "10 h 30", "Atelier 2 du tour 1", "Camille Essai01", "12 h", "Déjeuner", "14 h", "Atelier 2 du tour 2"} {
			_, rest, ok := strings.Cut(found, squeezed(wanted))
			if !ok {
				t.Fatalf("%q is missing, or comes too early, in %q", wanted, found)
			}
			found = rest
		}
	})
	t.Run("hang only where something happens", func(t *testing.T) {
		d := newDraft("Essai")
		rooms := d.rooms(3)
		d.session(conference.Parallel, "Seule", conference.At(9, 0), rooms[0])
		d.session(conference.Break, "Pause", conference.At(10, 0), rooms[0], rooms[1])
		if _, report := printed(t, DoorSigns, d.programme("fr"), Options{}); report.Pages != 1 {
			t.Errorf("%d pages", report.Pages)
		}
	})
	t.Run("write hours of at least 28 points", func(t *testing.T) {
		for _, scale := range doorScales {
			sign := &door{doors: &doors{newJob(t.Context(), day().programme("fr"), Options{})}}
			if size := sign.stylesBy(scale).hour.size; size < 28 {
				t.Errorf("%.1f points at %v", size, scale)
			}
		}
	})
	t.Run("go on over a further sheet when the day is long, and say so", func(t *testing.T) {
		for _, across := range []bool{false, true} {
			d := newDraft("Essai")
			room := d.rooms(1)[0]
			for i := range 40 {
				d.session(conference.Parallel, "Une séquence parmi d’autres", conference.At(8, 10*i), room).Placement.Duration = 10
			}
			file, report := printed(t, DoorSigns, d.programme("fr"), Options{Landscape: across})
			if report.Pages < 2 || len(report.Shrunk) == 0 || strings.Count(squeezed(textOf(t, file)), squeezed("Une séquence parmi d’autres")) != 40 {
				t.Errorf("%d pages, %+v", report.Pages, report.Shrunk)
			}
			checkBoxes(t, onDisk(t, file))
		}
	})
}

func TestDoorGoesOn(t *testing.T) {
	t.Parallel()
	d := newDraft("Essai")
	room := d.rooms(1)[0]
	d.records.Rooms[0].Name = "Amphithéâtre"
	for i := range 40 {
		d.session(conference.Parallel, "Une séquence parmi d’autres", conference.At(8, 10*i), room).Placement.Duration = 10
	}
	for name, o := range map[string]Options{"with a code": {}, "without one": {WithoutCode: true}} {
		t.Run("sets the room as large on every sheet, "+name, func(t *testing.T) {
			file, _ := printed(t, DoorSigns, d.programme("fr"), o)
			words := tool(t, "pdftotext", "-bbox", onDisk(t, file), "-")
			found := regexp.MustCompile(`yMin="(\S+)" xMax="\S+" yMax="(\S+)">Amphithéâtre<`).FindAllStringSubmatch(words, -1)
			if len(found) < 2 || found[0][1] != found[1][1] || found[0][2] != found[1][2] {
				t.Errorf("it stands at %v", found)
			}
			if text := pageText(t, file, 2); !strings.Contains(text, "octobre(suite)") {
				t.Errorf("the second sheet says %.200q", text)
			}
		})
	}
}

func TestDoorCode(t *testing.T) {
	t.Parallel()
	t.Run("is read from the page as the room's day", func(t *testing.T) {
		file, _ := printed(t, DoorSigns, aDay(2).programme("fr"), Options{})
		got := codeOn(t, file, 2)
		for _, wanted := range []string{"BEGIN:VCALENDAR\r\n", "DTSTART:20301015T070000Z\r\n", "DTEND:20301015T075000Z\r\n", "SUMMARY:Atelier 2 du tour 1",
			"LOCATION:Salle 2\r\n", "X-WR-TIMEZONE:Europe/Paris\r\n", "END:VCALENDAR\r\n"} {
			if !strings.Contains(got, wanted) {
				t.Errorf("%q is not in %q", wanted, got)
			}
		}
		if strings.Contains(got, "Déjeuner") || strings.Contains(got, "Atelier 1") {
			t.Errorf("got %q", got)
		}
	})
	t.Run("says hours and titles alone of a day of 25 sessions", func(t *testing.T) {
		d := newDraft("Essai")
		room := d.rooms(1)[0]
		for i := range 25 {
			d.session(conference.Parallel, "Éduquer; partager, "+strings.Repeat("encore ", i%4), conference.At(9, 20*i), room).Placement.Duration = 20
		}
		file, report := printed(t, DoorSigns, d.programme("fr"), Options{})
		for _, said := range report.Shrunk {
			if said.Code == "door.code" {
				t.Errorf("the report says %+v", said)
			}
		}
		checkAgenda(t, codeOn(t, file, 1), 25)
	})
	t.Run("shortens titles, then leaves out what takes every room, then is left out and says so", func(t *testing.T) {
		d := newDraft("Essai")
		room := d.rooms(1)[0]
		add := func(count int, title string, rooms ...conference.ID) {
			for range count {
				d.session(conference.Parallel, title, conference.At(9, 0), rooms...)
			}
		}
		add(4, strings.Repeat("Œuvres; communes, ", 6), room)
		if text := calendarOf(t, d); len(text) > codeBytes || !strings.Contains(text, `SUMMARY:Œuvres\; communes\,`) || !strings.Contains(text, "…") {
			t.Errorf("%d bytes: %q", len(text), text)
		}
		add(4, "Pour tout le monde")
		if text := calendarOf(t, d); text == "" || strings.Contains(text, "tout le monde") {
			t.Errorf("got %q", text)
		}
		add(9, "Un de plus", room)
		if text := calendarOf(t, d); strings.Count(text, "BEGIN:VEVENT") != 1 || strings.Count(strings.ReplaceAll(text, "\r\n ", ""), "Un de plus") != 9 {
			t.Errorf("got %q", text)
		}
		add(60, "De trop", room)
		_, report := printed(t, DoorSigns, d.programme("fr"), Options{})
		if text := calendarOf(t, d); text != "" || len(report.Shrunk) == 0 || report.Shrunk[0].Code != "door.code" {
			t.Errorf("got %q, %+v", text, report.Shrunk)
		}
	})
	t.Run("is left out when nobody wants it", func(t *testing.T) {
		file, _ := printed(t, DoorSigns, aDay(1).programme("fr"), Options{WithoutCode: true})
		if strings.Contains(textOf(t, file), "agenda") {
			t.Error("it is there")
		}
	})
}

// checkAgenda holds a calendar to the form of RFC 5545: its one event, lines of 75 bytes, and every hour from nine.
func checkAgenda(t *testing.T, text string, sessions int) {
	t.Helper()
	for _, l := range strings.Split(text, "\r\n") {
		if len(l) > 75 || !utf8.ValidString(l) || strings.ContainsAny(l, "\r\n") {
			t.Errorf("line %q of %d bytes", l, len(l))
		}
	}
	whole := strings.ReplaceAll(text, "\r\n ", "")
	for _, wanted := range []string{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", "\r\nBEGIN:VEVENT\r\nUID:", "\r\nDTSTAMP:20301015T070000Z\r\n",
		"\r\nDTSTART:20301015T070000Z\r\n", "\r\nDTEND:20301015T152000Z\r\n", "\r\nSUMMARY:Salle 1\r\n", "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"} {
		if !strings.Contains(whole, wanted) {
			t.Errorf("%q is not in %q", wanted, whole)
		}
	}
	_, described, _ := strings.Cut(whole, "DESCRIPTION:")
	for i := range sessions {
		if wanted := conference.At(9, 20*i).String() + " Éduquer"; !strings.Contains(described, wanted) {
			t.Errorf("%q is not in %q", wanted, described)
		}
	}
}

// calendarOf is the calendar of the first door.
func calendarOf(t *testing.T, d *draft) string {
	t.Helper()
	made := &doors{newJob(t.Context(), d.programme("fr"), Options{})}
	return made.signs()[0].calendar()
}
