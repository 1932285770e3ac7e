package importer

import (
	"archive/zip"
	"bytes"

	"github.com/xuri/excelize/v2"

	"quartiers/backend/conference"
)

// mostUnpacked is the limit of a workbook when it is unpacked: a zip bomb stops here.
const mostUnpacked = 64 << 20

// readWorkbook reads the first sheet that holds something and is not hidden.
func readWorkbook(data []byte, name string, lines *report) (rows []tableRow, err error) {
	defer func() {
		if recover() != nil { // the reader of workbooks trusts its files too far
			rows, err = nil, damagedWorkbook(name)
		}
	}()
	if unpackedSize(data) > mostUnpacked {
		return nil, tableTooLarge(name)
	}
	// Names stay in memory: beyond the second limit a sheet would be unpacked into a temporary file.
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true,
		UnzipSizeLimit: mostUnpacked, UnzipXMLSizeLimit: mostUnpacked})
	if err != nil {
		return nil, damagedWorkbook(name)
	}
	defer func() { _ = book.Close() }() // it was only read
	return firstSheet(book, name, lines)
}

func firstSheet(book *excelize.File, name string, lines *report) ([]tableRow, error) {
	var visible []string
	for _, sheet := range book.GetSheetList() {
		if shown, err := book.GetSheetVisible(sheet); err == nil && shown {
			visible = append(visible, sheet)
		}
	}
	for _, sheet := range visible {
		rows, err := readSheet(book, sheet, name)
		if err != nil {
			return nil, err
		}
		if len(rows) > 0 {
			if len(visible) > 1 {
				lines.note("attendees.sheet", file(), conference.Params{"sheet": shorten(sheet, nameLength)})
			}
			return rows, nil
		}
	}
	return nil, nil
}

func readSheet(book *excelize.File, sheet, name string) ([]tableRow, error) {
	reader, err := book.Rows(sheet)
	if err != nil {
		return nil, damagedWorkbook(name)
	}
	defer func() { _ = reader.Close() }()
	var rows []tableRow
	for number := 1; reader.Next(); number++ {
		cells, err := reader.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return nil, damagedWorkbook(name)
		}
		if rows = appendRow(rows, number, cells); len(rows) > mostTableRows {
			return nil, tooManyRows(name)
		}
	}
	if reader.Error() != nil {
		return nil, damagedWorkbook(name)
	}
	return rows, nil
}

// unpackedSize is what the file claims to become; a claim that lies is caught while it is unpacked.
func unpackedSize(data []byte) uint64 {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return 0
	}
	var size uint64
	for _, file := range archive.File {
		size += min(file.UncompressedSize64, mostUnpacked+1)
	}
	return size
}

func damagedWorkbook(name string) error {
	return conference.Refuse("attendees.damaged", conference.Params{"file": name})
}
