package conference

import "slices"

// index holds the look-ups of a plan.
type index struct {
	days, rooms, tracks map[ID]int // place in the plan's list
	midnights           map[ID]int // minutes from the first day's midnight to each day's
	persons             map[ID]int // place in the directory
	sessions            layered[*Session]
	seatsOf             layered[[]Seat]
	seatsHeldBy         layered[[]Seat]
	resourcesOf         layered[[]Resource]
	availabilitiesOf    layered[[]Availability]
	consentsOf          layered[[]Consent]
	translationsOf      layered[[]Translation] // by the id of their subject
	tombstones          map[ID]string          // the names of deleted rooms, days, tracks and persons that may still be referred to
}

func (p *Plan) indexPlaces(all Records) {
	p.days = places(p.Days)
	p.indexSessions()
	p.tombstones = map[ID]string{}
	for _, room := range all.Rooms {
		p.bury(room, room.Name)
	}
	for _, day := range all.Days {
		p.bury(day, string(day.Date))
	}
	for _, track := range all.Tracks {
		p.bury(track, track.Name)
	}
	for _, person := range all.Persons {
		p.bury(person, person.Name())
	}
}

func (p *Plan) bury(record Record, name string) {
	if record.IsDeleted() {
		p.tombstones[record.Ref().ID] = name
	}
}

// indexOrder makes the look-ups that the order of sessions needs.
func (p *Plan) indexOrder() {
	p.days, p.rooms, p.tracks = places(p.Days), places(p.Rooms), places(p.Tracks)
	p.midnights = make(map[ID]int, len(p.Days))
	for _, day := range p.Days {
		p.midnights[day.ID] = day.Date.DaysSince(p.Days[0].Date) * MinutesPerDay
	}
}

func (p *Plan) indexSessions() {
	base := make(map[ID]*Session, len(p.Sessions))
	for i := range p.Sessions {
		base[p.Sessions[i].ID] = &p.Sessions[i]
	}
	p.sessions = layered[*Session]{base: base}
}

// indexPeople makes the look-ups that need every list in its order.
func (p *Plan) indexPeople() {
	p.indexSessions()
	p.seatsOf = group(p.Seats, seatSession)
	p.seatsHeldBy = group(p.Seats, seatPerson)
	delete(p.seatsHeldBy.base, "")
	p.resourcesOf = group(p.Resources, resourceSession)
	p.availabilitiesOf = group(p.Availabilities, availabilitySubject)
	p.consentsOf = group(p.Consents, consentPerson)
	p.translationsOf = group(p.Translations, translationSubject)
	p.Persons = slices.DeleteFunc(slices.Clone(p.Directory), func(q Person) bool { return len(p.SeatsHeldBy(q.ID)) == 0 })
}

// What records are grouped by.
func seatSession(s *Seat) ID                 { return s.SessionID }
func seatPerson(s *Seat) ID                  { return s.PersonID }
func resourceSession(r *Resource) ID         { return r.SessionID }
func availabilitySubject(a *Availability) ID { return a.Subject.ID }
func consentPerson(c *Consent) ID            { return c.PersonID }
func translationSubject(t *Translation) ID   { return t.Subject.ID }

func places[T Record](records []T) map[ID]int {
	m := make(map[ID]int, len(records))
	for i, record := range records {
		m[record.Ref().ID] = i
	}
	return m
}

func group[T any](records []T, key func(*T) ID) layered[[]T] {
	m := make(map[ID][]T, len(records))
	for i := range records {
		id := key(&records[i])
		m[id] = append(m[id], records[i])
	}
	return layered[[]T]{base: m}
}

func find[T any](records []T, at map[ID]int, id ID) (T, bool) {
	if i, ok := at[id]; ok {
		return records[i], true
	}
	var none T
	return none, false
}

func (p *Plan) hasSession(id ID) bool { return p.sessions.get(id) != nil }

// Session finds a session of the edition.
func (p *Plan) Session(id ID) (Session, bool) {
	if session := p.sessions.get(id); session != nil {
		return *session, true
	}
	return Session{}, false
}

// SessionAt finds a session of the edition without copying it; nil when there is none. It must not be changed.
func (p *Plan) SessionAt(id ID) *Session { return p.sessions.get(id) }

// Day finds a day of the edition.
func (p *Plan) Day(id ID) (Day, bool) { return find(p.Days, p.days, id) }

// Room finds a room of the edition.
func (p *Plan) Room(id ID) (Room, bool) { return find(p.Rooms, p.rooms, id) }

// Track finds a track of the edition.
func (p *Plan) Track(id ID) (Track, bool) { return find(p.Tracks, p.tracks, id) }

// Person finds somebody in the directory.
func (p *Plan) Person(id ID) (Person, bool) { return find(p.Directory, p.persons, id) }

// PlaceOf is the place of somebody in the directory; before everybody for who is not in it.
func (p *Plan) PlaceOf(person ID) int {
	if place, ok := p.persons[person]; ok {
		return place
	}
	return -1
}

// SeatsOf lists the seats of a session in protocol order.
func (p *Plan) SeatsOf(session ID) []Seat { return p.seatsOf.get(session) }

// SeatsHeldBy lists the seats that name a person, whatever their status.
func (p *Plan) SeatsHeldBy(person ID) []Seat { return p.seatsHeldBy.get(person) }

// ResourcesOf lists what a session left behind.
func (p *Plan) ResourcesOf(session ID) []Resource { return p.resourcesOf.get(session) }

// AvailabilitiesOf lists the windows of a person or a room in this edition.
func (p *Plan) AvailabilitiesOf(subject ID) []Availability { return p.availabilitiesOf.get(subject) }

// ConsentsOf lists what a person agreed to in this edition.
func (p *Plan) ConsentsOf(person ID) []Consent { return p.consentsOf.get(person) }

// Tombstone is the name that a deleted room, day, track or person had.
func (p *Plan) Tombstone(id ID) (string, bool) { name, ok := p.tombstones[id]; return name, ok }
