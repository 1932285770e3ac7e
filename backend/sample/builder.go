package sample

import "quartiers/backend/conference"

// builder makes records out of the data: it gives ids and positions, and turns names into references.
type builder struct {
	newID   func() conference.ID
	records conference.Records
	edition conference.ID
	day     conference.ID
	rooms   map[string]conference.ID // by name
	tracks  map[string]conference.ID // by name
	persons map[string]conference.ID // by family name
}

func newBuilder(newID func() conference.ID) *builder {
	return &builder{
		newID:   newID,
		rooms:   map[string]conference.ID{},
		tracks:  map[string]conference.ID{},
		persons: map[string]conference.ID{},
	}
}

func (b *builder) addEdition(e conference.Edition) {
	e.ID, e.Practical = b.newID(), french(e.Practical)
	b.edition = e.ID
	b.records.Add(e)
	b.translate(e.Ref(), englishEdition)
}

func (b *builder) addOrganisers(organisers []conference.Organiser) {
	positions := conference.Positions(len(organisers))
	for i, o := range organisers {
		o.ID, o.EditionID, o.Position = b.newID(), b.edition, positions[i]
		b.records.Add(o)
	}
}

func (b *builder) addDay(d conference.Day) {
	d.ID, d.EditionID = b.newID(), b.edition
	b.day = d.ID
	b.records.Add(d)
}

func (b *builder) addRooms(rooms []conference.Room) {
	positions := conference.Positions(len(rooms))
	for i, r := range rooms {
		r.ID, r.EditionID, r.Position = b.newID(), b.edition, positions[i]
		b.rooms[r.Name] = r.ID
		b.records.Add(r)
	}
}

func (b *builder) addTracks(tracks []conference.Track) {
	positions := conference.Positions(len(tracks))
	for i, t := range tracks {
		t.ID, t.EditionID, t.Position = b.newID(), b.edition, positions[i]
		b.tracks[t.Name] = t.ID
		b.records.Add(t)
		b.translate(t.Ref(), english{title: englishTracks[t.Name]})
	}
}

func (b *builder) addPersons(persons []conference.Person) {
	for _, p := range persons {
		p.ID = b.newID()
		b.persons[p.FamilyName] = p.ID
		b.records.Add(p)
	}
}
