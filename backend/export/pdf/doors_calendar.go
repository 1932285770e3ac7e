package pdf

import (
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// codeBytes is how much text a code holds that a telephone still reads from an A4 at arm's length.
const codeBytes = 900

// terseness says what is left out of a calendar to make it small.
type terseness struct {
	own   bool // what takes every room is left out
	place bool // the room is told
	id    int  // bytes of the end of a session's id, which tells its events apart
	title int  // bytes of a title
}

// tersenesses go from the fullest to the shortest calendar.
var tersenesses = []terseness{
	{place: true, id: 36, title: 60}, {place: true, id: 12, title: 60}, {place: true, id: 12, title: 40}, {id: 12, title: 40}, {id: 8, title: 28},
	{own: true, place: true, id: 12, title: 60}, {own: true, place: true, id: 12, title: 40}, {own: true, id: 12, title: 40},
	{own: true, id: 8, title: 20},
}

// calendar is the room's day as an iCalendar text (RFC 5545) that fits a code; empty when none does. A day of more
// sessions than have an event each is one event.
func (d *door) calendar() string {
	for _, t := range tersenesses {
		if text := d.calendarBy(t); len(text) <= codeBytes && strings.Contains(text, "SUMMARY") {
			return text
		}
	}
	return d.agenda()
}

func (d *door) calendarBy(t terseness) string {
	lines := []string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quartiers//EN", "X-WR-TIMEZONE:" + d.programme.Edition.TimeZone}
	for _, s := range d.told(t) {
		lines = append(lines, d.event(s, t)...)
	}
	return strings.Join(append(lines, "END:VCALENDAR", ""), "\r\n")
}

// event is a session in UTC. Its stamp is its start: paper knows no other clock.
func (d *door) event(s programme.Session, t terseness) []string {
	start, end := d.utc(s.Date, s.Start), d.utc(s.Date, s.End)
	lines := []string{"BEGIN:VEVENT", "UID:" + ending(s.ID, t.id), "DTSTAMP:" + start, "DTSTART:" + start, "DTEND:" + end,
		"SUMMARY:" + calendarText(s.Title, t.title)}
	if t.place {
		lines = append(lines, "LOCATION:"+calendarText(d.room.Name, t.title))
	}
	return append(lines, "END:VEVENT")
}

var calendarEscapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`)

// calendarText keeps a text on one line of some bytes, whole words where it can.
func calendarText(text string, most int) string {
	text = conference.CleanLine(text)
	if len(text) > most {
		cut := most - len("…")
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		if space := strings.LastIndexByte(text[:cut], ' '); space > cut/2 {
			cut = space
		}
		text = strings.TrimRight(text[:cut], " ,;:") + "…"
	}
	return calendarEscapes.Replace(text)
}
