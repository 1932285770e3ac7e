package locale

var checkActs = map[string]Text{
	"finding.ignore": {"Ignorer l'alerte[ « {finding} »][ : {reason}]", "Ignore the finding[ “{finding}”][: {reason}]"},
	"finding.revive": {"Ne plus ignorer l'alerte[ « {finding} »]", "No longer ignore the finding[ “{finding}”]"},
	"check.set":      {"Régler le contrôle[ « {finding} »][ : {severity}]", "Set the check[ “{finding}”][: {severity}]"},
	"walk.set": {"Régler le trajet[ de {room}][ à {other}][ : {minutes}]",
		"Set the walk[ from {room}][ to {other}][: {minutes}]"},
}

var checkProblems = map[string]Text{
	"finding.missing": {"Cette alerte n'a plus lieu d'être : il n'y a rien à ignorer.",
		"This finding no longer holds: there is nothing to ignore."},
	"waiver.finding_missing": {"On ne sait pas quelle alerte ignorer : choisissez-en une dans la liste.",
		"It is not known which finding to ignore: choose one of the list."},
	"waiver.reason_missing": {"Il manque le motif : dites en quelques mots pourquoi cette alerte peut être ignorée.",
		"The reason is missing: say in a few words why this finding can be ignored."},
	"check.unknown": {"Ce contrôle n'existe pas ici : choisissez-en un dans la liste.",
		"There is no such check here: choose one of the list."},
	"tuning.severity_unknown": {"Un contrôle peut donner une erreur, une alerte ou une remarque, ou être désactivé ; choisissez l'un d'eux.",
		"A check can give an error, a warning or a hint, or be off: choose one of these."},
	"walk.rooms_wrong": {"Un trajet relie deux salles différentes : choisissez-les.",
		"A walk is between two different rooms: choose them."},
	"walk.minutes_wrong": {"Un trajet de {minutes} n'est pas possible : indiquez de zéro à {most}.",
		"A walk of {minutes} is not possible: give from zero to {most}."},
}
