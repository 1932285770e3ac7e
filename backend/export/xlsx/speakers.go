package xlsx

import (
	"context"
	"io"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// SpeakersOptions say what goes into the workbook. The zero value is fit to leave the house.
type SpeakersOptions struct {
	Columns       []string        // stable names, as [Columns] lists them; a sheet of which none is named keeps its public ones
	People        People          // whose seats
	Sessions      []conference.ID // of these sessions only; none: of all
	Organisations []string        // of these organisations only; none: of all
	Contacts      bool            // e-mail and phone may be shown
	Progress      func(done, total int)
}

// Speakers writes the workbook: a sheet of speakers, one of seats, one of sessions, in the programme's language. It
// stops when the context ends, with its error.
func Speakers(ctx context.Context, w io.Writer, p programme.Programme, o SpeakersOptions) error {
	c := choice{o, p}
	book, err := newWorkbook(p)
	if err != nil {
		return err
	}
	defer book.close()
	book.tables = []table{
		tabulate(c, "speakers", speakersTitle, speakerColumns(), c.speakers()),
		tabulate(c, "seats", seatsTitle, seatColumns(p), c.seats()),
		tabulate(c, "sessions", sessionsTitle, sessionColumns(p), c.sessions()),
	}
	if err := book.fill(ctx, o.Progress); err != nil {
		return err
	}
	return book.write(w)
}
