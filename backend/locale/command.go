package locale

import "quartiers/backend/conference"

var commandProblems = map[string]Text{
	"command.unknown": {"La commande « {command} » n'existe pas : « quartiers help » donne la liste.",
		"There is no command “{command}”: “quartiers help” lists them."},
	"command.usage": {"Option ou argument inattendu ({text}) : « quartiers help » dit ce que la commande attend.",
		"Unexpected option or argument ({text}): “quartiers help” says what the command takes."},
	"command.argument": {"La commande attend un seul argument, {name}, et en a reçu {count} : « quartiers help » donne un exemple.",
		"The command takes one argument, {name}, and was given {count}: “quartiers help” has an example."},
	"command.no_workspace": {"Il manque l'espace de travail : indiquez-le avec -w FICHIER.quartiers.",
		"The workspace is missing: give it with -w FILE.quartiers."},
	"command.no_output": {"Il manque le fichier à écrire : indiquez-le avec -o FICHIER.",
		"The file to write is missing: give it with -o FILE."},
	"command.language_unknown": {"La langue « {language} » n'est pas disponible : choisissez fr ou en.",
		"The language “{language}” is not available: choose fr or en."},
	"command.no_names": {"Pour les badges d'un tableur seul, il manque le tableur : indiquez-le avec --names TABLEUR.",
		"For badges of a spreadsheet alone, the spreadsheet is missing: give it with --names SPREADSHEET."},
	"command.one_language": {"Un dossier par langue, c'est pour « quartiers export all » : choisissez fr ou en, et --bilingual pour les deux dans un même document.",
		"A folder for each language is for “quartiers export all”: choose fr or en, and --bilingual for both in one document."},
}

// commandLines are what the command line says when all went well.
var commandLines = map[string]Text{
	"check.nothing":   {"Rien à signaler.", "Nothing to report."},
	"sample.there":    {"L'espace de travail contient déjà « {edition} ».", "The workspace holds “{edition}” already."},
	"sample.added":    {"« {edition} » a été ajoutée à {path}.", "“{edition}” was added to {path}."},
	"bundle.made":     {"{files} fichiers, {pages} pages : {path}", "{files} files, {pages} pages: {path}"},
	"bundle.left_out": {"Sans contenu, laissé de côté : {titles}", "Nothing to say, left out: {titles}"},
	"names.read":      {"{count} {count|nom lu|noms lus} dans « {file} ».", "{count} {count|name|names} read from “{file}”."},
	"import.count": {"{records} : {new} en plus, {changed} à modifier, {unchanged} sans changement.",
		"{records}: {new} more, {changed} to change, {unchanged} unchanged."},
}

// Command is a line of the command line; the parameter "table" becomes the word for its records.
func Command(code string, params conference.Params) Text {
	filled := named(params)
	if table, ok := params["table"].(string); ok {
		filled["records"] = word(records, table)
	}
	return fromTable(commandLines, code, filled)
}

// records words the kinds of records, many of them.
var records = map[string]Text{
	"edition": {"Éditions", "Editions"}, "organiser": {"Organisateurs", "Organisers"}, "day": {"Journées", "Days"},
	"room": {"Salles", "Rooms"}, "track": {"Parcours", "Tracks"}, "session": {"Séquences", "Sessions"},
	"person": {"Personnes", "Persons"}, "seat": {"Places", "Seats"}, "availability": {"Disponibilités", "Availabilities"},
	"resource": {"Ressources", "Resources"}, "consent": {"Consentements", "Consents"},
	"waiver": {"Alertes ignorées", "Ignored findings"}, "tuning": {"Réglages des contrôles", "Settings of checks"},
	"walk": {"Trajets", "Walks"}, "translation": {"Traductions", "Translations"},
}
