package planner

import (
	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// NewSession is what a session begins with.
type NewSession struct {
	Kind      conference.Kind      `json:"kind"`
	Title     string               `json:"title"`
	TrackID   conference.ID        `json:"trackId"`
	Placement conference.Placement `json:"placement"`
}

// SessionEdit names the fields of a session that change; nil leaves a field as it is.
type SessionEdit struct {
	Kind     *conference.Kind `json:"kind,omitempty"`
	Number   *string          `json:"number,omitempty"`
	Title    *string          `json:"title,omitempty"`
	Subtitle *string          `json:"subtitle,omitempty"`
	Abstract *string          `json:"abstract,omitempty"`
	Notes    *string          `json:"notes,omitempty"`
	Language *string          `json:"language,omitempty"`
	TrackID  *conference.ID   `json:"trackId,omitempty"`
	Panel    *int             `json:"panel,omitempty"`
	Expected *int             `json:"expected,omitempty"`
}

// CreateSession adds a session with the empty seats that its kind needs.
func (p *Planner) CreateSession(edition conference.ID, n NewSession) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		session := conference.Session{ID: d.create(), EditionID: edition, Kind: n.Kind,
			Title: conference.CleanLine(n.Title), TrackID: n.TrackID, Placement: n.Placement}
		d.nameSession("session.create", session)
		return d.putWithSeats(session)
	})
}

// putWithSeats puts a new session and the empty seats that its kind needs.
func (d *draft) putWithSeats(session conference.Session) error {
	if session.Placement.Duration == 0 {
		session.Placement.Duration = conference.DefaultDuration
	}
	if session.Kind == conference.RoundTable && session.Panel == 0 {
		session.Panel = conference.DefaultPanel
	}
	if err := d.put(session); err != nil {
		return err
	}
	var seats []conference.Seat
	for _, need := range conference.Requirements(session.Kind, session.Panel) {
		for range need.Count {
			seats = append(seats, conference.Seat{ID: d.newID(), SessionID: session.ID, Role: need.Role,
				Status: conference.Open, Optional: need.Optional})
		}
	}
	return d.putSeats(seats)
}

// putSeats puts new seats in the order given.
func (d *draft) putSeats(seats []conference.Seat) error {
	positions := conference.Positions(len(seats))
	for i, seat := range seats {
		seat.Position = positions[i]
		if err := d.put(seat); err != nil {
			return err
		}
	}
	return nil
}

// EditSession changes what a session says, not when and where it is.
func (p *Planner) EditSession(id conference.ID, e SessionEdit) (Outcome, error) {
	return p.changeSession(id, "session.edit", e.apply)
}

func (e SessionEdit) apply(s *conference.Session) {
	set(&s.Kind, e.Kind)
	setLine(&s.Number, e.Number)
	setLine(&s.Title, e.Title)
	setLine(&s.Subtitle, e.Subtitle)
	setText(&s.Abstract, e.Abstract)
	setText(&s.Notes, e.Notes)
	setLine(&s.Language, e.Language)
	set(&s.TrackID, e.TrackID)
	set(&s.Panel, e.Panel)
	set(&s.Expected, e.Expected)
}

// DeleteSession takes a session off the programme; undo brings it back with its seats and resources.
func (p *Planner) DeleteSession(id conference.ID) (Outcome, error) {
	return p.changeSession(id, "session.delete", func(s *conference.Session) { s.Deleted = true })
}

// changeSession is an act that changes one session.
func (p *Planner) changeSession(id conference.ID, act string, change func(*conference.Session)) (Outcome, error) {
	return p.actOnSession(act, id, func(d *draft, session conference.Session) error {
		change(&session)
		return d.put(session)
	})
}

// actOnSession is an act about one session.
func (p *Planner) actOnSession(act string, id conference.ID, do func(*draft, conference.Session) error) (Outcome, error) {
	return p.act(func(d *draft) error {
		session, err := d.session(id)
		if err != nil {
			return err
		}
		d.nameSession(act, session)
		return do(d, session)
	})
}

// nameSession names an act about a session: by its title, or by what it is where it has none yet.
func (d *draft) nameSession(act string, s conference.Session, params ...string) {
	d.edition = s.EditionID
	d.name(act, append(params, "title", s.Title, "number", s.Number, "sessionKind", string(s.Kind))...)
}

// DuplicateSession copies a session with its seats, emptied, into the tray.
func (p *Planner) DuplicateSession(id conference.ID) (Outcome, error) {
	return p.actOnSession("session.duplicate", id, func(d *draft, session conference.Session) error {
		return d.copySession(session, arranger.Unplaced(session.Placement))
	})
}

// copySession puts a copy of a session somewhere, with its seats, emptied.
func (d *draft) copySession(session conference.Session, to conference.Placement) error {
	plan := d.planner.read(session.EditionID).plan
	seats, translations := plan.SeatsOf(session.ID), plan.TranslationsOf(session.Ref())
	session.ID, session.Origin, session.Placement = d.create(), "", to
	if err := d.put(session); err != nil {
		return err
	}
	if err := d.putTranslations(translated(translations, session.EditionID, session.ID)); err != nil {
		return err
	}
	return d.putSeats(d.emptied(seats, session.ID))
}

// emptied copies seats for another session, with nobody in them.
func (d *draft) emptied(seats []conference.Seat, session conference.ID) []conference.Seat {
	copies := make([]conference.Seat, 0, len(seats))
	for _, seat := range seats {
		copies = append(copies, conference.Seat{ID: d.newID(), SessionID: session, Role: seat.Role,
			Status: conference.Open, Optional: seat.Optional})
	}
	return copies
}
