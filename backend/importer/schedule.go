package importer

import "quartiers/backend/conference"

// schedule is a schedule.xml as it was read: cleaned text, nothing interpreted.
type schedule struct {
	head     head
	days     []day
	rooms    []place        // by first appearance
	roomAt   map[string]int // place in rooms, by name
	sessions int
	unused   tally
}

// place is a room as the file names it.
type place struct{ name, guid string }

// day is a day of the file.
type day struct {
	date       string // 2019-08-21
	start, end string // moments with offset, or empty
	events     []event
}

func newDay(e element) day {
	return day{date: e.attr("date"), start: e.attr("start"), end: e.attr("end")}
}

// addRoom notes a room once, however many days name it, with the guid of whichever names one.
func (s *schedule) addRoom(room place) {
	at, known := s.roomAt[room.name]
	switch {
	case room.name == "":
	case !known:
		s.roomAt[room.name] = len(s.rooms)
		s.rooms = append(s.rooms, room)
	case s.rooms[at].guid == "":
		s.rooms[at].guid = room.guid
	}
}

// civil is the date of the day: its own, else that of its beginning or of its first session; empty when nothing says.
func (d day) civil() conference.Date {
	if date, err := conference.ParseDate(d.date[:min(len(d.date), len("2006-01-02"))]); err == nil {
		return date
	}
	if start, ok := parseMoment(d.start); ok {
		return start.date
	}
	for _, e := range d.events {
		if at, ok := parseMoment(e.date); ok {
			return at.date
		}
	}
	return ""
}
