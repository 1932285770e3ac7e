package planner

import "quartiers/backend/conference"

// NewAvailability is what a window of a person or a room says.
type NewAvailability struct {
	Subject conference.Ref   `json:"subject"`
	DayID   conference.ID    `json:"dayId"`
	From    conference.Clock `json:"from"`
	To      conference.Clock `json:"to"`
	Away    bool             `json:"away"`
	Reason  string           `json:"reason"`
}

// CreateAvailability says that a person or a room is there, or away, for a part of a day.
func (p *Planner) CreateAvailability(edition conference.ID, n NewAvailability) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		d.edition = edition
		d.name("availability.create", "subject", d.subjectName(n.Subject))
		return d.put(n.of(conference.Availability{ID: d.create(), EditionID: edition}))
	})
}

// EditAvailability changes a window.
func (p *Planner) EditAvailability(id conference.ID, n NewAvailability) (Outcome, error) {
	return p.changeAvailability(id, "availability.edit", n.of)
}

// DeleteAvailability takes a window away.
func (p *Planner) DeleteAvailability(id conference.ID) (Outcome, error) {
	return p.changeAvailability(id, "availability.delete", func(a conference.Availability) conference.Availability {
		a.Deleted = true
		return a
	})
}

func (n NewAvailability) of(a conference.Availability) conference.Availability {
	a.Subject, a.DayID, a.From, a.To, a.Away = n.Subject, n.DayID, n.From, n.To, n.Away
	a.Reason = conference.CleanLine(n.Reason)
	return a
}

// changeAvailability is an act on one window.
func (p *Planner) changeAvailability(id conference.ID, act string,
	change func(conference.Availability) conference.Availability) (Outcome, error) {
	return p.act(func(d *draft) error {
		window, err := d.availability(id)
		if err != nil {
			return err
		}
		d.edition = window.EditionID
		d.name(act, "subject", d.subjectName(window.Subject))
		return d.put(change(window))
	})
}

// subjectName is what the history calls the person or the room that a window is about.
func (d *draft) subjectName(subject conference.Ref) string {
	if person, err := d.person(subject.ID); err == nil {
		return person.Name()
	}
	room, _ := d.room(subject.ID)
	return room.Name
}
