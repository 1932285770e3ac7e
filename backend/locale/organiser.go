package locale

import "quartiers/backend/conference"

var organiserKinds = map[conference.OrganiserKind]Text{
	conference.Organises: {"organisation", "organiser"},
	conference.Hosts:     {"accueil", "host"},
	conference.Supports:  {"partenaire", "partner"},
}

var organiserLeads = map[conference.OrganiserKind]Text{
	conference.Organises: {"Organisé par", "Organised by"},
	conference.Hosts:     {"Accueilli par", "Hosted by"},
	conference.Supports:  {"Avec le soutien de", "Supported by"},
}

// OrganiserKind names what an institution does for the edition: partenaire.
func OrganiserKind(kind conference.OrganiserKind) Text { return word(organiserKinds, kind) }

// OrganiserLead introduces the institutions of a kind on a programme: Avec le soutien de. Before a list of names it
// stands with a colon.
func OrganiserLead(kind conference.OrganiserKind) Text { return word(organiserLeads, kind) }
