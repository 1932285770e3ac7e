package importer

import (
	"time"

	"quartiers/backend/conference"
)

// moment is a civil date and a clock, with the offset from UTC where the file has it.
type moment struct {
	date   conference.Date
	clock  conference.Clock
	offset time.Duration
	zoned  bool
}

var momentLayouts = []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700",
	"2006-01-02 15:04:05Z07:00"}

var localLayouts = []string{"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04"}

// parseMoment reads a date with a time; false for anything else, such as a date alone.
func parseMoment(text string) (moment, bool) {
	for _, layout := range momentLayouts {
		if t, err := time.Parse(layout, text); err == nil {
			m := momentOf(t)
			_, seconds := t.Zone()
			m.offset, m.zoned = time.Duration(seconds)*time.Second, true
			return m, true
		}
	}
	for _, layout := range localLayouts {
		if t, err := time.Parse(layout, text); err == nil {
			return momentOf(t), true
		}
	}
	return moment{}, false
}

func momentOf(t time.Time) moment {
	return moment{date: conference.DateOf(t), clock: conference.At(t.Hour(), t.Minute())}
}

// earliest is the clock at which a day of pretalx begins: what is earlier belongs to the night before.
const earliest = conference.Clock(4 * 60)

// dayStart is the clock before which a session of a day belongs to the night that ends it.
func dayStart(d day, h head) conference.Clock {
	if start, ok := parseMoment(d.start); ok {
		return start.clock
	}
	if start, err := conference.ParseClock(h.dayChange); err == nil {
		return start
	}
	return earliest
}

// clockOn is the clock of a session on its day, past 24 h when it begins after midnight; false when the file gives no
// readable one.
func clockOn(e event, date conference.Date, start conference.Clock) (conference.Clock, bool) {
	at, dated := parseMoment(e.date)
	clock, err := conference.ParseClock(e.start)
	if err != nil {
		clock = at.clock
	}
	switch {
	case err != nil && !dated:
		return 0, false
	case dated && clock == at.clock && isNextDay(at.date, date):
		return clock + conference.MinutesPerDay, true
	case dated && clock == at.clock && at.date == date:
		return clock, true
	case clock < start && clock.Add(conference.MinutesPerDay) < conference.LatestClose:
		return clock + conference.MinutesPerDay, true
	}
	return clock, true
}

func isNextDay(date, of conference.Date) bool { return date == of.AddDays(1) }
