package conference

import (
	"fmt"
	"strconv"
	"strings"
)

// Clock is a time of day: minutes after midnight, local to the edition. It may pass 24 h (1440) for what ends after
// midnight on a day's programme.
type Clock int

// Minutes is a length of time.
type Minutes int

// MinutesPerDay is the length of a civil day as a wall clock shows it.
const MinutesPerDay = 24 * 60

// At makes a clock of hours and minutes.
func At(hour, minute int) Clock { return Clock(hour*60 + minute) }

// Hour is the hour on the face of the clock, 0 to 23.
func (c Clock) Hour() int { return int(wrapDay(c)) / 60 }

// Minute is the minute on the face of the clock, 0 to 59.
func (c Clock) Minute() int { return int(wrapDay(c)) % 60 }

// String writes the clock as 09:45, wrapped at midnight.
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", c.Hour(), c.Minute()) }

// Add moves the clock by some minutes.
func (c Clock) Add(m Minutes) Clock { return c + Clock(m) }

func wrapDay(c Clock) Clock { return ((c % MinutesPerDay) + MinutesPerDay) % MinutesPerDay }

// ParseClock reads "09:45", "9:45" or "09:45:00", whose seconds it drops, up to 47:59; it fails with the code "clock.unreadable".
func ParseClock(text string) (Clock, error) {
	parts := strings.Split(strings.TrimSpace(text), ":")
	if len(parts) < 2 || len(parts) > 3 {
		return 0, unreadableClock(text)
	}
	hour, minute, second := below(48, parts[0]), below(60, parts[1]), 0
	if len(parts) == 3 {
		second = below(60, parts[2])
	}
	if hour < 0 || minute < 0 || second < 0 {
		return 0, unreadableClock(text)
	}
	return At(hour, minute), nil
}

// below reads one or two digits of a number below a limit; -1 for anything else.
func below(limit int, text string) int {
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil || len(text) > 2 || int(n) >= limit {
		return -1
	}
	return int(n)
}

func unreadableClock(text string) error {
	return &Problem{Code: "clock.unreadable", Params: Params{"text": text}}
}
