package bundle

import (
	"context"
	"errors"
	"io"

	"quartiers/backend/conference"
	"quartiers/backend/export/ical"
	"quartiers/backend/export/pdf"
	"quartiers/backend/export/xlsx"
	"quartiers/backend/programme"
)

// Piece is one document that can be made.
type Piece struct {
	Document string // its kind, which package locale gives a title
	Ending   string // of its file: .pdf
	make     func(context.Context, io.Writer) (pdf.Report, error)
}

// PDF is a document of the print kit.
func PDF(kind pdf.Kind, p programme.Programme, o pdf.Options) Piece {
	return Piece{string(kind), ".pdf", func(ctx context.Context, w io.Writer) (pdf.Report, error) {
		return pdf.Print(ctx, w, kind, p, o)
	}}
}

// Speakers is the speaker list; empty where nobody speaks.
func Speakers(p programme.Programme, o xlsx.SpeakersOptions) Piece {
	return Piece{"speakers", ".xlsx", func(ctx context.Context, w io.Writer) (pdf.Report, error) {
		return pdf.Report{Empty: len(p.Speakers) == 0}, xlsx.Speakers(ctx, w, p, o)
	}}
}

// Calendar is the sessions as an iCalendar file; empty where none has a slot.
func Calendar(p programme.Programme, o ical.Options) Piece {
	return Piece{"calendar", ".ics", func(_ context.Context, w io.Writer) (pdf.Report, error) {
		err := ical.Calendar(w, p, o)
		if problem := (*conference.Problem)(nil); errors.As(err, &problem) && problem.Code == "calendar.empty" {
			return pdf.Report{Empty: true}, nil
		}
		return pdf.Report{}, err
	}}
}
