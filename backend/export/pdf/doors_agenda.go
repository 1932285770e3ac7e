package pdf

import (
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// briefs go from the fullest to the shortest agenda.
var briefs = []terseness{
	{title: 60}, {title: 40}, {title: 28}, {own: true, title: 40}, {own: true, title: 28}, {own: true, title: 24}, {own: true, title: 20},
	{own: true, title: 16}, {own: true, title: 12},
}

// agenda is a day with too many sessions for an event each: one event, with hours and titles in its description. It is
// empty when even that does not fit a code.
func (d *door) agenda() string {
	for _, t := range briefs {
		if told := d.told(t); len(told) > 0 {
			if text := d.agendaOf(told, t); len(text) <= codeBytes {
				return text
			}
		}
	}
	return ""
}

// told are the sessions that a calendar names. Pauses are left out: nobody is reminded of them.
func (d *door) told(t terseness) []programme.Session {
	var told []programme.Session
	for _, s := range d.sessions {
		if !s.Kind.IsPause() && !(t.own && s.AllRooms) {
			told = append(told, s)
		}
	}
	return told
}

// agendaOf is named after the room, and its description is written in local hours.
func (d *door) agendaOf(told []programme.Session, t terseness) string {
	from, until, rows := told[0].Start, told[0].End, make([]string, 0, len(told))
	for _, s := range told {
		from, until = min(from, s.Start), max(until, s.End)
		rows = append(rows, s.Start.String()+" "+calendarText(s.Title, t.title))
	}
	start, end := d.utc(told[0].Date, from), d.utc(told[0].Date, until)
	lines := []string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quartiers//EN", "BEGIN:VEVENT", "UID:" + ending(d.room.ID, 12) + start,
		"DTSTAMP:" + start, "DTSTART:" + start, "DTEND:" + end, "SUMMARY:" + calendarText(d.room.Name, 60),
		folded("DESCRIPTION:" + strings.Join(rows, `\n`)), "END:VEVENT", "END:VCALENDAR", ""}
	return strings.Join(lines, "\r\n")
}

// utc is an hour of the edition as iCalendar writes it.
func (d *door) utc(date conference.Date, hour conference.Clock) string {
	zone := conference.Edition{TimeZone: d.programme.Edition.TimeZone}.Zone()
	return date.In(zone, hour).UTC().Format("20060102T150405Z")
}

// ending is the end of an id, in bytes.
func ending(id conference.ID, bytes int) string { return string(id[max(0, len(id)-bytes):]) }

// folded breaks a line after 75 bytes at most, as iCalendar wants it, between two letters.
func folded(text string) string {
	const most = 75
	var folded strings.Builder
	for left := most; len(text) > left; left = most - 1 {
		cut := left
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		folded.WriteString(text[:cut] + "\r\n ")
		text = text[cut:]
	}
	return folded.String() + text
}
