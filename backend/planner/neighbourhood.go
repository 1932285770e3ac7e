package planner

import (
	"slices"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// around gives the records that a change can touch: of an edition with a thousand sessions, the fifty that share a
// room, a person or an hour with those that change. The rules say the same of these as of all.
func (p *Planner) around(plan *conference.Plan, change arranger.Change, f rules.Finding) conference.Records {
	n := neighbourhood{plan: plan, persons: map[conference.ID]bool{}, sessions: map[conference.ID]bool{}}
	for _, session := range change.Sessions {
		n.take(session)
	}
	for _, seat := range change.Seats {
		session, _ := plan.Session(seat.SessionID)
		n.take(session)
		n.persons[seat.PersonID] = true
	}
	for _, subject := range f.Subjects {
		if session, ok := plan.Session(subject.ID); ok {
			n.take(session)
		}
	}
	return n.of(p.rows.Records)
}

// neighbourhood is what surrounds some sessions.
type neighbourhood struct {
	plan     *conference.Plan
	persons  map[conference.ID]bool
	sessions map[conference.ID]bool
	places   []place // where the sessions are and where they go
}

// place is when and where a session is.
type place struct {
	conference.Span
	conference.Placement
}

// take puts a session in: its people, where it is now and where it goes.
func (n *neighbourhood) take(s conference.Session) {
	n.sessions[s.ID] = true
	n.takePlace(s)
	if now, ok := n.plan.Session(s.ID); ok {
		n.takePlace(now)
	}
	for _, seat := range n.plan.SeatsOf(s.ID) {
		n.persons[seat.PersonID] = true
	}
}

func (n *neighbourhood) takePlace(s conference.Session) {
	if span, ok := n.plan.Span(s); ok {
		n.places = append(n.places, place{span, s.Placement})
	}
}

// of picks the sessions, the seats and the people of the neighbourhood.
func (n *neighbourhood) of(all conference.Records) conference.Records {
	delete(n.persons, "")
	for person := range n.persons {
		for _, seat := range n.plan.SeatsHeldBy(person) {
			n.sessions[seat.SessionID] = true
		}
	}
	all.Sessions, all.Seats, all.Persons, all.Resources = nil, nil, nil, nil
	for i := range n.plan.Sessions {
		if s := &n.plan.Sessions[i]; n.sessions[s.ID] || n.isNear(s) {
			all.Sessions = append(all.Sessions, *s)
			all.Seats = append(all.Seats, n.plan.SeatsOf(s.ID)...)
		}
	}
	all.Persons = n.peopleOf(all.Seats)
	return all
}

// isNear claims that a session shares a room on a day, or an hour, with one of the places.
func (n *neighbourhood) isNear(s *conference.Session) bool {
	span, placed := n.plan.Span(*s)
	for i := range n.places {
		there := &n.places[i]
		if placed && (span.Overlaps(there.Span) || there.DayID == s.Placement.DayID && shareRoom(there.Rooms, s.Placement.Rooms)) {
			return true
		}
	}
	return false
}

func shareRoom(a, b []conference.ID) bool {
	return slices.ContainsFunc(a, func(room conference.ID) bool { return slices.Contains(b, room) })
}

// peopleOf finds those who hold seats, and those who come.
func (n *neighbourhood) peopleOf(seats []conference.Seat) []conference.Person {
	for _, seat := range seats {
		n.persons[seat.PersonID] = true
	}
	persons := make([]conference.Person, 0, len(n.persons))
	for id := range n.persons {
		if person, ok := n.plan.Person(id); ok {
			persons = append(persons, person)
		}
	}
	return persons
}

// overwritten gives records with what changes written over them.
func overwritten(all conference.Records, change arranger.Change) conference.Records {
	all.Sessions = overwrite(all.Sessions, change.Sessions)
	all.Seats = overwrite(all.Seats, change.Seats)
	return all
}

func overwrite[T conference.Record](records, news []T) []T {
	records = slices.Clone(records)
	for _, record := range news {
		at := slices.IndexFunc(records, func(old T) bool { return old.Ref() == record.Ref() })
		if at < 0 {
			records = append(records, record)
			continue
		}
		records[at] = record
	}
	return records
}
