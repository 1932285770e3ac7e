package locale

var dayFindings = map[string]said{
	"day.gone": {
		Text{"Journée supprimée", "Deleted day"},
		Text{"La journée[ du {date}] où se tient « {title} » ({from} – {to}) a été supprimée : choisissez un autre créneau, ou rétablissez-la.",
			"The day[, {date},] of “{title}” ({from}–{to}) was deleted: choose another slot, or bring it back."},
	},
}

var dayProblems = map[string]Text{
	"day.hours_wrong": {"Le {date}, les heures de {opens} à {closes} ne font pas une journée : elle doit fermer après son ouverture, au plus tard le lendemain à midi.",
		"On {date}, from {opens} to {closes} is not a day: it must close after it opens, at noon of the next day at the latest."},
	"day.twice": {"Le {date} figure déjà dans l'édition : choisissez une autre date.",
		"The edition has {date} already: choose another date."},
}

var dayActs = map[string]Text{
	"day.create": {"Ajouter la journée[ du {day}]", "Add the day[ {day}]"},
	"day.edit":   {"Modifier la journée[ du {day}]", "Edit the day[ {day}]"},
	"day.delete": {"Supprimer la journée[ du {day}]", "Delete the day[ {day}]"},
}
