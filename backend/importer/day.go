package importer

import (
	"maps"
	"slices"

	"quartiers/backend/conference"
)

// proposeDays makes one day of every date, open from the hour of its first session to the hour of its last. The hours
// of the file are no opening hours: many programs write the whole civil day.
func (b *book) proposeDays() {
	b.days = map[conference.Date]conference.ID{}
	hours := b.hours()
	for _, date := range slices.Sorted(maps.Keys(hours)) {
		before := findBy(b.known.days, func(d conference.Day) bool { return d.Date == date })
		day := conference.Day{EditionID: b.edition.ID, Date: date, Opens: hours[date].opens, Closes: hours[date].closes}
		if before != nil {
			day = *before
			day.Opens, day.Closes = min(day.Opens, hours[date].opens), max(day.Closes, hours[date].closes)
		} else {
			day.ID = b.newID()
		}
		b.days[date] = day.ID
		settle(b, day, before)
	}
}

// hours are when a day is used.
type hours struct{ opens, closes conference.Clock }

// usualHours are those of a day without a session.
var usualHours = hours{conference.At(9, 0), conference.At(18, 0)}

func (b *book) hours() map[conference.Date]hours {
	found := map[conference.Date]hours{}
	for _, e := range b.entries {
		if start, ok := e.clock(); ok {
			end := start.Add(e.minutes())
			known, seen := found[e.date]
			if !seen {
				known = hours{start, end}
			}
			found[e.date] = hours{min(known.opens, start), max(known.closes, end)}
		}
	}
	for date, used := range found {
		found[date] = used.rounded()
	}
	b.addEmptyDays(found)
	return found
}

func (b *book) addEmptyDays(found map[conference.Date]hours) {
	for _, d := range b.schedule.days {
		if date := d.civil(); date != "" {
			if _, ok := found[date]; !ok {
				found[date] = usualHours
			}
		}
	}
}

// rounded opens and closes at full hours that a day may have.
func (h hours) rounded() hours {
	opens := min(h.opens/60, 23)
	closes := max(min((h.closes+59)/60, conference.LatestClose/60), opens+1)
	return hours{opens * 60, closes * 60}
}

// findBy points at the first record of which a claim holds; nil when there is none.
func findBy[T any](records []T, holds func(T) bool) *T {
	if i := slices.IndexFunc(records, holds); i >= 0 {
		return &records[i]
	}
	return nil
}
