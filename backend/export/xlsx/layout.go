package xlsx

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"quartiers/backend/conference"
)

// layOut gives a sheet its columns, its frozen header with filters, and its pages.
func (b *workbook) layOut(t table) error {
	for _, step := range []func(table) error{b.layOutColumns, b.layOutHeader, b.layOutPrint, b.layOutPages, b.layOutMargins} {
		if err := step(t); err != nil {
			return err
		}
	}
	return nil
}

// layOutColumns sets styles and widths before there are cells: later it would visit every one of them.
func (b *workbook) layOutColumns(t table) error {
	for i, name := range columnNames(len(t.heads)) {
		if err := b.file.SetColStyle(t.name, name, b.styles.shapes[t.heads[i].shape]); err != nil {
			return err
		}
		if err := b.file.SetColWidth(t.name, name, name, t.widths[i]); err != nil {
			return err
		}
		if err := b.file.SetColVisible(t.name, name, t.heads[i].shape != identity); err != nil {
			return err
		}
	}
	return nil
}

// layOutHeader freezes the first row, puts filters on it and names the range that is used: some readers believe it.
func (b *workbook) layOutHeader(t table) error {
	area := "A1:" + cellName(lastColumn(t), len(t.rows)+1)
	if err := b.file.SetSheetDimension(t.name, area); err != nil {
		return err
	}
	if err := b.file.SetPanes(t.name, frozenHeader(t)); err != nil {
		return err
	}
	if err := b.file.AutoFilter(t.name, area, nil); err != nil {
		return err
	}
	return b.name(t, "_xlnm.Print_Titles", "$1:$1")
}

// name gives a range of a sheet one of the names that spreadsheets know.
func (b *workbook) name(t table, name, area string) error {
	return b.file.SetDefinedName(&excelize.DefinedName{Name: name, Scope: t.name, RefersTo: quoted(t.name) + "!" + area})
}

func frozenHeader(t table) *excelize.Panes {
	return &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: firstVisible(t) + "2", ActiveCell: firstVisible(t) + "2", Pane: "bottomLeft"}}}
}

// layOutPrint leaves long texts off the paper, where one line of each would make all others tiny.
func (b *workbook) layOutPrint(t table) error {
	last := len(t.heads)
	for last > 1 && t.heads[last-1].shape == long {
		last--
	}
	column := columnNames(last)[last-1]
	return b.name(t, "_xlnm.Print_Area", fmt.Sprintf("$A$1:$%s$%d", column, len(t.rows)+1))
}

// layOutPages prints landscape on A4, as wide as the paper, with the edition above and the page numbers below.
func (b *workbook) layOutPages(t table) error {
	const a4 = 9
	err := b.file.SetPageLayout(t.name, &excelize.PageLayoutOptions{
		Size: pointer(a4), Orientation: pointer("landscape"), FitToWidth: pointer(1), FitToHeight: pointer(0)})
	if err != nil {
		return err
	}
	fill, _ := headerColours(b.programme.Edition.Colour)
	err = b.file.SetSheetProps(t.name, &excelize.SheetPropsOptions{FitToPage: pointer(true), TabColorRGB: &fill})
	if err != nil {
		return err
	}
	return b.file.SetHeaderFooter(t.name, &excelize.HeaderFooterOptions{
		OddHeader: "&L" + printed(b.programme.Edition.Name) + "&R" + printed(t.name),
		OddFooter: "&L" + printed(b.programme.Edition.Dates) + "&R&P / &N"})
}

// layOutMargins are in inches.
func (b *workbook) layOutMargins(t table) error {
	return b.file.SetPageMargins(t.name, &excelize.PageLayoutMarginsOptions{Left: pointer(0.4), Right: pointer(0.4),
		Top: pointer(0.75), Bottom: pointer(0.65), Header: pointer(0.3), Footer: pointer(0.3)})
}

// printed is a text in a header: & begins a command there, and there is little room.
func printed(text string) string {
	short, rest := cutUnits(conference.CleanLine(text), 80)
	if rest != "" {
		short += "…"
	}
	return strings.ReplaceAll(short, "&", "&&")
}

func pointer[T any](value T) *T { return &value }

// columnNames lists A, B, C…
func columnNames(count int) []string {
	names := make([]string, count)
	for i := range names {
		names[i], _ = excelize.ColumnNumberToName(i + 1) // fails above 16,384 columns only
	}
	return names
}

func lastColumn(t table) string { return columnNames(len(t.heads))[len(t.heads)-1] }

// firstVisible is the first column that is not hidden.
func firstVisible(t table) string {
	for i, name := range columnNames(len(t.heads)) {
		if t.heads[i].shape != identity {
			return name
		}
	}
	return "A"
}

func cellName(column string, row int) string { return column + strconv.Itoa(row) }
