package programme_test

import "quartiers/backend/conference"

// fixture is a morning of two rooms: a round table over both, two parallel sessions, one session in the tray.
func fixture() *conference.Plan {
	return conference.NewPlan(conference.Records{
		Editions: []conference.Edition{{ID: "e", Name: "Journée", Ordinal: 2, TimeZone: "Europe/Paris", Language: "fr",
			Practical: "Métro Arts et Métiers.\n\nAccueil dès 8 h 45."}},
		Organisers: []conference.Organiser{{ID: "o", EditionID: "e", Name: "Une université", Kind: conference.Organises}},
		Days:       []conference.Day{{ID: "d", EditionID: "e", Date: "2025-10-15", Opens: conference.At(9, 0), Closes: conference.At(17, 0)}},
		Rooms:      []conference.Room{{ID: "b", EditionID: "e", Name: "Salle B", Position: "2"}, {ID: "a", EditionID: "e", Name: "Salle A", Position: "1"}},
		Sessions:   sessions(),
		Persons: []conference.Person{{ID: "p1", GivenName: "Sophie", FamilyName: "Pène"}, {ID: "p2", GivenName: "Émile", FamilyName: "Zola"},
			{ID: "p3", GivenName: "Anne", FamilyName: "Absente"}, {ID: "p4", GivenName: "Théo", FamilyName: "Technique"}},
		Seats: seats(),
	}, "e")
}

func sessions() []conference.Session {
	return []conference.Session{
		{ID: "video", EditionID: "e", Kind: conference.Parallel, Number: "2", Title: "Vidéo éducative",
			Placement: conference.Placement{DayID: "d", Start: conference.At(11, 40), Duration: 60, Rooms: []conference.ID{"b"}}},
		{ID: "untitled", EditionID: "e", Kind: conference.Parallel, Number: "1",
			Placement: conference.Placement{DayID: "d", Start: conference.At(11, 40), Duration: 60, Rooms: []conference.ID{"a"}}},
		{ID: "table", EditionID: "e", Kind: conference.RoundTable, Title: "Souveraineté", Abstract: "Un.\n\nDeux.",
			Placement: conference.Placement{DayID: "d", Start: conference.At(10, 25), Duration: 70, AllRooms: true}},
		{ID: "tray", EditionID: "e", Kind: conference.Workshop, Title: "En attente", Placement: conference.Placement{Duration: 60}},
	}
}

func seats() []conference.Seat {
	return []conference.Seat{
		{ID: "s1", SessionID: "table", Role: conference.Moderator, PersonID: "p1", Status: conference.Confirmed, Position: "1"},
		{ID: "s2", SessionID: "table", Role: conference.Panellist, PersonID: "p2", Status: conference.Invited, Position: "2"},
		{ID: "s3", SessionID: "table", Role: conference.Panellist, PersonID: "p3", Status: conference.Declined, Position: "3"},
		{ID: "s4", SessionID: "table", Role: conference.Technician, PersonID: "p4", Status: conference.Confirmed, Position: "4"},
		{ID: "s5", SessionID: "table", Role: conference.Panellist, Status: conference.Open, Position: "5"},
		{ID: "s6", SessionID: "video", Role: conference.Speaker, PersonID: "p1", Status: conference.Confirmed, Position: "1"},
	}
}
