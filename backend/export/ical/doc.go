// Package ical writes a programme as an iCalendar file (RFC 5545) for the calendars of speakers and visitors.
//
// Every session is an event whose UID is the session's id, for ever: a second file replaces the events of the first.
// Times are written in UTC, computed from the edition's zone, because that is what every calendar reads alike.
//
// It imports conference, locale and programme; app and the command line import it.
package ical
