package xlsx

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// sessionColumns are one row per session, with the public names of each role in a column of their own.
func sessionColumns(p programme.Programme) []column[programme.Session] {
	columns := []column[programme.Session]{
		{"id", locale.Text{FR: "Identifiant", EN: "Id"}, identity, public, func(s programme.Session) any { return string(s.ID) }},
		{"date", dateTitle, date, public, func(s programme.Session) any { return s.Date }},
		{"start", zoned(startTitle, p), clock, public, startOf},
		{"end", zoned(endTitle, p), clock, public, endOf},
		{"minutes", locale.Text{FR: "Durée (min)", EN: "Length (min)"}, number, public, func(s programme.Session) any { return int(s.Minutes) }},
		{"kind", kindTitle, plain, public, func(s programme.Session) any { return s.KindLabel }},
		{"track", trackTitle, plain, spare, trackOf},
		{"rooms", roomsTitle, lines, public, func(s programme.Session) any { return s.RoomText }},
		{"title", locale.Text{FR: "Titre", EN: "Title"}, lines, public, func(s programme.Session) any { return s.Title }},
		{"subtitle", locale.Text{FR: "Sous-titre", EN: "Subtitle"}, lines, spare, func(s programme.Session) any { return s.Subtitle }},
		{"language", locale.Text{FR: "Langue", EN: "Language"}, plain, public, func(s programme.Session) any { return s.Language }},
	}
	for _, role := range publicRoles() {
		columns = append(columns, column[programme.Session]{string(role), rolesTitle(role), lines, spare, namesIn(role)})
	}
	return append(columns,
		column[programme.Session]{"empty", locale.Text{FR: "Places à pourvoir", EN: "Empty seats"}, number, public, emptySeats},
		column[programme.Session]{"abstract", locale.Text{FR: "Résumé", EN: "Abstract"}, long, public,
			func(s programme.Session) any { return strings.Join(s.Abstract, "\n\n") }})
}

func publicRoles() []conference.Role {
	return slices.DeleteFunc(conference.Roles(), func(r conference.Role) bool { return !r.IsPublic() })
}

func trackOf(s programme.Session) any {
	if s.Track == nil {
		return nil
	}
	return s.Track.Name
}

// namesIn lists the people of a role, a line each, with function and organisation.
func namesIn(role conference.Role) func(programme.Session) any {
	return func(s programme.Session) any {
		var list []string
		for _, group := range s.People {
			for _, name := range group.People {
				if group.Role == role {
					list = append(list, inFull(name))
				}
			}
		}
		return strings.Join(list, "\n")
	}
}

func inFull(n programme.Name) string {
	parts := []string{strings.TrimSpace(n.Given + " " + n.Family), n.Function, n.Organisation}
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), ", ")
}

func emptySeats(s programme.Session) any {
	count := 0
	for _, seat := range s.Seats {
		if seat.Person == nil && !seat.Optional {
			count++
		}
	}
	if count == 0 {
		return nil
	}
	return count
}
