package xlsx

import (
	"context"

	"github.com/xuri/excelize/v2"
)

// streamAbove is the number of rows above which streaming is faster and smaller than writing cells.
const streamAbove = 5_000

// fillSheet lays out a sheet and writes its rows; the layout comes first, because a stream writes it first.
func (b *workbook) fillSheet(ctx context.Context, t table, p *progress) error {
	if err := b.layOut(t); err != nil {
		return err
	}
	if len(t.rows) > streamAbove {
		return b.stream(ctx, t, p)
	}
	return b.writeCells(ctx, t, p)
}

// writeCells writes a table cell by cell; the columns bring their styles.
func (b *workbook) writeCells(ctx context.Context, t table, p *progress) error {
	names := columnNames(len(t.heads))
	for i, h := range t.heads {
		if err := b.file.SetCellStr(t.name, cellName(names[i], 1), h.title); err != nil {
			return err
		}
	}
	last := cellName(names[len(names)-1], 1)
	if err := b.file.SetCellStyle(t.name, "A1", last, b.styles.head); err != nil {
		return err
	}
	for r, row := range t.rows {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err := b.writeRow(t, names, r+2, row); err != nil {
			return err
		}
		p.row()
	}
	return nil
}

func (b *workbook) writeRow(t table, names []string, number int, row []any) error {
	for i, value := range row {
		if err := b.writeCell(t.name, cellName(names[i], number), serial(value)); err != nil {
			return err
		}
	}
	return nil
}

// writeCell writes a text as text, whatever it begins with.
func (b *workbook) writeCell(sheet, cell string, value any) error {
	if text, ok := value.(string); ok {
		return b.file.SetCellStr(sheet, cell, text)
	}
	return b.file.SetCellValue(sheet, cell, value)
}

// stream writes a large table row by row.
func (b *workbook) stream(ctx context.Context, t table, p *progress) error {
	stream, err := b.file.NewStreamWriter(t.name)
	if err != nil {
		return err
	}
	if err := b.streamColumns(stream, t); err != nil {
		return err
	}
	for r, row := range t.rows {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err := stream.SetRow(cellName("A", r+2), b.streamed(t, row)); err != nil {
			return err
		}
		p.row()
	}
	return stream.Flush()
}

// streamColumns writes what stands before the rows: widths, hidden columns, the header.
func (b *workbook) streamColumns(stream *excelize.StreamWriter, t table) error {
	heads := make([]any, len(t.heads))
	for i, h := range t.heads {
		heads[i] = excelize.Cell{StyleID: b.styles.head, Value: h.title}
	}
	return stream.SetRow("A1", heads, excelize.RowOpts{Height: headHeight})
}

func (b *workbook) streamed(t table, row []any) []any {
	cells := make([]any, len(row))
	for i, value := range row {
		cells[i] = excelize.Cell{StyleID: b.styles.shapes[t.heads[i].shape], Value: serial(value)}
	}
	return cells
}
