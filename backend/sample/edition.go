package sample

import "quartiers/backend/conference"

// expected is the number of people who came to the whole day, and so to everything that gathers them all.
const expected = 240

// Edition2025 makes the records of the second Quartiers du numérique, with ids from newID. The same ids in the same
// order make the same records.
func Edition2025(newID func() conference.ID) conference.Records {
	b := newBuilder(newID)
	b.addEdition(edition2025())
	b.addOrganisers(organisers())
	b.addDay(day())
	b.addRooms(rooms())
	b.addTracks(tracks())
	b.addPersons(persons())
	for _, s := range programme() {
		b.addSession(s)
	}
	return b.records
}

func edition2025() conference.Edition {
	return conference.Edition{
		Name:     "Quartiers du numérique 2025",
		Ordinal:  2,
		Theme:    "La souveraineté dans la pédagogie numérique",
		Venue:    "CNAM, Paris",
		TimeZone: conference.DefaultTimeZone,
		Language: "fr",
		Practical: "Le mercredi 15 octobre 2025, au CNAM, à Paris.\n\n" +
			"Édition d’exemple : les titres et les personnes nommées viennent du compte rendu de la journée ; " +
			"les horaires, les salles, les pauses et les parcours sont vraisemblables, non historiques.",
		Expected: expected,
		Colour:   conference.DefaultColour,
		MinGap:   conference.DefaultMinGap,
		MoveGap:  conference.DefaultMoveGap,
	}
}

func organisers() []conference.Organiser {
	return []conference.Organiser{
		{Name: "L’Université Numérique", Kind: conference.Organises},
		{Name: "France Université Numérique", Kind: conference.Organises},
		{Name: "CNAM", Kind: conference.Hosts},
	}
}

func day() conference.Day {
	return conference.Day{Date: "2025-10-15", Opens: conference.At(8, 30), Closes: conference.At(17, 30)}
}
