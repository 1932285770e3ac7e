package rules

import (
	"cmp"
	"maps"
	"slices"

	"quartiers/backend/conference"
)

// Follow looks at the plan after some rows changed, and tells what is new and what no longer holds. Only what the change
// can touch is looked at again. What touches everything, such as the hours of a day or a setting of the edition, lets
// all rules look at all.
func (c *Checker) Follow(p *conference.Plan, changed conference.Records) Difference {
	next := *c.scene
	next.Plan = p
	next.climate = next.climateNow()
	if touchesAll(changed) || p.Today != c.Today || next.climate != c.climate {
		return c.startAnew(p)
	}
	t := touch{}
	t.find(c.scene, changed)
	t.find(&next, changed)
	c.scene = &next
	c.kin.follow(&t, p, changed)
	t.passOn(c)
	c.moveSpots(t)
	c.touchWaived(t, changed.Waivers)
	return c.lookAgain(t)
}

// Try tells what [Checker.Follow] would, and leaves the checker where it is: it follows, and follows back.
func (c *Checker) Try(p *conference.Plan, changed conference.Records) Difference {
	here := c.Plan
	d := c.Follow(p, changed)
	c.Follow(here, changed)
	return d
}

func touchesAll(changed conference.Records) bool {
	return len(changed.Editions)+len(changed.Days)+len(changed.Rooms)+len(changed.Tracks)+len(changed.Tunings)+
		len(changed.Walks) > 0
}

// startAnew lets all rules look at all.
func (c *Checker) startAnew(p *conference.Plan) Difference {
	before := c.told
	*c = *NewChecker(p)
	var d comparison
	for _, entries := range before {
		d.was = append(d.was, entries...)
	}
	d.is = c.entries()
	return d.difference()
}

// moveSpots lays the touched sessions out again and puts them into the rooms where they are now.
func (c *Checker) moveSpots(t touch) {
	for at := range t {
		if at.kind != aboutSession {
			continue
		}
		old, fresh := c.spots[at.id], c.laidOut(at.id)
		if fresh == nil {
			delete(c.spots, at.id)
		} else {
			c.spots[at.id] = fresh
		}
		for place := range c.halls {
			c.halls[place].put(old, fresh)
		}
	}
}

// laidOut finds a session in the plan and lays it out; nil when it is gone.
func (c *Checker) laidOut(id conference.ID) *spot {
	session := c.SessionAt(id)
	if session == nil {
		return nil
	}
	s := c.layOut(session, newRoomSets(1, len(c.Rooms)).next())
	return &s
}

// lookAgain lets the rules look at what was touched.
func (c *Checker) lookAgain(t touch) Difference {
	var d comparison
	for _, at := range c.inOrder(t) {
		d.was = append(d.was, c.told[at]...)
		c.look(at)
		d.is = append(d.is, c.told[at]...)
	}
	return d.difference()
}

// inOrder lists scopes in the order of the plan, so that what they tell comes in the order of [Check].
func (c *Checker) inOrder(t touch) []scope {
	return slices.SortedFunc(maps.Keys(t), func(a, b scope) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), c.compareWithin(a, b), cmp.Compare(a.id, b.id))
	})
}

// compareWithin orders two scopes of one kind; those that are gone have nothing to tell.
func (c *Checker) compareWithin(a, b scope) int {
	switch a.kind {
	case aboutEdition:
		return 0
	case aboutRoom:
		return cmp.Compare(c.roomPlaces[a.id], c.roomPlaces[b.id])
	case aboutSession:
		if first, second := c.spots[a.id], c.spots[b.id]; first != nil && second != nil {
			return compareSpots(first, second)
		}
		return 0
	}
	return c.comparePeople(a.id, b.id)
}

// touchWaived adds the scopes of the findings that somebody chose to live with now, or does no longer.
func (c *Checker) touchWaived(t touch, changed []conference.Waiver) {
	if len(changed) == 0 {
		return
	}
	c.waivers = waiversOf(c.Plan)
	keys := map[string]bool{}
	for _, waiver := range changed {
		keys[waiver.Key] = true
	}
	for at, entries := range c.told {
		if slices.ContainsFunc(entries, func(e entry) bool { return keys[e.Key()] }) {
			t[at] = true
		}
	}
}
