package locale

import "quartiers/backend/conference"

var organiserKinds = map[conference.OrganiserKind]Text{
	conference.Organises: {"organisation", "organiser"},
	conference.Hosts:     {"accueil", "host"},
	conference.Supports:  {"partenaire", "partner"},
	conference.Sponsors:  {"parrain", "sponsor"},
}

var organiserLeads = map[conference.OrganiserKind]Text{
	conference.Organises: {"Organisé par", "Organised by"},
	conference.Hosts:     {"Accueilli par", "Hosted by"},
	conference.Supports:  {"Avec le soutien de", "Supported by"},
	conference.Sponsors:  {"Parrainé par", "Sponsored by"},
}

// OrganiserKind names what an institution does for the edition: partenaire.
func OrganiserKind(kind conference.OrganiserKind) Text { return word(organiserKinds, kind) }

// OrganiserLead introduces the institutions of a kind on a programme: Avec le soutien de. Before a list of names it
// stands with a colon.
func OrganiserLead(kind conference.OrganiserKind) Text { return word(organiserLeads, kind) }

var organiserProblems = map[string]Text{
	"organiser.name_missing": {"Il manque le nom de l'organisateur : indiquez celui de l'établissement.",
		"The organiser has no name: give the one of the institution."},
	"organiser.kind_unknown": {"« {kind} » n'est pas une façon de porter l'édition : choisissez dans la liste.",
		"“{kind}” is not a way to stand behind an edition: choose one of the list."},
}

var organiserActs = map[string]Text{
	"organiser.create": {"Ajouter l'organisateur[ « {organiser} »]", "Add organiser[ “{organiser}”]"},
	"organiser.edit":   {"Modifier l'organisateur[ « {organiser} »]", "Edit organiser[ “{organiser}”]"},
	"organiser.delete": {"Supprimer l'organisateur[ « {organiser} »]", "Delete organiser[ “{organiser}”]"},
	"organiser.logo":   {"Choisir le logo[ de « {organiser} »]", "Choose the logo[ of “{organiser}”]"},
	"organiser.nologo": {"Retirer le logo[ de « {organiser} »]", "Remove the logo[ of “{organiser}”]"},
	"organiser.move":   {"Déplacer l'organisateur[ « {organiser} »] dans la liste", "Move organiser[ “{organiser}”] in the list"},
}
