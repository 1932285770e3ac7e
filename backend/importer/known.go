package importer

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// known is what the workspace holds already of the edition that the file describes.
type known struct {
	edition   *conference.Edition // nil: a new one
	days      []conference.Day
	rooms     []conference.Room
	tracks    []conference.Track
	sessions  map[string]*conference.Session   // by origin
	numbered  map[string][]*conference.Session // by the number in their origin
	persons   map[string][]*conference.Person  // by origin
	names     map[string]bool                  // folded names of the directory that no import made
	seats     map[[2]conference.ID]*conference.Seat
	lastSeat  map[conference.ID]string              // position, by session
	imported  map[conference.ID][]conference.Person // people with an origin who hold a seat, by session
	resources map[resourceKey]*conference.Resource
	lastLink  map[conference.ID]string // position, by session
}

// resourceKey finds a resource again.
type resourceKey struct {
	session conference.ID
	link    string
}

// knowing indexes the workspace for a schedule.
func knowing(all conference.Records, s schedule, entries []entry) known {
	k := known{sessions: map[string]*conference.Session{}, numbered: map[string][]*conference.Session{},
		persons: map[string][]*conference.Person{}, names: map[string]bool{},
		seats: map[[2]conference.ID]*conference.Seat{}, lastSeat: map[conference.ID]string{},
		resources: map[resourceKey]*conference.Resource{}, lastLink: map[conference.ID]string{},
		imported: map[conference.ID][]conference.Person{}}
	k.indexPersons(all.Persons)
	if k.edition = findEdition(all, s, entries); k.edition != nil {
		k.indexEdition(all)
	}
	return k
}

func (k *known) indexPersons(persons []conference.Person) {
	for _, person := range live(persons) {
		if person.Origin == "" {
			k.names[conference.Fold(person.Name())] = true
		}
		k.persons[person.Origin] = append(k.persons[person.Origin], &person)
	}
	delete(k.persons, "")
}

func (k *known) indexEdition(all conference.Records) {
	id := k.edition.ID
	k.days = slices.DeleteFunc(live(all.Days), func(d conference.Day) bool { return d.EditionID != id })
	k.rooms = slices.DeleteFunc(live(all.Rooms), func(r conference.Room) bool { return r.EditionID != id })
	k.tracks = slices.DeleteFunc(live(all.Tracks), func(t conference.Track) bool { return t.EditionID != id })
	for _, session := range live(all.Sessions) {
		if session.EditionID == id && session.Origin != "" {
			k.sessions[session.Origin] = &session
			if number, ok := numberIn(session.Origin); ok {
				k.numbered[number] = append(k.numbered[number], &session)
			}
		}
	}
	k.indexSeats(all.Seats, all.Persons)
	k.indexResources(all.Resources)
}

func (k *known) indexSeats(seats []conference.Seat, persons []conference.Person) {
	imported := map[conference.ID]conference.Person{}
	for _, person := range live(persons) {
		if strings.HasPrefix(person.Origin, originEdition) {
			imported[person.ID] = person
		}
	}
	for _, seat := range live(seats) {
		k.seats[[2]conference.ID{seat.SessionID, seat.PersonID}] = &seat
		k.lastSeat[seat.SessionID] = max(k.lastSeat[seat.SessionID], seat.Position)
		if person, ok := imported[seat.PersonID]; ok {
			k.imported[seat.SessionID] = append(k.imported[seat.SessionID], person)
		}
	}
}

func (k *known) indexResources(resources []conference.Resource) {
	for _, resource := range live(resources) {
		k.resources[resourceKey{resource.SessionID, resource.Link}] = &resource
		k.lastLink[resource.SessionID] = max(k.lastLink[resource.SessionID], resource.Position)
	}
}

func live[T conference.Record](records []T) []T {
	return slices.DeleteFunc(slices.Clone(records), func(r T) bool { return r.IsDeleted() })
}

// numberIn reads the number out of an origin that was made of one.
func numberIn(origin string) (string, bool) {
	rest, ok := strings.CutPrefix(origin, originNumber)
	number, _, _ := strings.Cut(rest, ":")
	return number, ok
}
