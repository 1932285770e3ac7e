package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// mostPeople is how many people are proposed for one seat.
const mostPeople = 8

// fill proposes people for an empty seat.
func (m *mender) fill(seat *conference.Seat) []Remedy { return m.people(Fill, seat) }

// replacements proposes somebody else for the seats in a session of the person whom the finding is about.
func (m *mender) replacements(s *spot) []Remedy {
	var mine []*conference.Seat
	for i := range s.seats {
		seat := &s.seats[i]
		if seat.IsHeld() && m.concerns(conference.Ref{Table: conference.Persons, ID: seat.PersonID}) {
			mine = append(mine, seat)
		}
	}
	if len(mine) != 1 {
		return nil // two seats in one session are another matter
	}
	return m.replaceIn(mine)
}

func (m *mender) replaceIn(seats []*conference.Seat) []Remedy {
	var remedies []Remedy
	for _, seat := range seats {
		remedies = append(remedies, m.people(Replace, seat)...)
	}
	return remedies
}

// people proposes those who are free at the seat's hour: who stands by for the session, who does the same elsewhere,
// who is in the edition, and then the directory.
func (m *mender) people(kind RemedyKind, seat *conference.Seat) []Remedy {
	s := &m.spots[m.places[seat.SessionID]]
	m.setMargin(m.longestWay())
	var remedies []Remedy
	for _, c := range m.candidates(s, seat) {
		if len(remedies) < mostPeople && m.isFree(c.Person, s) {
			remedies = append(remedies, m.seatOther(kind, s, seat, c.Person))
		}
	}
	return remedies
}

func (m *mender) seatOther(kind RemedyKind, s *spot, seat *conference.Seat, person *conference.Person) Remedy {
	params := m.named(s, conference.Params{"person": person.Name(), "organisation": person.Organisation})
	if last, ok := m.Person(seat.PersonID); ok {
		params["other"] = last.Name()
	}
	return Remedy{Kind: kind, SessionID: s.ID, SeatID: seat.ID, PersonID: person.ID, Params: params}
}

// candidates lists everybody who has no part in the session yet, the most likely first.
func (m *mender) candidates(s *spot, seat *conference.Seat) []candidate {
	var found []candidate
	for i := range m.Directory {
		if rank, ok := m.likelihood(&m.Directory[i], s, seat); ok {
			found = append(found, candidate{&m.Directory[i], rank, len(m.SeatsHeldBy(m.Directory[i].ID))})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.seats, b.seats))
	})
	return found
}

// candidate is somebody for a seat, and how likely: of two alike, whoever has less to do.
type candidate struct {
	*conference.Person
	rank, seats int
}

// The ranks of candidates.
const (
	standsBy      = iota // in reserve, in the same role
	standsByElse         // in reserve, in another role
	doesTheSame          // holds the role in another session
	takesPart            // holds another role
	isInDirectory        // is known
)

// likelihood ranks a candidate; false for somebody who is in the session already, or who declined.
func (m *mender) likelihood(person *conference.Person, s *spot, wanted *conference.Seat) (int, bool) {
	rank := isInDirectory
	seats := m.SeatsHeldBy(person.ID)
	for i := range seats {
		seat := &seats[i]
		if seat.SessionID == s.ID && seat.Status != conference.Reserve {
			return 0, false
		}
		rank = min(rank, rankOf(seat, s, wanted.Role))
	}
	return rank, true
}

func rankOf(seat *conference.Seat, s *spot, role conference.Role) int {
	switch {
	case seat.SessionID == s.ID && seat.Role == role:
		return standsBy
	case seat.SessionID == s.ID:
		return standsByElse
	case seat.Role == role && seat.IsHeld():
		return doesTheSame
	case seat.IsHeld():
		return takesPart
	}
	return isInDirectory
}

// isFree claims that somebody could attend a session, with the time to come and go. At no hour everybody can.
func (m *mender) isFree(person *conference.Person, s *spot) bool {
	return s.day == nil || !stands(m.comfortable(m.personWalls(person.ID)), s, s.span, "")
}
