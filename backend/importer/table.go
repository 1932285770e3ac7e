package importer

import (
	"bytes"
	"io"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"

	"quartiers/backend/conference"
)

// The limits of a table. The largest lists of names have some thousands of rows.
const (
	mostTableBytes = 16 << 20
	mostTableRows  = 20_000 // that hold something
	mostColumns    = 64     // further ones are not read
	mostOfCell     = 200    // characters that a badge may bear of one thing
)

// tableRow is a row with the number that the spreadsheet gives it, from 1.
type tableRow struct {
	number int
	cells  []string
}

// cell is the text of a column; empty where the row is shorter.
func (r tableRow) cell(at int) string {
	if at < 0 || at >= len(r.cells) {
		return ""
	}
	return r.cells[at]
}

// filled are the cells that hold something.
func (r tableRow) filled() []string {
	var filled []string
	for _, cell := range r.cells {
		if tidyCell(cell) != "" {
			filled = append(filled, cell)
		}
	}
	return filled
}

func loadTable(r io.Reader, name string) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostTableBytes+1))
	switch {
	case err != nil:
		return nil, &conference.Problem{Code: "import.unreadable", Params: conference.Params{"file": name}, Cause: err}
	case len(data) > mostTableBytes:
		return nil, tableTooLarge(name)
	case len(bytes.TrimSpace(data)) == 0:
		return nil, conference.Refuse("attendees.none", conference.Params{"file": name})
	}
	return data, nil
}

// readTable finds out what a file is by its first bytes, whatever its ending says.
func readTable(data []byte, name string, lines *report) ([]tableRow, error) {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return readWorkbook(data, name, lines)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return nil, conference.Refuse("attendees.locked", conference.Params{"file": name})
	}
	text := decodeTable(data)
	if !isText(text) {
		return nil, conference.Refuse("attendees.format_unknown", conference.Params{"file": name})
	}
	return readSeparated(text, name, lines)
}

// decodeTable reads a text by its mark, as UTF-8 where it is that, and as Windows-1252 elsewhere, as Excel writes it.
func decodeTable(data []byte) string {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		data, _ = utf.UTF16(utf.LittleEndian, utf.UseBOM).NewDecoder().Bytes(data) // bad halves become U+FFFD
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) {
		data, _ = charmap.Windows1252.NewDecoder().Bytes(data) // it gives every byte a meaning
	}
	return string(data)
}

// isText claims that there are no control characters, of which every picture and program is full, nor markup.
func isText(text string) bool {
	for _, r := range text {
		if unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' {
			return false
		}
	}
	return len(text) > 0 && text[0] != '<' && text[0] != '{'
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }

func tableTooLarge(name string) error {
	return conference.Refuse("attendees.too_large", conference.Params{"file": name, "most": mostTableBytes >> 20})
}

func tooManyRows(name string) error {
	return conference.Refuse("attendees.too_many", conference.Params{"file": name, "most": mostTableRows})
}
