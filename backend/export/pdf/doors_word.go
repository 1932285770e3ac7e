package pdf

import "quartiers/backend/locale"

// The words that only doors say.
var (
	goesOn         = locale.Text{FR: "(suite)", EN: "(continued)"}
	inAllRooms     = locale.Text{FR: "dans toutes les salles", EN: "in all rooms"}
	inYourCalendar = locale.Text{FR: "Dans votre agenda", EN: "In your calendar"}
	codeShows      = locale.Text{FR: "Code QR\u00a0: l’agenda du jour, ", EN: "QR code: the calendar of the day, "}
)
