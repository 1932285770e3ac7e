package importer

import (
	"slices"
	"strconv"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// The troubles of a row.
const (
	nameless = iota
	address  // an e-mail address where a name should be
	double
	shortenedCell
	troubleKinds
)

var troubleCodes = [troubleKinds]string{"attendees.nameless", "attendees.address", "attendees.double", "attendees.shortened"}

// mostRows is how many rows a sentence counts one by one.
const mostRows = 12

func (a *attendeeReader) trouble(kind int, row tableRow) {
	a.troubles[kind] = append(a.troubles[kind], row.number)
}

// tellTroubles says each kind of trouble in one sentence, with its rows.
func (a *attendeeReader) tellTroubles() {
	for kind, rows := range a.troubles {
		if len(rows) > 0 {
			a.warn(troubleCodes[kind], file(), conference.Params{"count": len(rows), "rows": rowNumbers(rows)})
		}
	}
}

// rowNumbers writes rows: 14, 20, 31 …
func rowNumbers(rows []int) string {
	var texts []string
	for _, number := range rows[:min(len(rows), mostRows)] {
		texts = append(texts, strconv.Itoa(number))
	}
	if len(rows) > mostRows {
		texts = append(texts, "…")
	}
	return strings.Join(texts, ", ")
}

// tellGuess says which columns were taken for what, where no row of headings says it: A nom, B prénom.
func (a *attendeeReader) tellGuess() {
	var fr, en []string
	for field, column := range a.columns.at {
		if column >= 0 {
			text := locale.AttendeeField(fieldNames[field])
			fr, en = append(fr, columnLetters(column)+"\u00a0"+text.FR), append(en, columnLetters(column)+"\u00a0"+text.EN)
		}
	}
	a.warn("attendees.guessed", file(), conference.Params{"columns": locale.Text{FR: strings.Join(fr, ", "), EN: strings.Join(en, ", ")}})
}

// tellUnused says which columns have something in them that no badge bears.
func (a *attendeeReader) tellUnused(headings []string, rows []tableRow) {
	var unused []string
	for i, heading := range headings {
		if heading != "" && !slices.Contains(a.columns.at[:], i) && slices.ContainsFunc(rows, func(r tableRow) bool { return r.cell(i) != "" }) {
			unused = append(unused, shorten(heading, nameLength))
		}
	}
	if len(unused) > 0 {
		a.note("attendees.unused", file(), conference.Params{"columns": unused, "count": len(unused)})
	}
}

// columnLetters names a column as spreadsheets do: A, B … Z, AA.
func columnLetters(at int) string {
	letters := ""
	for at++; at > 0; at = (at - 1) / 26 {
		letters = string(rune('A'+(at-1)%26)) + letters
	}
	return letters
}
