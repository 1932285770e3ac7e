package programme

import (
	"cmp"
	"maps"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// speakers lists everybody whom the documents name, by family name, with what they do by time.
func (t *teller) speakers(sessions []Session) []Speaker {
	return t.appearing(t.appearances(sessions, conference.Role.IsPublic))
}

// crew lists who only holds seats that no document for the public names, by family name.
func (t *teller) crew(sessions []Session) []Speaker {
	public := t.appearances(sessions, conference.Role.IsPublic)
	behind := t.appearances(sessions, func(r conference.Role) bool { return !r.IsPublic() })
	maps.DeleteFunc(behind, func(id conference.ID, _ []Appearance) bool { return len(public[id]) > 0 })
	return t.appearing(behind)
}

func (t *teller) appearing(appearances map[conference.ID][]Appearance) []Speaker {
	var all []Speaker
	for _, p := range t.plan.Persons {
		if mine := appearances[p.ID]; len(mine) > 0 {
			all = append(all, t.speaker(p, mine))
		}
	}
	return all
}

func (t *teller) speaker(p conference.Person, appearances []Appearance) Speaker {
	slices.SortStableFunc(appearances, compareAppearances)
	return Speaker{
		Name:        *t.name(p.ID),
		ID:          p.ID,
		SortKey:     conference.SortKey(p),
		Email:       p.Email,
		Phone:       p.Phone,
		Biography:   paragraphs(p.Biography),
		Consents:    t.consents(p.ID),
		Appearances: appearances,
	}
}

// compareAppearances orders by time; what has no slot comes last.
func compareAppearances(a, b Appearance) int {
	if (a.Date == "") != (b.Date == "") {
		return -cmp.Compare(a.Date, b.Date)
	}
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Start, b.Start))
}

// appearances gathers the named seats of every session in roles that count, by person.
func (t *teller) appearances(sessions []Session, counts func(conference.Role) bool) map[conference.ID][]Appearance {
	all := map[conference.ID][]Appearance{}
	for i, s := range t.plan.Sessions {
		for _, seat := range t.plan.SeatsOf(s.ID) {
			if counts(seat.Role) && t.names(seat) {
				all[seat.PersonID] = append(all[seat.PersonID], t.appearance(seat, sessions[i]))
			}
		}
	}
	return all
}

func (t *teller) appearance(seat conference.Seat, s Session) Appearance {
	return Appearance{
		SeatID:     seat.ID,
		SessionID:  s.ID,
		Title:      s.Title,
		KindLabel:  s.KindLabel,
		Role:       seat.Role,
		RoleText:   t.says(locale.Role(seat.Role)),
		Status:     seat.Status,
		StatusText: t.says(locale.Status(seat.Status)),
		Date:       s.Date,
		DayText:    t.dayText(s),
		Start:      s.Start,
		End:        s.End,
		SpanText:   s.SpanText,
		RoomText:   s.RoomText,
	}
}

// dayText is the date of a slot without the year: mercredi 15 octobre; empty when unplaced.
func (t *teller) dayText(s Session) string {
	if s.Date == "" {
		return ""
	}
	return weekdayAndDay(s.Date, t.language)
}
