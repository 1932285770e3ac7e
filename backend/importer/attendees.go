package importer

import (
	"io"

	"quartiers/backend/conference"
)

// AttendeeList is the names of a spreadsheet: nothing that is written into a workspace.
type AttendeeList struct {
	Attendees []conference.Attendee // in the order of the file, each once
	Lines     []Line                // what could not be used as it stands, with its rows
}

// ReadAttendees reads the names of a workbook (.xlsx) or of a text with separated columns (.csv, .tsv, .txt). It finds
// the columns by their headings, in French or English; without headings it guesses, and says how. The name of the file
// appears in sentences only. It fails with a [conference.Problem] when the file is no such list, too large, locked or
// damaged, or names nobody.
func ReadAttendees(r io.Reader, name string) (AttendeeList, error) {
	data, err := loadTable(r, name)
	if err != nil {
		return AttendeeList{}, err
	}
	var lines report
	rows, err := readTable(data, name, &lines)
	if err != nil {
		return AttendeeList{}, err
	}
	reader := attendeeReader{report: &lines, rows: map[string]int{}}
	reader.read(rows)
	if len(reader.attendees) == 0 {
		return AttendeeList{}, conference.Refuse("attendees.none", conference.Params{"file": name})
	}
	reader.tellTroubles()
	return AttendeeList{reader.attendees, lines.lines}, nil
}

// attendeeReader turns the rows of a table into attendees.
type attendeeReader struct {
	*report
	columns   columns
	attendees []conference.Attendee
	rows      map[string]int // the first row of each entry, by its key
	troubles  [troubleKinds][]int
}

func (a *attendeeReader) read(rows []tableRow) {
	head := findHeadings(rows)
	if head < 0 {
		a.columns = guessColumns(rows)
		a.tellGuess()
		rows = rows[titleRows(rows):]
	} else {
		a.columns = readHeadings(rows[head].cells)
		a.tellUnused(rows[head].cells, rows[head+1:])
		rows = rows[head+1:]
	}
	for _, row := range rows {
		a.add(row)
	}
}

// add takes one row: a name, or a trouble to be told.
func (a *attendeeReader) add(row tableRow) {
	attendee, shortened := a.columns.attendee(row)
	switch key := attendee.SameKey(); {
	case attendee.Name() == "":
		a.trouble(nameless, row)
	case isAddress(attendee.Name()):
		a.trouble(address, row)
	case a.rows[key] > 0:
		a.trouble(double, row)
	default:
		a.rows[key] = row.number
		a.attendees = append(a.attendees, attendee)
		if shortened {
			a.trouble(shortenedCell, row)
		}
	}
}
