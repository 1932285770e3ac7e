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

	index
}

// NewPlan gathers one edition out of a workspace's records.
func NewPlan(all Records, edition ID) *Plan {
	directory := sortedPersons(pick(all.Persons, func(Person) bool { return true }))
	return newPlan(all, edition, directory, places(directory))
}

// Again gathers the same edition after a change that left all persons as they were: their order, which takes the most
// time to find, is kept.
func (p *Plan) Again(all Records) *Plan { return newPlan(all, p.Edition.ID, p.Directory, p.persons) }

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
	byPosition := func(a, b string, x, y ID) int { return cmp.Or(cmp.Compare(a, b), cmp.Compare(x, y)) }
	slices.SortFunc(p.Organisers, func(a, b Organiser) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Days, func(a, b Day) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID)) })
	slices.SortFunc(p.Rooms, func(a, b Room) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Tracks, func(a, b Track) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Seats, func(a, b Seat) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	slices.SortFunc(p.Resources, func(a, b Resource) int { return byPosition(a.Position, b.Position, a.ID, b.ID) })
	p.indexOrder()
	p.sortSessions()
}

// sortSessions orders by slot, then by the first room, then by title; sessions without a slot come last.
func (p *Plan) sortSessions() {
	type place struct {
		from, room int
		title      string
		id         ID
	}
	p.Sessions = sortedBy(p.Sessions,
		func(s Session) place { return place{p.startOf(s), p.roomRank(s), s.Title, s.ID} },
		func(a, b place) int {
			return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.room, b.room), cmp.Compare(a.title, b.title),
				cmp.Compare(a.id, b.id))
		})
}

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
