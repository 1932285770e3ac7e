package xlsx

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// records are a day of two rooms: a round table with a moderator, an invited panellist and an empty seat; a session
// past midnight; one in the tray.
func records() conference.Records {
	return conference.Records{
		Editions: []conference.Edition{{ID: "e", Name: "Journée R&D / 2026", TimeZone: "Europe/Paris", Language: "fr", Colour: "#f2c94c"}},
		Days:     []conference.Day{{ID: "d", EditionID: "e", Date: "2026-10-15", Opens: conference.At(9, 0), Closes: 28 * 60}},
		Rooms:    []conference.Room{{ID: "a", EditionID: "e", Name: "Salle A", Position: "1"}},
		Persons: []conference.Person{
			{ID: "p1", GivenName: "Anne", FamilyName: "de La Fontaine", Function: "Directrice", Organisation: "Une université", Email: "anne@example.org", Phone: "+33 1 00 00 00 00"},
			{ID: "p2", GivenName: "Émile", FamilyName: "Zola", Organisation: "Une école", Email: "emile@example.org"}},
		Sessions: []conference.Session{
			{ID: "table", EditionID: "e", Kind: conference.RoundTable, Title: "=cmd|'/c calc'!A1", Abstract: "Un.\n\nDeux.",
				Placement: conference.Placement{DayID: "d", Start: conference.At(9, 45), Duration: 75, Rooms: []conference.ID{"a"}}},
			{ID: "late", EditionID: "e", Kind: conference.Parallel, Title: "Après minuit",
				Placement: conference.Placement{DayID: "d", Start: conference.At(25, 30), Duration: 60, Rooms: []conference.ID{"a"}}},
			{ID: "tray", EditionID: "e", Kind: conference.Parallel, Title: "En attente", Placement: conference.Placement{Duration: 60}}},
		Seats: []conference.Seat{
			{ID: "s1", SessionID: "table", PersonID: "p1", Role: conference.Moderator, Status: conference.Confirmed, Position: "1", Note: "vu au téléphone"},
			{ID: "s2", SessionID: "table", PersonID: "p2", Role: conference.Panellist, Status: conference.Invited, Position: "2"},
			{ID: "s3", SessionID: "table", Role: conference.Panellist, Status: conference.Open, Position: "3"},
			{ID: "s4", SessionID: "late", PersonID: "p1", Role: conference.Speaker, Status: conference.Confirmed, Position: "1"}},
	}
}

func told(change func(*conference.Records)) programme.Programme {
	all := records()
	if change != nil {
		change(&all)
	}
	return programme.New(conference.NewPlan(all, "e"), programme.Options{})
}

// mustWrite gives the bytes of a workbook.
func mustWrite(t testing.TB, p programme.Programme, o SpeakersOptions) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Speakers(context.Background(), &out, p, o); err != nil {
		t.Fatalf("write: %v", err)
	}
	return out.Bytes()
}

// mustOpen writes a workbook and opens it again.
func mustOpen(t testing.TB, p programme.Programme, o SpeakersOptions) *excelize.File {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(mustWrite(t, p, o)), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

// row reads a row of a sheet as header: value.
func row(t testing.TB, file *excelize.File, sheet string, number int) map[string]string {
	t.Helper()
	rows, err := file.GetRows(sheet)
	if err != nil || number >= len(rows) {
		t.Fatalf("row %d of %s: %d rows, %v", number, sheet, len(rows), err)
	}
	cells := map[string]string{}
	for i, title := range rows[0] {
		if i < len(rows[number]) {
			cells[title] = rows[number][i]
		}
	}
	return cells
}

func titles(t testing.TB, file *excelize.File, sheet string) []string {
	t.Helper()
	rows, err := file.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	return rows[0]
}

// columnOf is the letter of the column of a title in the sheet of sessions.
func columnOf(t testing.TB, file *excelize.File, title string) string {
	t.Helper()
	for i, name := range titles(t, file, "Séquences") {
		if name == title {
			return columnNames(i + 1)[i]
		}
	}
	t.Fatalf("no column %s", title)
	return ""
}

// large is an edition of the size of a large conference: 30 rooms, 780 sessions, 730 people.
func large(sessions, people int) programme.Programme {
	all := conference.Records{Editions: records().Editions, Days: records().Days}
	for i := range 30 {
		all.Rooms = append(all.Rooms, conference.Room{ID: conference.ID(fmt.Sprintf("r%02d", i)), EditionID: "e",
			Name: fmt.Sprintf("Salle %d", i+1), Position: fmt.Sprintf("%02d", i)})
	}
	for i := range people {
		all.Persons = append(all.Persons, conference.Person{ID: conference.ID(fmt.Sprintf("p%05d", i)), GivenName: "Camille",
			FamilyName: fmt.Sprintf("Martin %05d", i), Organisation: fmt.Sprintf("Université %d", i%70), Function: "Maîtresse de conférences"})
	}
	for i := range sessions {
		id := conference.ID(fmt.Sprintf("s%05d", i))
		all.Sessions = append(all.Sessions, conference.Session{ID: id, EditionID: "e", Kind: conference.Parallel,
			Title: fmt.Sprintf("Une séquence assez longue sur le numérique %d", i), Abstract: strings.Repeat("Un résumé. ", 60),
			Placement: conference.Placement{DayID: "d", Start: conference.At(9, 0).Add(conference.Minutes(i % 500)), Duration: 30,
				Rooms: []conference.ID{all.Rooms[i%30].ID}}})
		all.Seats = append(all.Seats, conference.Seat{ID: "seat" + id, SessionID: id, Role: conference.Speaker,
			PersonID: all.Persons[i%people].ID, Status: conference.Confirmed, Position: "1"})
	}
	return programme.New(conference.NewPlan(all, "e"), programme.Options{})
}
