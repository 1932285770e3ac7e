package conference

import "time"

// Date is a civil date, written 2025-10-15; empty when unknown.
type Date string

const dateLayout = time.DateOnly

// ParseDate reads 2025-10-15; it fails with the code "date.unreadable".
func ParseDate(text string) (Date, error) {
	if _, err := time.Parse(dateLayout, text); err != nil {
		return "", &Problem{Code: "date.unreadable", Params: Params{"text": text}}
	}
	return Date(text), nil
}

// DateOf takes the civil date of a moment in its own zone.
func DateOf(t time.Time) Date { return Date(t.Format(dateLayout)) }

// Time is the midnight that begins the date, in UTC; the zero time for an unreadable date.
func (d Date) Time() time.Time {
	t, _ := time.Parse(dateLayout, string(d))
	return t
}

// AddDays moves the date.
func (d Date) AddDays(days int) Date { return DateOf(d.Time().AddDate(0, 0, days)) }

// DaysSince counts the days from another date to this one.
func (d Date) DaysSince(other Date) int {
	const day = 24 * 60 * 60 // a difference of times ends at 292 years; one of seconds does not
	return int((d.Time().Unix() - other.Time().Unix()) / day)
}

// In gives the moment when a clock shows on this date in a zone. A local hour that the spring change skips is the
// moment one hour later, as the standard library decides.
func (d Date) In(zone *time.Location, clock Clock) time.Time {
	t := d.Time()
	return time.Date(t.Year(), t.Month(), t.Day(), 0, int(clock), 0, 0, zone)
}
