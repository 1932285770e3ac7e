package xlsx

import (
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// seatColumns are one row per seat of every session, the empty ones too.
func seatColumns(p programme.Programme) []column[seatRow] {
	return []column[seatRow]{
		{"id", locale.Text{FR: "Identifiant de la place", EN: "Seat id"}, identity, public, func(r seatRow) any { return string(r.ID) }},
		{"session_id", locale.Text{FR: "Identifiant de la séquence", EN: "Session id"}, identity, public, func(r seatRow) any { return string(r.session.ID) }},
		{"person_id", locale.Text{FR: "Identifiant de la personne", EN: "Person id"}, identity, public, func(r seatRow) any { return string(r.person.PersonID) }},
		{"date", dateTitle, date, public, func(r seatRow) any { return r.session.Date }},
		{"start", zoned(startTitle, p), clock, public, func(r seatRow) any { return startOf(r.session) }},
		{"end", zoned(endTitle, p), clock, public, func(r seatRow) any { return endOf(r.session) }},
		{"session", sessionTitle, lines, public, func(r seatRow) any { return r.session.Title }},
		{"kind", kindTitle, plain, public, func(r seatRow) any { return r.session.KindLabel }},
		{"rooms", roomsTitle, lines, public, func(r seatRow) any { return r.session.RoomText }},
		{"role", roleTitle, plain, public, func(r seatRow) any { return r.RoleText }},
		{"family", familyTitle, plain, public, func(r seatRow) any { return r.person.Family }},
		{"given", givenTitle, plain, public, func(r seatRow) any { return r.person.Given }},
		{"function", functionTitle, lines, public, func(r seatRow) any { return r.person.Function }},
		{"organisation", organisationTitle, lines, public, func(r seatRow) any { return r.person.Organisation }},
		{"email", emailTitle, plain, contact, func(r seatRow) any { return r.email }},
		{"phone", phoneTitle, plain, contact, func(r seatRow) any { return r.phone }},
		{"status", statusTitle, plain, public, func(r seatRow) any { return r.StatusText }},
		{"note", locale.Text{FR: "Note interne", EN: "Internal note"}, lines, private, func(r seatRow) any { return r.Note }},
	}
}

// startOf and endOf are nothing for a session of the tray.
func startOf(s programme.Session) any {
	if s.Date == "" {
		return nil
	}
	return s.Start
}

func endOf(s programme.Session) any {
	if s.Date == "" {
		return nil
	}
	return s.End
}
