package locale

import (
	"fmt"
	"strconv"

	"quartiers/backend/conference"
)

// The spaces that must not break: the narrow one before ; ! ? and inside « » and hours, the wide one before a colon.
const (
	narrow = "\u202f"
	wide   = "\u00a0"
)

// Clock writes an hour of the day: 9 h 45 and 14 h, or 9:45 and 14:00.
func Clock(c conference.Clock, lang Language) string {
	if lang == English() {
		return fmt.Sprintf("%d:%02d", c.Hour(), c.Minute())
	}
	if c.Minute() == 0 {
		return fmt.Sprintf("%d%sh", c.Hour(), narrow)
	}
	return fmt.Sprintf("%d%sh%s%02d", c.Hour(), narrow, narrow, c.Minute())
}

// Span writes two hours of the day: 11 h 40 – 12 h 40, or 11:40–12:40. It never breaks over two lines.
func Span(from, to conference.Clock, lang Language) string {
	dash := "–"
	if lang != English() {
		dash = wide + "–" + wide
	}
	return Clock(from, lang) + dash + Clock(to, lang)
}

// Duration writes a length of time: 45 min, 1 h, 1 h 30, or in English 1 h 30 min.
func Duration(m conference.Minutes, lang Language) string {
	hours, minutes := int(m)/60, int(m)%60
	switch {
	case hours == 0:
		return strconv.Itoa(minutes) + narrow + "min"
	case minutes == 0:
		return strconv.Itoa(hours) + narrow + "h"
	case lang == English():
		return fmt.Sprintf("%d%sh %d%smin", hours, narrow, minutes, narrow)
	}
	return fmt.Sprintf("%d%sh%s%02d", hours, narrow, narrow, minutes)
}
