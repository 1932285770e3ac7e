package importer

import (
	"encoding/csv"
	"slices"
	"strings"
)

// separators may stand between columns; where two would do, the first.
var separators = []rune{';', '\t', ','}

const (
	looksAt     = 30 // lines that say which separator it is
	mostOfLines = 10 // of one cell: more, and a quotation mark was never closed
)

// readSeparated reads a text whose columns stand between semicolons, tabs or commas.
func readSeparated(text, name string, lines *report) ([]tableRow, error) {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	separator, text, skipped := separatorOf(text)
	rows, open := readQuoted(text, separator, skipped)
	if open {
		lines.warn("attendees.quote_open", file(), nil)
		rows = readPlain(text, separator, skipped)
	}
	if len(rows) > mostTableRows {
		return nil, tooManyRows(name)
	}
	return rows, nil
}

// separatorOf finds the separator: the one that Excel's first line "sep=;" gives, else the one in most of the first
// lines. The count is of lines that are no rows.
func separatorOf(text string) (separator rune, rest string, skipped int) {
	if first, rest, ok := strings.Cut(text, "\n"); ok && len(first) == len("sep=;") && strings.HasPrefix(strings.ToLower(first), "sep=") {
		return rune(first[4]), rest, 1
	}
	best, most := separators[0], 0
	for _, candidate := range separators {
		if count := linesWith(text, candidate); count > most {
			best, most = candidate, count
		}
	}
	return best, text, 0
}

func linesWith(text string, separator rune) int {
	count, seen := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		if strings.ContainsRune(line, separator) {
			count++
		}
		if seen++; seen == looksAt {
			break
		}
	}
	return count
}

// readQuoted heeds quotation marks, which may hold separators and ends of lines; the claim says that one stays open.
func readQuoted(text string, separator rune, row int) (rows []tableRow, open bool) {
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma, reader.LazyQuotes, reader.FieldsPerRecord = separator, true, -1
	within := 0 // ends of lines within cells, which begin no row
	for {
		cells, err := reader.Read()
		if err != nil {
			return rows, false // with lazy quotes only the end is an error
		}
		line, _ := reader.FieldPos(0)
		rows = appendRow(rows, line-within+row, cells)
		for _, cell := range cells {
			breaks := strings.Count(cell, "\n")
			if breaks > mostOfLines {
				return nil, true
			}
			within += breaks
		}
	}
}

// readPlain takes every line for a row, and quotation marks for marks.
func readPlain(text string, separator rune, row int) []tableRow {
	var rows []tableRow
	for line := range strings.SplitSeq(text, "\n") {
		row++
		cells := strings.Split(line, string(separator))
		for i, cell := range cells {
			cells[i] = strings.Trim(cell, "\" ")
		}
		rows = appendRow(rows, row, cells)
	}
	return rows
}

// appendRow adds a row that holds something.
func appendRow(rows []tableRow, number int, cells []string) []tableRow {
	row := tableRow{number, slices.Clone(cells[:min(len(cells), mostColumns)])}
	if len(row.filled()) == 0 || len(rows) > mostTableRows {
		return rows
	}
	return append(rows, row)
}
