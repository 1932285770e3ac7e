package locale

var sessionFindings = map[string]said{
	"session.outside_day": {
		Text{"Hors des heures de la journée", "Outside the hours of the day"},
		Text{"« {title} » ({from} – {to}) sort des heures de la journée du {date}, ouverte de {opens} à {closes}.",
			"“{title}” ({from}–{to}) is outside the hours of {date}, open from {opens} to {closes}."},
	},
	"session.past_midnight": {
		Text{"Passe minuit", "Goes past midnight"},
		Text{"« {title} » passe minuit : de {from} à {to}, imprimé au programme du {date}.",
			"“{title}” goes past midnight: from {from} to {to}, printed on the programme of {date}."},
	},
	"session.title_missing": {
		Text{"Titre manquant", "Title missing"},
		Text{"Une séquence ({title}[, {from} – {to}[, {date}]]) n'a pas de titre.",
			"A session ({title}[, {from}–{to}[, {date}]]) has no title."},
	},
	"session.abstract_missing": {
		Text{"Résumé manquant", "Abstract missing"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] n'a pas de résumé.", "“{title}”[ ({from}–{to}[, {date}])] has no abstract."},
	},
	"session.room_missing": {
		Text{"Salle manquante", "Room missing"},
		Text{"« {title} »[, de {from} à {to}[, le {date}],] n'a pas encore de salle.",
			"“{title}”[, from {from} to {to}[ on {date}],] has no room yet."},
	},
	"session.slot_missing": {
		Text{"Créneau manquant", "Slot missing"},
		Text{"« {title} » n'a pas encore de créneau et attend d'être placée.", "“{title}” has no slot yet and waits to be placed."},
	},
	"session.track_missing": {
		Text{"Parcours manquant", "Track missing"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] n'appartient à aucun parcours.", "“{title}”[ ({from}–{to}[, {date}])] belongs to no track."},
	},
}

var sessionProblems = map[string]Text{
	"session.kind_unknown": {"La forme de séquence « {kind} » n'existe pas : choisissez-en une dans la liste.",
		"There is no kind of session “{kind}”: choose one of the list."},
	"placement.duration_wrong": {"Une séquence dure de 1 minute à 24 heures, pas {minutes} : choisissez une autre durée.",
		"A session lasts from 1 minute to 24 hours, not {minutes}: choose another length."},
	"placement.start_wrong": {"Aucune journée ne montre une séquence qui commence à {start} : choisissez une heure de la journée.",
		"No day shows a session that begins at {start}: choose an hour of the day."},
}

var sessionActs = map[string]Text{
	"session.create":    {"Créer[ « {title} »]", "Create[ “{title}”]"},
	"session.edit":      {"Modifier[ « {title} »]", "Edit[ “{title}”]"},
	"session.kind":      {"Changer la forme[ de « {title} »]", "Change the kind[ of “{title}”]"},
	"session.delete":    {"Supprimer[ « {title} »]", "Delete[ “{title}”]"},
	"session.duplicate": {"Dupliquer[ « {title} »]", "Duplicate[ “{title}”]"},
	"session.place":     {"Placer[ « {title} »]", "Place[ “{title}”]"},
	"session.unplace":   {"Retirer[ « {title} »] de la grille", "Take[ “{title}”] off the timetable"},
	"session.move":      {"Déplacer[ « {title} »]", "Move[ “{title}”]"},
	"session.resize":    {"Changer la durée[ de « {title} »]", "Change the length[ of “{title}”]"},
}
