package xlsx

import (
	"unicode"
	"unicode/utf8"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

var (
	speakersTitle = locale.Text{FR: "Intervenants", EN: "Speakers"}
	seatsTitle    = locale.Text{FR: "Places", EN: "Seats"}
	sessionsTitle = locale.Text{FR: "Séquences", EN: "Sessions"}
)

// noProgramme stands in where columns are listed without a programme.
var noProgramme = programme.Programme{}

// The titles of the columns that several sheets have.
var (
	familyTitle       = locale.Text{FR: "Nom", EN: "Surname"}
	givenTitle        = locale.Text{FR: "Prénom", EN: "First name"}
	functionTitle     = locale.Text{FR: "Fonction", EN: "Function"}
	organisationTitle = locale.Text{FR: "Organisation", EN: "Organisation"}
	emailTitle        = locale.Text{FR: "Courriel", EN: "E-mail"}
	phoneTitle        = locale.Text{FR: "Téléphone", EN: "Phone"}
	statusTitle       = locale.Text{FR: "Statut", EN: "Status"}
	sessionTitle      = locale.Text{FR: "Séquence", EN: "Session"}
	kindTitle         = locale.Text{FR: "Type", EN: "Kind"}
	trackTitle        = locale.Text{FR: "Parcours", EN: "Track"}
	dateTitle         = locale.Text{FR: "Date", EN: "Date"}
	startTitle        = locale.Text{FR: "Début", EN: "Start"}
	endTitle          = locale.Text{FR: "Fin", EN: "End"}
	roomsTitle        = locale.Text{FR: "Salles", EN: "Rooms"}
	roleTitle         = locale.Text{FR: "Rôle", EN: "Role"}
)

// zoned names the zone in the title of a time, because a cell cannot hold one.
func zoned(title locale.Text, p programme.Programme) locale.Text {
	if p.Edition.TimeZone == "" {
		return title
	}
	suffix := " (" + p.Edition.TimeZone + ")"
	return locale.Text{FR: title.FR + suffix, EN: title.EN + suffix}
}

// rolesTitle is a role in the plural, as a header.
func rolesTitle(role conference.Role) locale.Text {
	text := locale.Roles(role)
	return locale.Text{FR: capitalised(text.FR), EN: capitalised(text.EN)}
}

func capitalised(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
