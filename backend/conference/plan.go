package conference

import (
	"cmp"
	"math"
	"slices"
)

// Plan is one edition in memory with its look-ups. It holds live records only, in their order; it is made anew after
// every act and never changed, so that it can be read from anywhere.
type Plan struct {
	Edition        Edition
	Today          Date // when it is looked at, in the edition's time zone; empty: nobody asked for a date
	Organisers     []Organiser
	Days           []Day     // by date
	Rooms          []Room    // by position
	Tracks         []Track   // by position
	Sessions       []Session // by slot, then room, then title; the tray at the end
	Persons        []Person  // everybody who holds a seat here, by name
	Directory      []Person  // everybody in the workspace, by name
	Seats          []Seat    // by session in no order, then position
	Availabilities []Availability
	Resources      []Resource
	Consents       []Consent
	Waivers        []Waiver
	Tunings        []Tuning
	Walks          []Walk
	Translations   []Translation

	index
}

// NewPlan gathers one edition out of a workspace's records.
func NewPlan(all Records, edition ID) *Plan {
	directory := sortedPersons(pick(all.Persons, func(Person) bool { return true }))
	return newPlan(all, edition, directory, places(directory))
}

// Again gathers the same edition after a change that left all persons as they were: their order, which takes the most
// time to find, is kept.
func (p *Plan) Again(all Records) *Plan {
	again := newPlan(all, p.Edition.ID, p.Directory, p.persons)
	again.Today = p.Today
	return again
}

func newPlan(all Records, edition ID, directory []Person, persons map[ID]int) *Plan {
	p := &Plan{
		Edition:        Edition{ID: edition}, // one that is still to be written has an id and nothing else
		Organisers:     pick(all.Organisers, func(o Organiser) bool { return o.EditionID == edition }),
		Days:           pick(all.Days, func(d Day) bool { return d.EditionID == edition }),
		Rooms:          pick(all.Rooms, func(r Room) bool { return r.EditionID == edition }),
		Tracks:         pick(all.Tracks, func(t Track) bool { return t.EditionID == edition }),
		Sessions:       pick(all.Sessions, func(s Session) bool { return s.EditionID == edition }),
		Directory:      directory,
		Availabilities: pick(all.Availabilities, func(a Availability) bool { return a.EditionID == edition }),
		Consents:       pick(all.Consents, func(c Consent) bool { return c.EditionID == edition }),
		Waivers:        pick(all.Waivers, func(w Waiver) bool { return w.EditionID == edition }),
		Tunings:        pick(all.Tunings, func(t Tuning) bool { return t.EditionID == edition }),
		Walks:          pick(all.Walks, func(w Walk) bool { return w.EditionID == edition }),
		Translations:   pick(all.Translations, func(t Translation) bool { return t.EditionID == edition }),
	}
	for _, e := range all.Editions {
		if e.ID == edition {
			p.Edition = e
		}
	}
	p.persons = persons
	p.indexPlaces(all)
	p.Seats = pick(all.Seats, func(s Seat) bool { return p.hasSession(s.SessionID) })
	p.Resources = pick(all.Resources, func(r Resource) bool { return p.hasSession(r.SessionID) })
	p.sort()
	p.indexPeople()
	return p
}

func pick[T Record](all []T, belongs func(T) bool) []T {
	picked := make([]T, 0, len(all))
	for _, record := range all {
		if !record.IsDeleted() && belongs(record) {
			picked = append(picked, record)
		}
	}
	return picked
}

func (p *Plan) sort() {
	slices.SortFunc(p.Organisers, func(a, b Organiser) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Days, func(a, b Day) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID)) })
	slices.SortFunc(p.Rooms, func(a, b Room) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Tracks, func(a, b Track) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Seats, compareSeats)
	slices.SortFunc(p.Resources, compareResources)
	sortByID(p.Availabilities)
	sortByID(p.Consents)
	sortByID(p.Waivers)
	sortByID(p.Tunings)
	sortByID(p.Walks)
	sortByID(p.Translations)
	p.indexOrder()
	p.sortSessions()
}

func byPosition(a, b string, x, y ID) int { return cmp.Or(cmp.Compare(a, b), cmp.Compare(x, y)) }

func compareSeats(a, b Seat) int         { return byPosition(a.Position, b.Position, a.ID, b.ID) }
func compareResources(a, b Resource) int { return byPosition(a.Position, b.Position, a.ID, b.ID) }

func compareIDs[T Record](a, b T) int { return cmp.Compare(a.Ref().ID, b.Ref().ID) }

// sortByID orders records that have no order of their own. They come by id from the store: nothing is left to do then.
func sortByID[T Record](records []T) {
	if !slices.IsSortedFunc(records, compareIDs[T]) {
		slices.SortFunc(records, compareIDs[T])
	}
}

// programmeOrder is what sessions are ordered by: the slot, then the first room, then the title.
type programmeOrder struct {
	from, room int
	title      string
	id         ID
}

func (p *Plan) orderOf(s Session) programmeOrder {
	return programmeOrder{p.startOf(s), p.roomRank(s), s.Title, s.ID}
}

func compareOrders(a, b programmeOrder) int {
	return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.room, b.room), cmp.Compare(a.title, b.title),
		cmp.Compare(a.id, b.id))
}

// sortSessions orders by slot, then by the first room, then by title; sessions without a slot come last.
func (p *Plan) sortSessions() { p.Sessions = sortedBy(p.Sessions, p.orderOf, compareOrders) }

// startOf is when a session begins on the edition's time line; behind everything for one in the tray.
func (p *Plan) startOf(s Session) int {
	if span, ok := p.Span(s); ok {
		return span.From
	}
	return math.MaxInt
}

// roomRank is the place of the session's first room among the rooms; before all of them for one that takes them all.
func (p *Plan) roomRank(s Session) int {
	first := len(p.Rooms)
	for _, id := range s.Placement.Rooms {
		if i, ok := p.rooms[id]; ok {
			first = min(first, i)
		}
	}
	if s.Placement.AllRooms {
		return -1
	}
	return first
}
