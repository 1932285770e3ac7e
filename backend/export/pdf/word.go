package pdf

import "quartiers/backend/locale"

// The words that only paper says.
var (
	dayAtGlance   = locale.Text{FR: "La journée en un regard", EN: "The day at a glance"}
	inDetail      = locale.Text{FR: "Le programme", EN: "The programme"}
	speakersIndex = locale.Text{FR: "Intervenantes et intervenants", EN: "Speakers"}
	practical     = locale.Text{FR: "Informations pratiques", EN: "Practical information"}
	venue         = locale.Text{FR: "Lieu", EN: "Venue"}
	dates         = locale.Text{FR: "Dates", EN: "Dates"}
	goodToKnow    = locale.Text{FR: "À savoir", EN: "Good to know"}
	rooms         = locale.Text{FR: "Salles", EN: "Rooms"}
	organisers    = locale.Text{FR: "Organisation", EN: "Organisers"}
	seats         = locale.Text{FR: "places", EN: "seats"}
	noRoom        = locale.Text{FR: "Salle à préciser", EN: "Room to be announced"}
	goTo          = locale.Text{FR: "Aller à\u00a0: ", EN: "Go to: "}
	onPage        = locale.Text{FR: ", page\u00a0", EN: ", page\u00a0"}
	logoOf        = locale.Text{FR: "Logo\u00a0: ", EN: "Logo: "}
	colon         = locale.Text{FR: "\u00a0: ", EN: ": "}
	hour          = locale.Text{FR: "Heure", EN: "Hour"}
	nameless      = locale.Text{FR: "Programme", EN: "Programme"}
)
