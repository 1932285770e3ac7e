package arranger

import "quartiers/backend/conference"

// fillSeat gives a seat to a person.
func (w *work) fillSeat() error { return w.sit("seat.fill") }

// replacePerson gives a seat to somebody else.
func (w *work) replacePerson() error { return w.sit("seat.replace") }

// sit puts a person on a seat: who was asked before has not answered for the new one. Whoever stood by for the session
// stands by no longer.
func (w *work) sit(act string) error {
	seat, session, err := w.seat(w.op.SeatID)
	if err != nil {
		return err
	}
	person, ok := w.plan.Person(w.op.PersonID)
	if !ok {
		return missing(conference.Persons)
	}
	last, _ := w.plan.Person(seat.PersonID)
	w.nameSession(act, session, "role", string(seat.Role), "person", person.Name(), "other", last.Name())
	if seat.PersonID == person.ID {
		return nil
	}
	seat.PersonID, seat.Status = person.ID, conference.Considered
	w.change.Seats = append(w.change.Seats, seat)
	w.leaveReserve(session.ID, person.ID)
	return nil
}

func (w *work) leaveReserve(session, person conference.ID) {
	for _, seat := range w.plan.SeatsOf(session) {
		if seat.PersonID == person && seat.Status == conference.Reserve {
			seat.Deleted = true
			w.change.Seats = append(w.change.Seats, seat)
		}
	}
}

func (w *work) seat(id conference.ID) (conference.Seat, conference.Session, error) {
	for _, seat := range w.plan.Seats {
		if seat.ID == id {
			session, _ := w.plan.Session(seat.SessionID)
			return seat, session, nil
		}
	}
	return conference.Seat{}, conference.Session{}, missing(conference.Seats)
}
