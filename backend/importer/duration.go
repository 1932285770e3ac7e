package importer

import (
	"strconv"
	"strings"
	"time"

	"quartiers/backend/conference"
)

// parseDuration reads what real files hold: 00:45, 00:45:00, 001:02:30 (days, hours, minutes), 0:01:30:00, 45 and
// PT45M. False for what is none of these, or no time at all.
func parseDuration(text string) (conference.Minutes, bool) {
	if iso, ok := strings.CutPrefix(strings.ToUpper(text), "PT"); ok {
		length, err := time.ParseDuration(strings.ToLower(iso))
		return conference.Minutes(length.Minutes()), err == nil && length >= time.Minute
	}
	parts, ok := numbers(text)
	if !ok {
		return 0, false
	}
	minutes := sumDuration(parts, text)
	return conference.Minutes(minutes), minutes > 0
}

// sumDuration weighs the parts. Three parts are hours, minutes, seconds, unless the first is written with three digits
// or that would be less than a minute: then they are days, hours, minutes.
func sumDuration(parts []int, text string) int {
	switch len(parts) {
	case 1:
		return parts[0]
	case 2:
		return parts[0]*60 + parts[1]
	case 4:
		return parts[0]*conference.MinutesPerDay + parts[1]*60 + parts[2]
	}
	hours := parts[0]*60 + parts[1]
	if strings.IndexByte(text, ':') >= 3 || hours == 0 {
		return parts[0]*conference.MinutesPerDay + parts[1]*60 + parts[2]
	}
	return hours
}

// numbers splits 001:02:30; false for anything else, and for numbers that no length of time has.
func numbers(text string) ([]int, bool) {
	fields := strings.Split(text, ":")
	if len(fields) > 4 {
		return nil, false
	}
	list := make([]int, len(fields))
	for i, field := range fields {
		number, err := strconv.ParseUint(strings.TrimSpace(field), 10, 16)
		if err != nil {
			return nil, false
		}
		list[i] = int(number)
	}
	return list, true
}
