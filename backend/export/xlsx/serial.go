package xlsx

import (
	"math"

	"quartiers/backend/conference"
)

// firstDate is day 0 of the calendar of spreadsheets, as it counts from March 1900 on.
const firstDate = conference.Date("1899-12-30")

// serial turns a value into what a cell holds: dates and times are numbers of days. A clock past 24 h stays above 1, so
// that date plus time is the moment and end minus start the length.
func serial(value any) any {
	switch v := value.(type) {
	case conference.Date:
		if v == "" {
			return nil
		}
		return v.DaysSince(firstDate)
	case conference.Clock:
		return fraction(v)
	case string:
		if v == "" {
			return nil
		}
	}
	return value
}

// fraction is a clock as a part of a day, rounded up by less than a thousandth of a second: spreadsheets cut minutes off,
// and 2:30 written a hair below would show as 2:29.
func fraction(c conference.Clock) float64 {
	const precision = 1e9
	return math.Ceil(float64(c)/conference.MinutesPerDay*precision) / precision
}
