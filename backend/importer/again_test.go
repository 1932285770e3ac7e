package importer

import (
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// first is an import of two sessions with people and a link, as the workspace holds it.
func first(t *testing.T) (string, conference.Records) {
	text := oneDay(anEvent("a", "First", `<subtitle>s</subtitle><persons><person id="1">Ann Smith</person></persons><links><link href="https://a.example">Slides</link></links>`),
		strings.Replace(anEvent("b", "Second", ""), "10:00:00+02:00", "11:00:00+02:00", 1))
	return text, mustRead(t, text).Records
}

func TestReadAgain(t *testing.T) {
	t.Run("changes nothing when nothing changed", func(t *testing.T) {
		text, known := first(t)
		equal(t, true, mustReadInto(t, text, known).IsEmpty())
	})
	t.Run("proposes what the file changed, as a whole row of the same id", func(t *testing.T) {
		text, known := first(t)
		p := mustReadInto(t, strings.ReplaceAll(text, "First", "First, mended"), known)
		equal(t, known.Sessions[0].ID, p.only(t).ID)
		equal(t, "First, mended", p.only(t).Title)
		equal(t, Count{conference.Sessions, 0, 1, 1}, p.Of(conference.Sessions))
		equal(t, 1, len(p.Records.All()))
	})
	t.Run("keeps what only the user wrote", func(t *testing.T) {
		text, known := first(t)
		known.Sessions[1].Subtitle, known.Sessions[1].Notes, known.Sessions[1].Panel = "mine", "mine", 4
		known.Sessions[0].Expected, known.Editions[0].Practical = 40, "mine"
		known.Persons[0].Email, known.Persons[0].GivenName, known.Persons[0].FamilyName = "ann@example.org", "", "Smith Ann"
		known.Seats[0].Role, known.Seats[0].Status = conference.Moderator, conference.Invited
		known.Resources[0].Title, known.Days[0].Opens = "mine", conference.At(7, 0)
		equal(t, true, mustReadInto(t, text, known).IsEmpty())
	})
	t.Run("does not fill a field that the file leaves open", func(t *testing.T) {
		text, known := first(t)
		equal(t, true, mustReadInto(t, strings.Replace(text, "<subtitle>s</subtitle>", "", 1), known).IsEmpty())
	})
	t.Run("finds a session that lost its guid and moved by number and title", func(t *testing.T) {
		text := strings.NewReplacer(` guid="a"`, "", ` guid="b"`, "", `id="7"`, `id="8"`).Replace(oneDay(anEvent("a", "First", "")))
		known := mustRead(t, text).Records
		p := mustReadInto(t, strings.ReplaceAll(text, "Hall", "Yard"), known)
		equal(t, Count{conference.Sessions, 0, 1, 0}, p.Of(conference.Sessions))
		equal(t, known.Sessions[0].ID, p.only(t).ID)
	})
	t.Run("does not find a session by its number alone", func(t *testing.T) {
		text := strings.ReplaceAll(oneDay(anEvent("a", "First", "")), ` guid="a"`, "")
		known := mustRead(t, text).Records
		p := mustReadInto(t, strings.NewReplacer("Hall", "Yard", "First", "Another").Replace(text), known)
		equal(t, 1, p.Of(conference.Sessions).New)
		equal(t, true, p.has("import.session_gone"))
	})
	t.Run("names sessions and people that are gone, and leaves them", func(t *testing.T) {
		text, known := first(t)
		text = strings.ReplaceAll(strings.ReplaceAll(text, `guid="b"`, `guid="c"`), "Second", "Third")
		p := mustReadInto(t, strings.Replace(text, `<person id="1">Ann Smith</person>`, "", 1), known)
		equal(t, true, p.has("import.session_gone"))
		equal(t, true, p.has("import.person_gone"))
		equal(t, 1, len(p.Records.All()))
	})
	t.Run("adds new people and links behind those that are there", func(t *testing.T) {
		text, known := first(t)
		text = strings.Replace(text, "</persons>", `<person id="2">Bo Lund</person></persons>`, 1)
		p := mustReadInto(t, strings.Replace(text, "</links>", `<link href="https://b.example">x</link></links>`, 1), known)
		equal(t, 1, p.Of(conference.Seats).New)
		equal(t, true, p.Records.Seats[0].Position > known.Seats[0].Position)
		equal(t, true, p.Records.Resources[0].Position > known.Resources[0].Position)
	})
	t.Run("makes an edition of its own of next year's file", func(t *testing.T) {
		text, known := first(t)
		next := strings.NewReplacer("2026-10-15", "2027-10-14", `guid="a"`, `guid="x"`, `guid="b"`, `guid="y"`, "A day", "A later day").Replace(text)
		p := mustReadInto(t, next, known)
		equal(t, 1, p.Of(conference.Editions).New)
		equal(t, false, p.EditionID == known.Editions[0].ID)
	})
	t.Run("takes no notice of what was deleted", func(t *testing.T) {
		text, known := first(t)
		known.Sessions = slices.Clone(known.Sessions)
		known.Sessions[0].Deleted = true
		equal(t, 1, mustReadInto(t, text, known).Of(conference.Sessions).New)
	})
	t.Run("leaves what it was given as it was", func(t *testing.T) {
		text, known := first(t)
		before := known.Sessions[0]
		mustReadInto(t, strings.ReplaceAll(text, "First", "Other"), known)
		equal(t, before.Title, known.Sessions[0].Title)
	})
}
