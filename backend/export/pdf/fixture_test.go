package pdf

import (
	"fmt"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
	"quartiers/backend/sample"
)

// theSample tells the sample edition; its ids count up.
func theSample(language locale.Language) programme.Programme {
	return sampleBy(programme.Options{Language: language})
}

func sampleBy(options programme.Options) programme.Programme {
	made := 0
	records := sample.Edition2025(func() conference.ID { made++; return conference.ID(fmt.Sprintf("id-%06d", made)) })
	return programme.New(conference.NewPlan(records, records.Editions[0].ID), options)
}

// draft gathers the records of a test edition; its ids count up.
type draft struct {
	records conference.Records
	made    int
}

func newDraft(name string) *draft {
	d := &draft{}
	d.records.Editions = []conference.Edition{{
		ID: "edition", Name: name, Ordinal: 2, Theme: "Ce que nous partageons", Venue: "Maison des essais, Lyon",
		Address: "1 place de l’Essai, 69000 Lyon", TimeZone: "Europe/Paris", Language: "fr", Colour: "#1f4e8c",
		Practical: "Métro ligne A, station Essais.\n\nAccueil dès 8\u202fh\u202f30.",
	}}
	d.records.Organisers = []conference.Organiser{{ID: "host", EditionID: "edition", Name: "Université d’Essai", Kind: conference.Organises}}
	d.day("2030-10-15")
	return d
}

func (d *draft) id() conference.ID {
	d.made++
	return conference.ID(fmt.Sprintf("id-%06d", d.made))
}

func (d *draft) day(date conference.Date) conference.ID {
	id := d.id()
	d.records.Days = append(d.records.Days, conference.Day{ID: id, EditionID: "edition", Date: date,
		Opens: conference.At(8, 30), Closes: conference.At(18, 0)})
	return id
}

// rooms adds rooms called Salle 1, Salle 2 and so on.
func (d *draft) rooms(count int) []conference.ID {
	var ids []conference.ID
	for i := range count {
		id := d.id()
		d.records.Rooms = append(d.records.Rooms, conference.Room{ID: id, EditionID: "edition",
			Name: fmt.Sprintf("Salle %d", i+1), Position: fmt.Sprintf("%04d", i)})
		ids = append(ids, id)
	}
	return ids
}

// session adds a session and gives it back to be changed.
func (d *draft) session(kind conference.Kind, title string, start conference.Clock, rooms ...conference.ID) *conference.Session {
	d.records.Sessions = append(d.records.Sessions, conference.Session{
		ID: d.id(), EditionID: "edition", Kind: kind, Title: title,
		Placement: conference.Placement{DayID: d.records.Days[0].ID, Start: start, Duration: 50, Rooms: rooms, AllRooms: len(rooms) == 0},
	})
	return &d.records.Sessions[len(d.records.Sessions)-1]
}

func (d *draft) seat(session conference.ID, role conference.Role, p conference.Person) {
	p.ID = d.id()
	d.records.Persons = append(d.records.Persons, p)
	d.records.Seats = append(d.records.Seats, conference.Seat{ID: d.id(), SessionID: session, Role: role, PersonID: p.ID,
		Status: conference.Confirmed, Position: fmt.Sprintf("%06d", d.made)})
}

func (d *draft) programme(language string) programme.Programme {
	return programme.New(conference.NewPlan(d.records, "edition"), programme.Options{Language: language})
}

const prose = "Une journée pour comprendre ce que les établissements peuvent mettre en commun, des ressources jusqu’aux " +
	"infrastructures, et ce qu’il reste à inventer pour que chacun en profite durablement."

// aDay is a round table, two bands of parallel sessions and a meal, over some rooms.
func aDay(rooms int) *draft {
	d := newDraft("Journée d’essai 2030")
	ids := d.rooms(rooms)
	table := d.session(conference.RoundTable, "Ce que partager veut dire", conference.At(9, 0))
	table.Abstract = prose + "\n\n" + prose
	id := table.ID
	d.seat(id, conference.Moderator, conference.Person{GivenName: "Anne", FamilyName: "de La Fontaine", Function: "vice-présidente", Organisation: "Université d’Essai"})
	d.seat(id, conference.Panellist, conference.Person{GivenName: "Nguyễn", FamilyName: "Thị Ánh", Function: "directrice", Organisation: "École de l’Œuvre"})
	d.seat(id, conference.Panellist, conference.Person{GivenName: "Łukasz", FamilyName: "Żółć", Organisation: "Politechnika"})
	d.session(conference.Meal, "Déjeuner", conference.At(12, 0))
	for band, start := range []conference.Clock{conference.At(10, 30), conference.At(14, 0)} {
		for i, room := range ids {
			s := d.session(conference.Parallel, fmt.Sprintf("Atelier %d du tour %d : essayer ensemble", i+1, band+1), start, room)
			s.Abstract, s.Number = prose, fmt.Sprint(band*rooms+i+1)
			speaker := conference.Person{GivenName: "Camille", FamilyName: fmt.Sprintf("Essai%d%d", band, i), Organisation: "Lycée d’Essai"}
			d.seat(s.ID, conference.Speaker, speaker)
		}
	}
	return d
}
