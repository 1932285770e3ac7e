package pdf

import "quartiers/backend/locale"

// The words of a run of show.
var (
	runOfShow  = locale.Text{FR: "Conducteur", EN: "Run of show"}
	wholeDay   = locale.Text{FR: "Toute la journée", EN: "The whole day"}
	lasts      = locale.Text{FR: "Durée", EN: "Length"}
	sinceStart = locale.Text{FR: "Cumul", EN: "Total"}
	whatRuns   = locale.Text{FR: "Séquence", EN: "Session"}
	whoEnters  = locale.Text{FR: "Entrent en scène", EN: "On stage"}
	micsNeeded = locale.Text{FR: "Micros", EN: "Mics"}
	toKeep     = locale.Text{FR: "À garder", EN: "To keep"}
	remarks    = locale.Text{FR: "Remarques", EN: "Remarks"}
	atDesk     = locale.Text{FR: "Régie", EN: "Desk"}
	onTable    = locale.Text{FR: "table", EN: "table"}
	inHand     = locale.Text{FR: "main", EN: "hand"}
	notFilmed  = locale.Text{FR: "Ne pas enregistrer", EN: "Do not record"}
	freeOne    = locale.Text{FR: " libre", EN: " free"}
	freeMany   = locale.Text{FR: " libres", EN: " free"}
)
