package locale

import "quartiers/backend/conference"

var importProblems = map[string]Text{
	"import.unreadable": {"On ne peut pas lire « {file} » : vérifiez qu'il existe et que vous y avez droit.",
		"“{file}” cannot be read: check that it exists and that you may read it."},
	"import.empty": {"« {file} » est vide : il n'y a rien à importer ; exportez-le de nouveau.",
		"“{file}” is empty: there is nothing to import; export it again."},
	"import.too_big": {"« {file} » dépasse {most} Mo, la limite d'un import : vérifiez que c'est bien un programme.",
		"“{file}” is larger than {most} MB, the most that can be imported: check that it is a schedule."},
	"import.too_large": {"« {file} » dépasse {most} Mo, la limite d'un import : vérifiez que c'est bien un programme.",
		"“{file}” is larger than {most} MB, the most that can be imported: check that it is a schedule."},
	"import.not_xml": {"« {file} » n'est pas du XML lisible[ (ligne {line})] : exportez-le de nouveau.",
		"“{file}” is not readable XML[ (line {line})]: export it again."},
	"import.damaged": {"« {file} » est endommagé[ à la ligne {line}] : rien n'a été importé ; exportez-le de nouveau.",
		"“{file}” is damaged[ at line {line}]: nothing was imported; export it again."},
	"import.truncated": {"« {file} » s'arrête au milieu[, à la ligne {line}] : rien n'a été importé ; téléchargez-le de nouveau en entier.",
		"“{file}” ends in the middle[, at line {line}]: nothing was imported; download all of it again."},
	"import.not_schedule": {"« {file} » n'est pas un programme schedule.xml[ : il commence par « {element} »] ; choisissez un export frab, pentabarf ou pretalx.",
		"“{file}” is not a schedule.xml[: it begins with “{element}”]; choose an export of frab, pentabarf or pretalx."},
	"import.format_unknown": {"« {file} » n'est pas d'un format que Quartiers sait lire : choisissez un fichier schedule.xml.",
		"“{file}” is in no format that Quartiers can read: choose a schedule.xml file."},
	"import.no_days": {"« {file} » ne contient aucune journée : il n'y a rien à importer.",
		"“{file}” holds no day: there is nothing to import."},
	"import.entity": {"« {file} » déclare des entités XML, qui peuvent lire d'autres fichiers : rien n'a été importé ; exportez-le sans elles.",
		"“{file}” declares XML entities, which can read other files: nothing was imported; export it without them."},
	"import.encoding_unknown": {"L'encodage[ « {encoding} »] de « {file} » est inconnu : enregistrez le fichier en UTF-8.",
		"The encoding[ “{encoding}”] of “{file}” is unknown: save the file as UTF-8."},
	"import.too_deep": {"« {file} » imbrique ses éléments sur plus de {most} niveaux : ce n'est pas un programme, rien n'a été importé.",
		"“{file}” nests its elements more than {most} deep: it is not a schedule, nothing was imported."},
	"import.too_many_elements": {"« {file} » contient plus de {most} éléments : rien n'a été importé ; vérifiez que c'est bien un programme.",
		"“{file}” holds more than {most} elements: nothing was imported; check that it is a schedule."},
	"import.too_many_sessions": {"« {file} » contient plus de {most} séquences : rien n'a été importé ; découpez-le.",
		"“{file}” holds more than {most} sessions: nothing was imported; split it."},
}

var importLines = map[string]Text{
	"import.encoding_guessed": {"L'encodage n'est pas indiqué et n'est pas UTF-8 : le fichier a été lu en {encoding}.",
		"The encoding is not given and is not UTF-8: the file was read as {encoding}."},
	"import.rooms_joined": {"{session} est à la même heure dans plusieurs salles : une seule séquence les prend toutes, {rooms}.",
		"{session} is in several rooms at one time: one session takes them all, {rooms}."},
	"import.duplicate": {"{session} porte un identifiant déjà pris[ ({key})] : importée quand même.",
		"{session} bears an identifier that is taken[ ({key})]: imported all the same."},
	"import.shortened": {"Texte raccourci à {most} caractères sur {length} : {of} ({field}).",
		"Text shortened to {most} characters of {length}: {of} ({field})."},
}

// ImportLine says what an import did with something that it could not use as it was.
func ImportLine(code string, params conference.Params) Text {
	return fromTable(importLines, code, named(params))
}
