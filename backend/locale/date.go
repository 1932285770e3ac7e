package locale

import (
	"fmt"
	"strconv"
	"time"

	"quartiers/backend/conference"
)

var weekdays = [7]Text{
	{"dimanche", "Sunday"}, {"lundi", "Monday"}, {"mardi", "Tuesday"}, {"mercredi", "Wednesday"},
	{"jeudi", "Thursday"}, {"vendredi", "Friday"}, {"samedi", "Saturday"},
}

var months = [12]Text{
	{"janvier", "January"}, {"février", "February"}, {"mars", "March"}, {"avril", "April"}, {"mai", "May"},
	{"juin", "June"}, {"juillet", "July"}, {"août", "August"}, {"septembre", "September"}, {"octobre", "October"},
	{"novembre", "November"}, {"décembre", "December"},
}

// Weekday names the day of the week: mercredi, Wednesday.
func Weekday(d conference.Date, lang Language) string {
	if unknownDate(d) {
		return ""
	}
	return weekdays[d.Time().Weekday()].In(lang)
}

// Date writes a date in full: mercredi 15 octobre 2025, Wednesday 15 October 2025. An unreadable date stays as it is.
func Date(d conference.Date, lang Language) string {
	if unknownDate(d) {
		return string(d)
	}
	return Weekday(d, lang) + " " + civil(d.Time(), lang)
}

// CivilDate writes a date without its weekday: 15 octobre 2025, 15 October 2025.
func CivilDate(d conference.Date, lang Language) string {
	if unknownDate(d) {
		return string(d)
	}
	return civil(d.Time(), lang)
}

// DayOfMonth writes a date without weekday and year: 1ᵉʳ octobre, 1 October.
func DayOfMonth(d conference.Date, lang Language) string {
	if unknownDate(d) {
		return string(d)
	}
	return dayMonth(d.Time(), lang)
}

// DateRange writes the dates of an edition: mercredi 15 octobre 2025, 15 et 16 octobre 2025, du 15 au 17 octobre 2025,
// du 30 septembre au 2 octobre 2025; 15–17 October 2025.
func DateRange(first, last conference.Date, lang Language) string {
	if first == last || unknownDate(first) || unknownDate(last) {
		return Date(first, lang)
	}
	from := shortened(first.Time(), last.Time(), lang)
	to := civil(last.Time(), lang)
	if lang == English() {
		return from + dashBetween(first, last) + to
	}
	if last.DaysSince(first) == 1 {
		return from + " et " + to
	}
	return "du " + from + " au " + to
}

// shortened writes the first date of a range without what the last one says again.
func shortened(first, last time.Time, lang Language) string {
	switch {
	case first.Year() != last.Year():
		return civil(first, lang)
	case first.Month() != last.Month():
		return dayMonth(first, lang)
	}
	return dayNumber(first, lang)
}

// dashBetween is tight between two numbers and loose between two phrases.
func dashBetween(first, last conference.Date) string {
	if first.Time().Month() == last.Time().Month() && first.Time().Year() == last.Time().Year() {
		return "–"
	}
	return " – "
}

func civil(t time.Time, lang Language) string {
	return fmt.Sprintf("%s %d", dayMonth(t, lang), t.Year())
}

func dayMonth(t time.Time, lang Language) string {
	return dayNumber(t, lang) + " " + months[t.Month()-1].In(lang)
}

func dayNumber(t time.Time, lang Language) string {
	if t.Day() == 1 && lang != English() {
		return "1ᵉʳ"
	}
	return strconv.Itoa(t.Day())
}

func unknownDate(d conference.Date) bool {
	_, err := conference.ParseDate(string(d))
	return err != nil
}
