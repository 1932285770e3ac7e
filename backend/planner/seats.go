package planner

import "quartiers/backend/conference"

// SeatEdit names the fields of a seat that change; nil leaves a field as it is.
type SeatEdit struct {
	Role     *conference.Role `json:"role,omitempty"`
	Optional *bool            `json:"optional,omitempty"`
	Note     *string          `json:"note,omitempty"`
}

// AddSeat adds an empty seat at the end of a session.
func (p *Planner) AddSeat(session conference.ID, role conference.Role) (Outcome, error) {
	return p.actOnSession("seat.add", session, func(d *draft, s conference.Session) error {
		d.act.Params["role"] = string(role)
		return d.put(d.newSeat(s, role))
	})
}

// newSeat makes an empty seat behind the others of a session.
func (d *draft) newSeat(session conference.Session, role conference.Role) conference.Seat {
	last := ""
	for _, seat := range d.planner.read(session.EditionID).plan.SeatsOf(session.ID) {
		last = seat.Position
	}
	return conference.Seat{ID: d.create(), SessionID: session.ID, Role: role, Status: conference.Open,
		Position: conference.Between(last, "")}
}

// FillSeat gives a seat to a person; who was asked before has not answered for the new one.
func (p *Planner) FillSeat(id, person conference.ID) (Outcome, error) {
	return p.changeSeat(id, "seat.fill", func(d *draft, seat *conference.Seat) error {
		return d.sit(seat, person)
	})
}

// sit puts a person on a seat and names them in the history.
func (d *draft) sit(seat *conference.Seat, id conference.ID) error {
	person, err := d.person(id)
	if err != nil {
		return err
	}
	d.act.Params["person"] = person.Name()
	if seat.PersonID != id {
		seat.PersonID, seat.Status = id, conference.Considered
	}
	return nil
}

// SeatPerson gives a person the first empty seat of a session that suits the role; with no role, the first empty one.
// Where every seat is taken it adds one: of the role, or of the kind that the session has most.
func (p *Planner) SeatPerson(session, person conference.ID, role conference.Role) (Outcome, error) {
	return p.actOnSession("seat.fill", session, func(d *draft, s conference.Session) error {
		seat := d.emptySeat(s, role)
		d.created = seat.ID
		if err := d.sit(&seat, person); err != nil {
			return err
		}
		return d.put(seat)
	})
}

func (d *draft) emptySeat(session conference.Session, role conference.Role) conference.Seat {
	if seat, found := d.planner.read(session.EditionID).plan.OpenSeat(session.ID, role); found {
		return seat
	}
	if role == "" {
		role = conference.UsualRole(session.Kind)
	}
	return d.newSeat(session, role)
}

// EmptySeat sends the person away and keeps the seat, to be filled.
func (p *Planner) EmptySeat(id conference.ID) (Outcome, error) {
	return p.changeSeat(id, "seat.empty", func(d *draft, seat *conference.Seat) error {
		if person, err := d.person(seat.PersonID); err == nil {
			d.act.Params["person"] = person.Name()
		}
		seat.PersonID, seat.Status = "", conference.Open
		return nil
	})
}

// SetSeatStatus says how far the invitation has come; open empties the seat.
func (p *Planner) SetSeatStatus(id conference.ID, status conference.Status) (Outcome, error) {
	if status == conference.Open {
		return p.EmptySeat(id)
	}
	return p.changeSeat(id, "seat.status", func(d *draft, seat *conference.Seat) error {
		if person, err := d.person(seat.PersonID); err == nil {
			d.act.Params["person"] = person.Name()
		}
		d.act.Params["status"] = string(status)
		seat.Status = status
		return nil
	})
}

// EditSeat changes the role of a seat, whether it may stay empty, and its note.
func (p *Planner) EditSeat(id conference.ID, e SeatEdit) (Outcome, error) {
	return p.changeSeat(id, "seat.edit", func(_ *draft, seat *conference.Seat) error {
		set(&seat.Role, e.Role)
		set(&seat.Optional, e.Optional)
		setText(&seat.Note, e.Note)
		return nil
	})
}

// MoveSeat puts a seat before another of the same session; at the end with no other.
func (p *Planner) MoveSeat(id, before conference.ID) (Outcome, error) {
	return p.changeSeat(id, "seat.move", func(d *draft, seat *conference.Seat) error {
		seats := d.planner.read(d.edition).plan.SeatsOf(seat.SessionID)
		seat.Position = positionBefore(seats, func(s conference.Seat) string { return s.Position }, id, before)
		return nil
	})
}

// DeleteSeat takes a seat away, with whoever holds it.
func (p *Planner) DeleteSeat(id conference.ID) (Outcome, error) {
	return p.changeSeat(id, "seat.delete", func(_ *draft, seat *conference.Seat) error {
		seat.Deleted = true
		return nil
	})
}

// changeSeat is an act on one seat.
func (p *Planner) changeSeat(id conference.ID, act string, change func(*draft, *conference.Seat) error) (Outcome, error) {
	return p.act(func(d *draft) error {
		seat, err := d.seat(id)
		if err != nil {
			return err
		}
		session, err := d.session(seat.SessionID)
		if err != nil {
			return err
		}
		d.nameSession(act, session, "role", string(seat.Role))
		if err := change(d, &seat); err != nil {
			return err
		}
		return d.put(seat)
	})
}
