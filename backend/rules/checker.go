package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// Checker looks at a plan, and after a change again at what the change can touch only. Each rule looks at one thing at a
// time, its scope: the edition, a session, a person, a room, or an entry of the directory. What was said of every scope is kept.
//
// It is not safe for use by several goroutines at once.
type Checker struct {
	*scene
	spots   map[conference.ID]*spot
	halls   []hall
	turns   turns
	waivers map[string]*conference.Waiver
	told    map[scope][]entry // scopes of which nothing was said are left out
}

// scope is one thing that rules look at.
type scope struct {
	kind scopeKind
	id   conference.ID
}

type scopeKind int

const (
	aboutEdition scopeKind = iota
	aboutSession
	aboutPerson // somebody who holds a seat
	aboutRoom
	aboutEntry // somebody in the directory, whether or not they hold a seat
)

// NewChecker lets every rule look at a whole plan.
func NewChecker(p *conference.Plan) *Checker {
	c := &Checker{scene: newScene(p), waivers: waiversOf(p), turns: turnsOf(p), told: map[scope][]entry{}}
	c.kin = newKin(p)
	c.layOutAll()
	c.look(scope{aboutEdition, p.Edition.ID})
	for i := range p.Sessions {
		c.look(scope{aboutSession, p.Sessions[i].ID})
	}
	for i := range p.Persons {
		c.look(scope{aboutPerson, p.Persons[i].ID})
	}
	for i := range p.Rooms {
		c.look(scope{aboutRoom, p.Rooms[i].ID})
	}
	for i := range p.Directory {
		if id := p.Directory[i].ID; c.isNoted(id) {
			c.look(scope{aboutEntry, id})
		}
	}
	return c
}

// isNoted claims that rules have something to look at in an entry of the directory: most have nothing.
func (c *Checker) isNoted(id conference.ID) bool {
	return len(c.kin.around(id)) > 0 || len(c.AvailabilitiesOf(id)) > 0
}

func (c *Checker) layOutAll() {
	c.spots = make(map[conference.ID]*spot, len(c.Sessions))
	c.halls = make([]hall, len(c.Rooms))
	for i := range c.Rooms {
		c.halls[i] = hall{Room: &c.Rooms[i], place: i}
	}
	all, bits := make([]spot, len(c.Sessions)), newRoomSets(len(c.Sessions), len(c.Rooms))
	for i := range c.Sessions {
		s := &all[i]
		*s = c.layOut(&c.Sessions[i], bits.next())
		c.spots[s.ID] = s
		for place := range c.halls {
			if s.day != nil && s.rooms.has(place) {
				c.halls[place].spots = append(c.halls[place].spots, s)
			}
		}
	}
}

func (c *Checker) spotOf(session conference.ID) *spot { return c.spots[session] }

// look lets the rules of a scope look at it, and keeps what they say.
func (c *Checker) look(at scope) {
	r := &report{scene: c.scene, waivers: c.waivers}
	switch at.kind {
	case aboutEdition:
		c.turns.edition(c.scene, r)
	case aboutSession:
		if s := c.spots[at.id]; s != nil {
			c.turns.session(c.scene, s, r)
		}
	case aboutPerson:
		if len(c.SeatsHeldBy(at.id)) > 0 {
			c.lookAtPerson(at.id, r)
		}
	case aboutRoom:
		if place, ok := c.roomPlaces[at.id]; ok {
			c.turns.room(c.scene, &c.halls[place], r)
		}
	case aboutEntry:
		if person, ok := c.Person(at.id); ok {
			c.turns.entry(c.scene, &person, r)
		}
	}
	c.keep(at, r.entries)
}

func (c *Checker) lookAtPerson(id conference.ID, r *report) {
	if person, ok := c.Person(id); ok {
		a := c.agendaOf(&person, c.spotOf)
		c.turns.person(c.scene, &a, r)
	}
}

func (c *Checker) keep(at scope, entries []entry) {
	if len(entries) == 0 {
		delete(c.told, at)
		return
	}
	c.told[at] = entries
}

// Findings lists what the rules say, in the order of [Check].
func (c *Checker) Findings() []Finding { return sorted(c.entries()) }

// entries lists what the rules said, scope by scope in the order of the plan.
func (c *Checker) entries() []entry {
	all := slices.Clone(c.told[scope{aboutEdition, c.Edition.ID}])
	for i := range c.Sessions {
		all = append(all, c.told[scope{aboutSession, c.Sessions[i].ID}]...)
	}
	for i := range c.Persons {
		all = append(all, c.told[scope{aboutPerson, c.Persons[i].ID}]...)
	}
	for i := range c.Rooms {
		all = append(all, c.told[scope{aboutRoom, c.Rooms[i].ID}]...)
	}
	for i := range c.Directory {
		all = append(all, c.told[scope{aboutEntry, c.Directory[i].ID}]...)
	}
	return all
}

// sorted orders findings; those of one order stay as they were.
func sorted(entries []entry) []Finding {
	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(entries[a].order, entries[b].order), cmp.Compare(a, b))
	})
	findings := make([]Finding, len(entries))
	for i, place := range order {
		findings[i] = entries[place].Finding
	}
	return findings
}
