package ical

import (
	"bytes"
	"io"
	"time"

	ics "github.com/arran4/golang-ical"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// Options say which sessions go into the calendar, and what a calendar wants to know of its making.
type Options struct {
	Stamp     time.Time             // when the programme was last changed: the same programme gives the same bytes
	RoomID    conference.ID         // this room only, with what takes every room; empty: all
	PersonID  conference.ID         // what this person does only; empty: all
	Revisions map[conference.ID]int // how often a session was moved since it first went out; none: never
}

// maker is who says to have made the file.
const maker = "-//Quartiers//Programme//EN"

// Calendar writes the sessions that have a slot. It fails with the code "calendar.empty" when there is none, because
// calendars refuse such a file without saying why.
func Calendar(w io.Writer, p programme.Programme, o Options) error {
	zone := conference.Edition{TimeZone: p.Edition.TimeZone}.Zone()
	calendar := newCalendar(p, o)
	for _, day := range p.Days {
		for _, session := range day.Sessions {
			if o.includes(p, session) {
				calendar.AddVEvent(newEvent(p, session, o, zone))
			}
		}
	}
	if len(calendar.Components) == 0 {
		return conference.Refuse("calendar.empty", conference.Params{"edition": calendarName(p, o)})
	}
	return write(w, calendar)
}

func newCalendar(p programme.Programme, o Options) *ics.Calendar {
	calendar := ics.NewCalendar()
	calendar.SetProductId(maker)
	calendar.SetCalscale("GREGORIAN")
	calendar.SetMethod(ics.MethodPublish)
	calendar.SetName(line(calendarName(p, o)))
	calendar.SetXWRTimezone(line(p.Edition.TimeZone))
	return calendar
}

// calendarName is the edition, with the room or the person when the calendar is of one.
func calendarName(p programme.Programme, o Options) string {
	name := p.Edition.Name
	for _, room := range p.Rooms {
		if room.ID == o.RoomID {
			name += " – " + room.Name
		}
	}
	for _, speaker := range p.Speakers {
		if speaker.ID == o.PersonID {
			name += " – " + fullName(speaker.Name)
		}
	}
	return name
}

// write hands the calendar over in one piece, with the line ends that the standard asks for.
func write(w io.Writer, calendar *ics.Calendar) error {
	var text bytes.Buffer
	if err := calendar.SerializeTo(&text, ics.WithNewLine(ics.WithNewLineWindows)); err != nil {
		return err
	}
	_, err := w.Write(text.Bytes())
	return err
}
