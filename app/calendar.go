package app

import (
	"io"

	"quartiers/backend/export/ical"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// CalendarOptions are the choices of the calendar.
type CalendarOptions struct {
	Language string `json:"language"`
	Room     string `json:"room"`   // one room only; empty: all
	Person   string `json:"person"` // one person only; empty: everybody
}

// Calendar writes the sessions as an iCalendar file.
func (e *Exports) Calendar(edition string, o CalendarOptions, target Target) (Written, error) {
	return e.write(target, func(_ *export, p *planner.Planner, w io.Writer) (Report, error) {
		told, err := p.Programme(id(edition), programme.Options{Language: spoken(o.Language)})
		if err != nil {
			return Report{}, err
		}
		changed, err := p.Changed()
		if err != nil {
			return Report{}, err
		}
		return Report{Lines: []Label{}}, ical.Calendar(w, told, ical.Options{
			Stamp: changed, RoomID: id(o.Room), PersonID: id(o.Person)})
	})
}
