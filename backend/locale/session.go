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
	"session.length_wrong": {
		Text{"Durée impossible", "Impossible length"},
		Text{"« {title} »[ ({from}[, {date}])] ne peut pas durer ainsi : donnez-lui de 1 minute à 24 heures.",
			"“{title}”[ ({from}[, {date}])] cannot last like this: give it from 1 minute to 24 hours."},
	},
	"session.length_odd": {
		Text{"Durée étonnante", "Odd length"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] dure {length} : c'est peut-être une faute de frappe.",
			"“{title}”[ ({from}–{to}[, {date}])] lasts {length}: this may be mistyped."},
	},
	"session.duplicate": {
		Text{"Séquence peut-être en double", "Session perhaps entered twice"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] et « {other} » portent le même titre : c'est peut-être deux fois la même séquence.",
			"“{title}”[ ({from}–{to}[, {date}])] and “{other}” have one title: they may be the same session twice."},
	},
	"session.nobody": {
		Text{"Personne au programme", "Nobody on it"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] n'a ni personne ni place à pourvoir.",
			"“{title}”[ ({from}–{to}[, {date}])] has nobody, and no seat to fill."},
	},
	"session.title_long": {
		Text{"Titre trop long pour l'impression", "Title too long to print"},
		Text{"Le titre de « {title} » compte {characters} caractères : au-delà de {most}, la grille et les affiches le réduisent.",
			"The title of “{title}” has {characters} characters: beyond {most}, the timetable and the signs shrink it."},
	},
	"session.abstract_long": {
		Text{"Résumé trop long pour l'impression", "Abstract too long to print"},
		Text{"Le résumé de « {title} »[ ({from} – {to}[, {date}])] compte {characters} caractères : au-delà de {most}, il remplit plus d'une page.",
			"The abstract of “{title}”[ ({from}–{to}[, {date}])] has {characters} characters: beyond {most}, it fills more than a page."},
	},
	"session.consent_missing": {
		Text{"Accord d'enregistrement manquant", "No consent to the recording"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] est enregistrée ; la question n'a pas été posée à {persons}.",
			"“{title}”[ ({from}–{to}[, {date}])] is recorded, and nobody asked {persons}."},
	},
	"session.consent_refused": {
		Text{"Enregistrement refusé", "Recording refused"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] est enregistrée malgré un refus : {persons}.",
			"“{title}”[ ({from}–{to}[, {date}])] is recorded although this was refused: {persons}."},
	},
	"session.untranslated": {
		Text{"Titre non traduit", "Title not translated"},
		Text{"Le titre de « {title} »[ ({from} – {to}[, {date}])] n'est pas traduit en {languages} : le programme dans cette langue garde l'original.",
			"The title of “{title}”[ ({from}–{to}[, {date}])] is not translated into {languages}: the programme in that language keeps the original."},
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
