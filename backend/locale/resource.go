package locale

import "quartiers/backend/conference"

var resourceKinds = map[conference.ResourceKind]Text{
	conference.Replay:  {"replay", "replay"},
	conference.Slides:  {"diapositives", "slides"},
	conference.Summary: {"synthèse", "written summary"},
	conference.Other:   {"autre ressource", "other resource"},
}

// ResourceKind names what a session left behind: synthèse.
func ResourceKind(kind conference.ResourceKind) Text { return word(resourceKinds, kind) }

var resourceFindings = map[string]said{
	"resource.missing": {
		Text{"Ressource attendue", "Resource expected"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] est passée, et il manque encore : {kinds}.",
			"“{title}”[ ({from}–{to}[, {date}])] is over, and this is still missing: {kinds}."},
	},
}

var resourceProblems = map[string]Text{
	"resource.kind_unknown": {"La ressource « {kind} » n'existe pas : choisissez replay, diapositives, synthèse ou autre.",
		"There is no resource “{kind}”: choose replay, slides, summary or other."},
}

var resourceActs = map[string]Text{
	"resource.create": {"Ajouter une ressource[ ({kind})][ à « {title} »]", "Add a resource[ ({kind})][ to “{title}”]"},
	"resource.edit":   {"Modifier une ressource[ ({kind})][ de « {title} »]", "Edit a resource[ ({kind})][ of “{title}”]"},
	"resource.delete": {"Supprimer une ressource[ ({kind})][ de « {title} »]", "Delete a resource[ ({kind})][ of “{title}”]"},
	"resource.move":   {"Changer l'ordre des ressources[ de « {title} »]", "Change the order of the resources[ of “{title}”]"},
}
