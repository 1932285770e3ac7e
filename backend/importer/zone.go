package importer

import (
	"time"

	"quartiers/backend/conference"
)

// likelyZones are tried in turn when a file gives offsets without a name.
var likelyZones = []string{conference.DefaultTimeZone, "Europe/London", "Europe/Helsinki", "Europe/Istanbul", "UTC",
	"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Kolkata",
	"Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"}

// zone is the name of the file's time zone; false when it had to be guessed. A file without any offset is taken to be
// of the default zone.
func (s schedule) zone() (string, bool) {
	if _, err := time.LoadLocation(s.head.zone); err == nil && s.head.zone != "" && s.head.zone != "Local" {
		return s.head.zone, true
	}
	seen := s.offsets()
	for _, name := range likelyZones {
		if zone, err := time.LoadLocation(name); err == nil && agrees(zone, seen) {
			return name, false
		}
	}
	return conference.DefaultTimeZone, false
}

// offsets lists the moments of the file that carry an offset.
func (s schedule) offsets() []moment {
	var seen []moment
	for _, d := range s.days {
		seen = appendZoned(seen, d.start)
		for _, e := range d.events {
			seen = appendZoned(seen, e.date)
		}
	}
	return seen
}

func appendZoned(seen []moment, text string) []moment {
	if m, ok := parseMoment(text); ok && m.zoned {
		return append(seen, m)
	}
	return seen
}

func agrees(zone *time.Location, seen []moment) bool {
	for _, m := range seen {
		if _, seconds := m.date.In(zone, m.clock).Zone(); time.Duration(seconds)*time.Second != m.offset {
			return false
		}
	}
	return true
}
