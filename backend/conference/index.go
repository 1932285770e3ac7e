package conference

import "slices"

// index holds the look-ups of a plan.
type index struct {
	days, rooms, tracks map[ID]int // place in the plan's list
	midnights           map[ID]int // minutes from the first day's midnight to each day's
	sessions            map[ID]int
	persons             map[ID]int // place in the directory
	seatsOf             map[ID][]Seat
	seatsHeldBy         map[ID][]Seat
	resourcesOf         map[ID][]Resource
	availabilitiesOf    map[ID][]Availability
	consentsOf          map[ID][]Consent
	tombstones          map[ID]string // the names of deleted rooms, days, tracks and persons that may still be referred to
}

func (p *Plan) indexPlaces(all Records) {
	p.days = places(p.Days)
	p.sessions = places(p.Sessions)
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

// indexPeople makes the look-ups that need every list in its order.
func (p *Plan) indexPeople() {
	p.sessions = places(p.Sessions)
	p.seatsOf = group(p.Seats, func(s Seat) ID { return s.SessionID })
	p.seatsHeldBy = group(p.Seats, func(s Seat) ID { return s.PersonID })
	delete(p.seatsHeldBy, "")
	p.resourcesOf = group(p.Resources, func(r Resource) ID { return r.SessionID })
	p.availabilitiesOf = group(p.Availabilities, func(a Availability) ID { return a.Subject.ID })
	p.consentsOf = group(p.Consents, func(c Consent) ID { return c.PersonID })
	p.Persons = slices.DeleteFunc(slices.Clone(p.Directory), func(q Person) bool { return len(p.seatsHeldBy[q.ID]) == 0 })
}

func places[T Record](records []T) map[ID]int {
	m := make(map[ID]int, len(records))
	for i, record := range records {
		m[record.Ref().ID] = i
	}
	return m
}

func group[T any](records []T, key func(T) ID) map[ID][]T {
	m := make(map[ID][]T, len(records))
	for _, record := range records {
		m[key(record)] = append(m[key(record)], record)
	}
	return m
}

func find[T any](records []T, at map[ID]int, id ID) (T, bool) {
	if i, ok := at[id]; ok {
		return records[i], true
	}
	var none T
	return none, false
}

func (p *Plan) hasSession(id ID) bool { _, ok := p.sessions[id]; return ok }

// Session finds a session of the edition.
func (p *Plan) Session(id ID) (Session, bool) { return find(p.Sessions, p.sessions, id) }

// Day finds a day of the edition.
func (p *Plan) Day(id ID) (Day, bool) { return find(p.Days, p.days, id) }

// Room finds a room of the edition.
func (p *Plan) Room(id ID) (Room, bool) { return find(p.Rooms, p.rooms, id) }

// Track finds a track of the edition.
func (p *Plan) Track(id ID) (Track, bool) { return find(p.Tracks, p.tracks, id) }

// Person finds somebody in the directory.
func (p *Plan) Person(id ID) (Person, bool) { return find(p.Directory, p.persons, id) }

// SeatsOf lists the seats of a session in protocol order.
func (p *Plan) SeatsOf(session ID) []Seat { return p.seatsOf[session] }

// SeatsHeldBy lists the seats that name a person, whatever their status.
func (p *Plan) SeatsHeldBy(person ID) []Seat { return p.seatsHeldBy[person] }

// ResourcesOf lists what a session left behind.
func (p *Plan) ResourcesOf(session ID) []Resource { return p.resourcesOf[session] }

// AvailabilitiesOf lists the windows of a person or a room in this edition.
func (p *Plan) AvailabilitiesOf(subject ID) []Availability { return p.availabilitiesOf[subject] }

// ConsentsOf lists what a person agreed to in this edition.
func (p *Plan) ConsentsOf(person ID) []Consent { return p.consentsOf[person] }

// Tombstone is the name that a deleted room, day, track or person had.
func (p *Plan) Tombstone(id ID) (string, bool) { name, ok := p.tombstones[id]; return name, ok }
