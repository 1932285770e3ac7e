package locale

import "quartiers/backend/conference"

var consentKinds = map[conference.ConsentKind]Text{
	conference.Image:       {"droit à l’image", "pictures"},
	conference.Recording:   {"enregistrement", "recording"},
	conference.Publication: {"publication des supports", "publication of slides"},
	conference.Contact:     {"partage des coordonnées", "sharing of contact details"},
}

// ConsentKind names what a person agrees to: droit à l’image.
func ConsentKind(kind conference.ConsentKind) Text { return word(consentKinds, kind) }

var consentProblems = map[string]Text{
	"consent.kind_unknown": {"Le consentement « {kind} » n'existe pas : choisissez-en un dans la liste.",
		"There is no consent “{kind}”: choose one of the list."},
}

var consentActs = map[string]Text{
	"consent.set":    {"Noter un consentement[ ({kind})][ de {person}]", "Note a consent[ ({kind})][ of {person}]"},
	"consent.create": {"Noter un consentement[ ({kind})][ de {person}]", "Note a consent[ ({kind})][ of {person}]"},
	"consent.edit":   {"Modifier un consentement[ ({kind})][ de {person}]", "Edit a consent[ ({kind})][ of {person}]"},
	"consent.delete": {"Effacer un consentement[ ({kind})][ de {person}]", "Delete a consent[ ({kind})][ of {person}]"},
}
