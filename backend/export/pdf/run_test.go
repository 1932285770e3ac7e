package pdf

import (
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// aStage is a day of answers whose table is noted, recorded and looked after by a technician.
func aStage() *draft {
	d := aDayOfAnswers(true)
	table := &d.records.Sessions[0]
	table.Notes = "Prévoir le câble.\n\nPremière question\u00a0: que partage-t-on\u202f?"
	d.seat(table.ID, conference.Technician, conference.Person{GivenName: "Théo", FamilyName: "Régie"})
	for _, kind := range []conference.ResourceKind{conference.Replay, conference.Slides} {
		d.records.Resources = append(d.records.Resources, conference.Resource{ID: d.id(), SessionID: table.ID, Kind: kind})
	}
	d.records.Rooms[1].Equipment, d.records.Rooms[1].Capacity = "Vidéoprojecteur", 80
	return d
}

func TestRunOfShow(t *testing.T) {
	t.Parallel()
	p := aStage().programme("fr")
	file, _ := printed(t, RunOfShow, p, Options{})
	parts := strings.Split(flat(textOf(t, file)), "Conducteur · ")[1:]

	t.Run("tells the whole day, then each room", func(t *testing.T) {
		if len(parts) != 1+len(p.Rooms) {
			t.Fatalf("%d sheets", len(parts))
		}
		inOrder(t, parts[0], "Toute la journée", "Mardi 15 octobre")
		inOrder(t, parts[2], "Salle 2", "80 places", "Vidéoprojecteur", "Atelier 2 du tour 1", "Atelier 2 du tour 2")
		if strings.Contains(parts[2], "Atelier 3") {
			t.Error("a room tells of another")
		}
	})
	t.Run("holds every hour, length, room, title and person in order", func(t *testing.T) {
		var words []string
		for _, s := range p.Days[0].Sessions {
			words = append(words, s.StartText, s.Length)
			if !s.Kind.IsPause() {
				words = append(words, s.RoomText)
			}
			words = append(words, s.Title)
			for _, g := range s.People {
				for _, n := range g.People {
					words = append(words, fullName(n))
				}
			}
		}
		inOrder(t, parts[0], words...)
	})
	t.Run("counts the time from the first session and shows what is free", func(t *testing.T) {
		inOrder(t, parts[0], "9 h", "50 min", "50 min", "9 h 50", "40 min libres", "10 h 30", "50 min", "2 h 20", "11 h 20", "40 min libres", "12 h")
	})
	t.Run("counts a microphone for everybody on stage", func(t *testing.T) {
		inOrder(t, parts[0], "Anne de La Fontaine, modérateur·rice", "Régie : Théo Régie", "3", "2 table", "1 main")
	})
	t.Run("says what to record, and whom not to", func(t *testing.T) {
		inOrder(t, parts[0], "□ replay", "□ diapositives", "Ne pas enregistrer : Anne de La Fontaine")
	})
	t.Run("keeps the notes of the organisers to itself until it is asked for them", func(t *testing.T) {
		if strings.Contains(textOf(t, file), "câble") {
			t.Error("they are shown unasked")
		}
		asked, _ := printed(t, RunOfShow, p, Options{Notes: true})
		inOrder(t, textOf(t, asked), "Ce que partager veut dire", "Prévoir le câble", "Première question")
	})
	t.Run("needs one sheet for one room", func(t *testing.T) {
		if _, report := printed(t, RunOfShow, aDay(1).programme("fr"), Options{}); report.Pages != 1 {
			t.Errorf("%d pages", report.Pages)
		}
	})
	t.Run("takes a row that no page holds over to the next", func(t *testing.T) {
		d := aDay(1)
		d.records.Sessions[0].Notes = strings.Repeat("vaste ", 3000)
		file, _ := printed(t, RunOfShow, d.programme("fr"), Options{Notes: true})
		if got := strings.Count(textOf(t, file), "vaste"); got != 3000 {
			t.Errorf("%d words of 3000", got)
		}
		checkBoxes(t, onDisk(t, file))
	})
}
