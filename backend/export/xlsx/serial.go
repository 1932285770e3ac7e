package xlsx

import "quartiers/backend/conference"

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
		return float64(v) / conference.MinutesPerDay
	case string:
		if v == "" {
			return nil
		}
	}
	return value
}
