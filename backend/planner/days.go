package planner

import "quartiers/backend/conference"

// DayEdit names the fields of a day that change; nil leaves a field as it is.
type DayEdit struct {
	Date   *conference.Date  `json:"date,omitempty"`
	Opens  *conference.Clock `json:"opens,omitempty"`
	Closes *conference.Clock `json:"closes,omitempty"`
	Label  *string           `json:"label,omitempty"`
}

// CreateDay adds a day; code day.twice when the edition has that date.
func (p *Planner) CreateDay(edition conference.ID, date conference.Date, opens, closes conference.Clock) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		d.edition = edition
		d.name("day.create", "day", string(date))
		day := conference.Day{ID: d.create(), EditionID: edition, Date: date, Opens: opens, Closes: closes}
		return d.putDay(day)
	})
}

// EditDay changes the date, the hours or the label of a day; its sessions move along. Code day.twice as above.
func (p *Planner) EditDay(id conference.ID, e DayEdit) (Outcome, error) {
	return p.changeDay(id, "day.edit", func(day *conference.Day) {
		set(&day.Date, e.Date)
		set(&day.Opens, e.Opens)
		set(&day.Closes, e.Closes)
		setLine(&day.Label, e.Label)
	})
}

// DeleteDay takes a day away. Its sessions say so as a finding, and undo brings it back.
func (p *Planner) DeleteDay(id conference.ID) (Outcome, error) {
	return p.changeDay(id, "day.delete", func(day *conference.Day) { day.Deleted = true })
}

// changeDay is an act on one day.
func (p *Planner) changeDay(id conference.ID, act string, change func(*conference.Day)) (Outcome, error) {
	return p.act(func(d *draft) error {
		day, err := d.day(id)
		if err != nil {
			return err
		}
		d.edition = day.EditionID
		d.name(act, "day", string(day.Date))
		change(&day)
		return d.putDay(day)
	})
}

// putDay puts a day unless the edition has its date already.
func (d *draft) putDay(day conference.Day) error {
	for _, other := range d.planner.read(day.EditionID).plan.Days {
		if other.ID != day.ID && other.Date == day.Date && !day.Deleted {
			return conference.Refuse("day.twice", conference.Params{"date": day.Date})
		}
	}
	return d.put(day)
}
