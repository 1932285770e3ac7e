package xlsx

import (
	"slices"
	"strings"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// speakerColumns are one row per person. What the person does in several sessions stands in lines of one cell, the
// first line of every cell about the first session, and so on.
func speakerColumns() []column[programme.Speaker] {
	return []column[programme.Speaker]{
		{"id", locale.Text{FR: "Identifiant", EN: "Id"}, identity, public, func(s programme.Speaker) any { return string(s.ID) }},
		{"family", familyTitle, plain, public, func(s programme.Speaker) any { return s.Family }},
		{"given", givenTitle, plain, public, func(s programme.Speaker) any { return s.Given }},
		{"function", functionTitle, lines, public, func(s programme.Speaker) any { return s.Function }},
		{"organisation", organisationTitle, lines, public, func(s programme.Speaker) any { return s.Organisation }},
		{"email", emailTitle, plain, contact, func(s programme.Speaker) any { return s.Email }},
		{"phone", phoneTitle, plain, contact, func(s programme.Speaker) any { return s.Phone }},
		{"sessions", sessionsTitle, lines, public, each(func(a programme.Appearance) string { return a.Title })},
		{"roles", roleTitle, lines, public, together(func(a programme.Appearance) string { return a.RoleText })},
		{"times", locale.Text{FR: "Horaires", EN: "Times"}, lines, public, each(when)},
		{"rooms", roomsTitle, lines, public, each(func(a programme.Appearance) string { return a.RoomText })},
		{"status", statusTitle, lines, public, together(func(a programme.Appearance) string { return a.StatusText })},
	}
}

func when(a programme.Appearance) string {
	if a.DayText == "" {
		return "–"
	}
	return a.DayText + ", " + a.SpanText
}

// each writes a line for every appearance.
func each(say func(programme.Appearance) string) func(programme.Speaker) any {
	return func(s programme.Speaker) any { return strings.Join(said(s, say), "\n") }
}

// together writes one line when all appearances say the same, so that it can be filtered.
func together(say func(programme.Appearance) string) func(programme.Speaker) any {
	return func(s programme.Speaker) any {
		list := said(s, say)
		if len(slices.Compact(slices.Clone(list))) == 1 {
			list = list[:1]
		}
		return strings.Join(list, "\n")
	}
}

func said(s programme.Speaker, say func(programme.Appearance) string) []string {
	list := make([]string, 0, len(s.Appearances))
	for _, appearance := range s.Appearances {
		list = append(list, say(appearance))
	}
	return list
}
