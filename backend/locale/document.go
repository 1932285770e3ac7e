package locale

var documents = map[string]Text{
	"programme":      {"Programme", "Programme"},
	"poster":         {"La journée sur une page", "The day on one page"},
	"speaker_sheets": {"Feuilles de route", "Speaker sheets"},
	"proceedings":    {"Actes", "Proceedings"},
	"contents":       {"Sommaire", "Contents"},
	"consent_forms":  {"Autorisations", "Consent forms"},
	"run_of_show":    {"Conducteur", "Run of show"},
	"speakers":       {"Intervenants", "Speakers"},
	"calendar":       {"Calendrier", "Calendar"},
	"leaflet":        {"Dépliant", "Leaflet"},
	"badges":         {"Badges", "Badges"},
	"sign_in":        {"Feuilles d’émargement", "Sign-in sheets"},
	"name_cards":     {"Chevalets", "Name cards"},
	"door_signs":     {"Affiches de porte", "Door signs"},
}

// Document is the title of a kind of document, as a file name carries it; empty for an unknown kind.
func Document(kind string) Text { return documents[kind] }
