package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// Seating is what a session holds for a person: the seat that they would take, and what would be wrong with that.
type Seating struct {
	Session  conference.ID
	Person   conference.ID
	Seat     conference.ID   // empty: every seat is taken, and one would be added
	Role     conference.Role // of that seat
	Rank     int             // of that seat among those of its role, from 1
	IsHere   bool            // the person is named in the session already; then the seat is theirs
	Findings []Finding       // what the rules would tell of the person, worst first; nothing where they are already
}

// aboutTime are the rules that look at one person's agenda and at nothing else.
var aboutTime = []string{"person.double_booked", "person.gap_short", "person.move_short", "person.unavailable"}

// Seatings tells for every session but pauses what would come of a person sitting there.
func Seatings(p *conference.Plan, person conference.ID) []Seating {
	v := newView(p)
	who, _ := p.Person(person)
	mine := v.agendaOf(&who, v.spotOf)
	all := make([]Seating, 0, len(v.spots))
	for i := range v.spots {
		if s := &v.spots[i]; !s.Kind.IsPause() {
			all = append(all, v.seating(s, mine))
		}
	}
	return all
}

// Candidates tells of everybody in the directory what would come of them sitting in a session; nothing for a session
// that the plan does not have.
func Candidates(p *conference.Plan, session conference.ID) []Seating {
	v := newView(p)
	at, known := v.places[session]
	if !known {
		return nil
	}
	all := make([]Seating, 0, len(p.Directory))
	for i := range p.Directory {
		all = append(all, v.seating(&v.spots[at], v.agendaOf(&p.Directory[i], v.spotOf)))
	}
	return all
}

func (v *view) seating(s *spot, mine agenda) Seating {
	for i := range s.seats {
		if seat := &s.seats[i]; seat.PersonID == mine.person.ID {
			return Seating{s.ID, seat.PersonID, seat.ID, seat.Role, s.rank(seat.ID, seat.Role), true, nil}
		}
	}
	role := conference.UsualRole(s.Kind)
	seat, _ := v.OpenSeat(s.ID, "")
	if seat.ID != "" {
		role = seat.Role
	}
	return Seating{s.ID, mine.person.ID, seat.ID, role, s.rank(seat.ID, role), false, v.trouble(s, mine, role)}
}

// rank is the place of a seat among those of its role; behind all of them for one that is not there yet.
func (s *spot) rank(id conference.ID, role conference.Role) int {
	rank := 1
	for i := range s.seats {
		if s.seats[i].ID == id {
			return rank
		}
		if s.seats[i].Role == role {
			rank++
		}
	}
	return rank
}

// trouble lets the rules look at an agenda with one more stop, and keeps what they tell of that stop.
func (v *view) trouble(s *spot, mine agenda, role conference.Role) []Finding {
	if s.day == nil {
		return nil
	}
	tried := agenda{mine.person, append(slices.Clone(mine.stops), stop{s, stays(role)})}
	slices.SortFunc(tried.stops, compareStops)
	r := &report{scene: v.scene}
	for i := range catalogue {
		if rule := &catalogue[i]; slices.Contains(aboutTime, rule.Code) && rule.SeverityIn(v.Plan) != Off {
			r.begin(rule, v.Plan)
			rule.person(v.scene, &tried, r)
		}
	}
	return slices.DeleteFunc(r.sorted(), func(f Finding) bool { return !f.Concerns(s.Ref()) })
}
