package xlsx

import (
	"bytes"
	"context"
	"io"

	"github.com/xuri/excelize/v2"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// workbook is the file in the making.
type workbook struct {
	file      *excelize.File
	programme programme.Programme
	styles    styles
	tables    []table
}

func newWorkbook(p programme.Programme) (*workbook, error) {
	b := &workbook{file: excelize.NewFile(), programme: p}
	b.file.SetZipWriter(func(w io.Writer) excelize.ZipWriter { return newArchive(w) })
	if err := b.file.SetDocProps(properties(p)); err != nil {
		return b, err
	}
	if err := b.file.SetDefaultFont(font); err != nil {
		return b, err
	}
	var err error
	b.styles, err = newStyles(b.file, p)
	return b, err
}

// properties describe the file. Its dates are the first day of the edition and nothing of the clock, so that the same
// programme gives the same bytes.
func properties(p programme.Programme) *excelize.DocProperties {
	made := firstDay(p).Time().Format("2006-01-02T15:04:05Z")
	return &excelize.DocProperties{
		Title:   speakersTitle.In(p.Language) + " – " + conference.CleanLine(p.Edition.Name),
		Subject: conference.CleanLine(p.Edition.Dates),
		Creator: "Quartiers", LastModifiedBy: "Quartiers",
		Created: made, Modified: made, Language: p.Language,
	}
}

// firstDay is that of the edition; a fixed one for an edition without days.
func firstDay(p programme.Programme) conference.Date {
	if len(p.Days) == 0 {
		return "2000-01-01"
	}
	return p.Days[0].Date
}

// fill writes and lays out every sheet.
func (b *workbook) fill(ctx context.Context, report func(done, total int)) error {
	progress := newProgress(report, b.tables)
	for i, t := range b.tables {
		if err := b.addSheet(i, t.name); err != nil {
			return err
		}
		if err := b.fillSheet(ctx, t, progress); err != nil {
			return err
		}
	}
	progress.end()
	return ctx.Err()
}

// addSheet gives the sheet that every new file has to the first table.
func (b *workbook) addSheet(i int, name string) error {
	if i == 0 {
		return b.file.SetSheetName(b.file.GetSheetName(0), name)
	}
	_, err := b.file.NewSheet(name)
	return err
}

// write hands the file over in one piece.
func (b *workbook) write(w io.Writer) error {
	var file bytes.Buffer
	if _, err := b.file.WriteTo(&file); err != nil {
		return err
	}
	_, err := w.Write(file.Bytes())
	return err
}

// close removes what excelize may have put into temporary files.
func (b *workbook) close() { _ = b.file.Close() }
