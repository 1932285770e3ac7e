package conference

import (
	"maps"
	"slices"
)

// mostChanges is how many changed rows are taken one by one; more are gathered anew at once, which is as fast.
const mostChanges = 64

// After is the plan of the same edition after some rows changed: the plan that [NewPlan] makes of all rows, but what
// the change does not touch is shared with this one. Days, rooms, tracks and the edition touch everything.
func (p *Plan) After(changed, all Records) *Plan {
	switch {
	case len(changed.Persons) > 0 && p.mustGatherAnew(changed):
		again := NewPlan(all, p.Edition.ID)
		again.Today = p.Today
		return again
	case p.mustGatherAnew(changed):
		return p.Again(all)
	}
	next := *p
	next.takeLists(changed)
	next.takePersons(changed.Persons)
	next.takeSessions(changed, all)
	return &next
}

func (p *Plan) mustGatherAnew(changed Records) bool {
	return len(changed.Editions)+len(changed.Days)+len(changed.Rooms)+len(changed.Tracks) > 0 ||
		len(changed.Sessions)+len(changed.Seats)+len(changed.Persons) > mostChanges
}

// takeLists takes the rows on which nothing else depends.
func (p *Plan) takeLists(changed Records) {
	edition := p.Edition.ID
	p.Organisers = renewed(p.Organisers, changed.Organisers, func(o *Organiser) bool { return o.EditionID == edition },
		func(a, b Organiser) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	p.Waivers = renewed(p.Waivers, changed.Waivers, func(w *Waiver) bool { return w.EditionID == edition }, compareIDs)
	p.Tunings = renewed(p.Tunings, changed.Tunings, func(t *Tuning) bool { return t.EditionID == edition }, compareIDs)
	p.Walks = renewed(p.Walks, changed.Walks, func(w *Walk) bool { return w.EditionID == edition }, compareIDs)

	ours := func(a *Availability) bool { return a.EditionID == edition }
	p.availabilitiesOf = regrouped(p.availabilitiesOf, p.Availabilities, changed.Availabilities, ours, availabilitySubject, compareIDs)
	p.Availabilities = renewed(p.Availabilities, changed.Availabilities, ours, compareIDs)
	here := func(c *Consent) bool { return c.EditionID == edition }
	p.consentsOf = regrouped(p.consentsOf, p.Consents, changed.Consents, here, consentPerson, compareIDs)
	p.Consents = renewed(p.Consents, changed.Consents, here, compareIDs)
	told := func(t *Translation) bool { return t.EditionID == edition }
	p.translationsOf = regrouped(p.translationsOf, p.Translations, changed.Translations, told, translationSubject, compareIDs)
	p.Translations = renewed(p.Translations, changed.Translations, told, compareIDs)
}

// takePersons takes changed entries of the directory, and remembers the names of those that are gone.
func (p *Plan) takePersons(changed []Person) {
	if len(changed) == 0 {
		return
	}
	everybody := func(*Person) bool { return true }
	p.Directory = renewed(p.Directory, changed, everybody, ComparePersons)
	p.persons = places(p.Directory)
	p.tombstones = maps.Clone(p.tombstones)
	for _, person := range changed {
		delete(p.tombstones, person.ID)
		p.bury(person, person.Name())
	}
	held := func(q *Person) bool { return len(p.SeatsHeldBy(q.ID)) > 0 }
	p.Persons = renewed(p.Persons, changed, held, ComparePersons)
}

// takeSessions takes changed sessions, seats and resources. A session that comes or goes takes its seats along, which
// did not change themselves.
func (p *Plan) takeSessions(changed, all Records) {
	seats, resources := slices.Clone(changed.Seats), slices.Clone(changed.Resources)
	before := p.sessions
	p.takeProgramme(changed.Sessions)
	for _, s := range changed.Sessions {
		if was, is := before.get(s.ID) != nil, p.hasSession(s.ID); was != is {
			seats = append(seats, belonging(all.Seats, s.ID, seatSession)...)
			resources = append(resources, belonging(all.Resources, s.ID, resourceSession)...)
		}
	}
	p.takeSeats(seats)
	inSession := func(r *Resource) bool { return p.hasSession(r.SessionID) }
	p.resourcesOf = regrouped(p.resourcesOf, p.Resources, resources, inSession, resourceSession, compareResources)
	p.Resources = renewed(p.Resources, resources, inSession, compareResources)
}

func belonging[T any](all []T, session ID, sessionOf func(*T) ID) []T {
	var some []T
	for i := range all {
		if sessionOf(&all[i]) == session {
			some = append(some, all[i])
		}
	}
	return some
}

// takeProgramme puts changed sessions where they belong in the programme.
func (p *Plan) takeProgramme(changed []Session) {
	if len(changed) == 0 {
		return
	}
	ours := func(s *Session) bool { return s.EditionID == p.Edition.ID }
	p.Sessions = renewed(p.Sessions, changed, ours, func(a, b Session) int { return compareOrders(p.orderOf(a), p.orderOf(b)) })
	found := make(map[ID]*Session, len(changed))
	for i := range changed {
		found[changed[i].ID] = nil
		if s := changed[i]; ours(&s) && !s.Deleted {
			found[s.ID] = &s
		}
	}
	p.sessions = p.sessions.with(found)
}

// takeSeats takes changed seats, and finds who holds a seat now.
func (p *Plan) takeSeats(changed []Seat) {
	if len(changed) == 0 {
		return
	}
	inSession := func(s *Seat) bool { return p.hasSession(s.SessionID) }
	before := p.seatsHeldBy
	p.seatsOf = regrouped(p.seatsOf, p.Seats, changed, inSession, seatSession, compareSeats)
	p.seatsHeldBy = regrouped(p.seatsHeldBy, p.Seats, changed,
		func(s *Seat) bool { return inSession(s) && s.PersonID != "" }, seatPerson, compareSeats)
	touched := withFormer(p.Seats, changed)
	p.Seats = renewed(p.Seats, changed, inSession, compareSeats)
	p.meet(touched, before)
}

// meet finds who came onto the programme, and who left it.
func (p *Plan) meet(touched []Seat, before layered[[]Seat]) {
	var moved []Person
	for i := range touched {
		id := touched[i].PersonID
		if was, is := len(before.get(id)) > 0, len(p.SeatsHeldBy(id)) > 0; was != is {
			if person, known := p.Person(id); known {
				moved = append(moved, person)
			}
		}
	}
	p.Persons = renewed(p.Persons, moved, func(q *Person) bool { return len(p.SeatsHeldBy(q.ID)) > 0 }, ComparePersons)
}
