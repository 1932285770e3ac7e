package programme

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// days lists every day of the edition with its sessions; a day without any is there too.
func (t *teller) days(sessions []Session) []Day {
	days := make([]Day, 0, len(t.plan.Days))
	for _, d := range t.plan.Days {
		days = append(days, Day{
			ID:       d.ID,
			Date:     d.Date,
			Title:    t.dayTitle(d, t.language),
			Second:   t.too(func(language locale.Language) string { return t.dayTitle(d, language) }),
			Hours:    locale.Span(d.Opens, d.Closes, t.language),
			Opens:    d.Opens,
			Closes:   d.Closes,
			Sessions: t.sessionsOn(d, sessions),
		})
	}
	return days
}

// dayTitle is the date, followed by the label that the organiser gave to the day.
func (t *teller) dayTitle(d conference.Day, language locale.Language) string {
	title := capitalised(weekdayAndDay(d.Date, language))
	if label := t.plan.In(d.Ref(), language).Title.Text; label != "" {
		title += " – " + label
	}
	return title
}

// sessionsOn keeps the plan's order: by start, then by the first room.
func (t *teller) sessionsOn(d conference.Day, sessions []Session) []Session {
	var here []Session
	for i, s := range t.plan.Sessions {
		if s.Placement.DayID == d.ID {
			here = append(here, sessions[i])
		}
	}
	return here
}

func weekdayAndDay(d conference.Date, language locale.Language) string {
	return locale.Weekday(d, language) + " " + locale.DayOfMonth(d, language)
}
