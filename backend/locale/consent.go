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
