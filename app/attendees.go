package app

import (
	"bytes"
	"encoding/base64"
	"fmt"

	"quartiers/backend/conference"
	"quartiers/backend/export/pdf"
	"quartiers/backend/importer"
	"quartiers/backend/locale"
)

// AttendeeList is what the window shows of a spreadsheet of names. The names themselves are on the desk until it is
// cleared; they are written nowhere.
type AttendeeList struct {
	File  string   `json:"file"` // empty: none is open
	Count int      `json:"count"`
	First []string `json:"first"` // some names, to see that they are read well
	Lines []Label  `json:"lines"` // what could not be used as it stands
}

// attendees are the names on the desk.
type attendees struct {
	names []conference.Attendee
	shown AttendeeList
}

// firstNames is how many names the window shows.
const firstNames = 3

// ReadAttendees opens a spreadsheet of names for badges, of which the window hands over the bytes in base64: the next
// documents that want its names have them. Codes attendees.none, attendees.format_unknown, attendees.locked,
// attendees.damaged, attendees.too_large, attendees.too_many.
func (e *Exports) ReadAttendees(file, data string) (AttendeeList, error) {
	return call(e.desk, func() (AttendeeList, error) {
		bytesOf, err := base64.StdEncoding.DecodeString(data)
		if err != nil {
			return AttendeeList{}, fmt.Errorf("decode %s: %w", file, err)
		}
		list, err := importer.ReadAttendees(bytes.NewReader(bytesOf), file)
		if err != nil {
			return AttendeeList{}, err
		}
		open := &attendees{list.Attendees, shownOf(file, list)}
		e.desk.setAttendees(open)
		return open.shown, nil
	})
}

// Attendees is the spreadsheet that is open.
func (e *Exports) Attendees() (AttendeeList, error) {
	return call(e.desk, func() (AttendeeList, error) {
		if open := e.desk.openAttendees(); open != nil {
			return open.shown, nil
		}
		return AttendeeList{First: []string{}, Lines: []Label{}}, nil
	})
}

// ForgetAttendees closes the spreadsheet of names.
func (e *Exports) ForgetAttendees() error {
	return run(e.desk, func() error { e.desk.setAttendees(nil); return nil })
}

func shownOf(file string, list importer.AttendeeList) AttendeeList {
	shown := AttendeeList{File: file, Count: len(list.Attendees), First: []string{}, Lines: []Label{}}
	for _, a := range list.Attendees[:min(firstNames, len(list.Attendees))] {
		shown.First = append(shown.First, a.Name())
	}
	for _, line := range list.Lines {
		shown.Lines = append(shown.Lines, label(locale.AttendeeLine(line.Code, line.Params)))
	}
	return shown
}

func (d *desk) setAttendees(open *attendees) {
	d.turn.Lock()
	defer d.turn.Unlock()
	d.attendees = open
}

func (d *desk) openAttendees() *attendees {
	d.turn.Lock()
	defer d.turn.Unlock()
	return d.attendees
}

// withAttendees adds the names of the spreadsheet to a document that wants them; code attendees.gone when none is open.
func (o DocumentOptions) withAttendees(d *desk, options pdf.Options) (pdf.Options, error) {
	if !o.Attendees {
		return options, nil
	}
	open := d.openAttendees()
	if open == nil {
		return options, conference.Refuse("attendees.gone", nil)
	}
	options.Attendees = open.names
	return options, nil
}
