package locale

import "quartiers/backend/conference"

// importLines say what an import did with what it could not take as the file has it.
var importLines = map[string]Text{
	"import.encoding_guessed": {"L'encodage n'est pas indiqué et n'est pas UTF-8 : le fichier a été lu en {encoding}.",
		"The encoding is not given and is not UTF-8: the file was read as {encoding}."},
	"import.zone_guessed": {"Le fichier ne nomme pas son fuseau horaire : {zone} a été choisi ; vérifiez-le.",
		"The file does not name its time zone: {zone} was chosen; check it."},
	"import.rooms_joined": {"« {session} » est à la même heure dans plusieurs salles : une seule séquence les prend toutes, {rooms}.",
		"“{session}” is in several rooms at one time: one session takes them all, {rooms}."},
	"import.duplicate": {"« {session} » porte un identifiant déjà pris[ ({key})] : elle est importée quand même.",
		"“{session}” bears an identifier that is taken[ ({key})]: it is imported all the same."},
	"import.shortened": {"Texte raccourci à {most} caractères sur {length}[ : « {of} »] ({field}).",
		"Text shortened to {most} characters of {length}[: “{of}”] ({field})."},
	"import.slot_missing": {"« {session} » n'a pas d'horaire lisible[ (« {text} »)] : elle attend un créneau, ou garde celui qu'elle a.",
		"“{session}” has no readable time[ (“{text}”)]: it waits for a slot, or keeps the one that it has."},
	"import.duration_wrong": {"La durée de « {session} »[ (« {text} »)] ne convient pas : {taken} à la place.",
		"The length of “{session}”[ (“{text}”)] does not do: {taken} instead."},
	"import.room_missing": {"« {session} » n'a pas de salle dans le fichier.", "“{session}” has no room in the file."},
	"import.colour_changed": {"La couleur {colour} de « {of} » ne se lit pas sur du papier blanc : {taken} à la place.",
		"The colour {colour} of “{of}” cannot be read on white paper: {taken} instead."},
	"import.type_guessed": {"{count} {count|séquence a un type inconnu|séquences ont un type inconnu}[ (« {text} »)] : {count|importée|importées} comme {count|séquence parallèle|séquences parallèles}.",
		"{count} {count|session has an unknown type|sessions have an unknown type}[ (“{text}”)]: imported as {count|a parallel session|parallel sessions}."},
	"import.language_unknown": {"La langue « {text} » ({count} {count|séquence|séquences}) est inconnue : elle n'a pas été reprise.",
		"The language “{text}” ({count} {count|session|sessions}) is unknown: it was not taken over."},
	"import.link_refused": {"Un lien de « {session} » n'est pas une adresse du web[ (« {link} »)] : il n'a pas été repris.",
		"A link of “{session}” is no address of the web[ (“{link}”)]: it was not taken over."},
	"import.person_known": {"« {person} » porte le nom d'une personne de l'annuaire : vérifiez s'il s'agit de la même.",
		"“{person}” bears the name of a person in the directory: check whether they are the same."},
	"import.session_gone": {"« {session} » n'est plus dans le fichier : elle reste au programme tant que vous ne la retirez pas.",
		"“{session}” is no longer in the file: it stays on the programme until you take it out."},
	"import.person_gone": {"Le fichier ne nomme plus « {person} » dans « {session} » : sa place reste tant que vous ne la retirez pas.",
		"The file no longer names “{person}” in “{session}”: the seat stays until you take it out."},
	"import.without_guid": {"{count} {count|séquence n'a pas d'identifiant durable : elle sera retrouvée|séquences n'ont pas d'identifiant durable : elles seront retrouvées} par numéro, date et salle.",
		"{count} {count|session has|sessions have} no lasting identifier: a later import will know {count|it|them} by number, date and room."},
	"import.unused": {"Élément « {text} » du fichier ({count} fois) : il n'a pas de place ici et n'a pas été repris.",
		"Element “{text}” of the file ({count} {count|time|times}): it has no place here and was not taken over."},
}

// attendeeLines say what a list of names holds that no badge can bear as it stands.
var attendeeLines = map[string]Text{
	"attendees.guessed": {"Il n'y a pas de ligne d'en-têtes, les colonnes sont devinées : {columns}. Une première ligne « Nom », « Prénom »… serait plus sûre.",
		"There is no row of headings, so the columns are guessed: {columns}. A first row “Name”, “First name”… would be safer."},
	"attendees.unused": {"{count} {count|colonne n'est pas imprimée|colonnes ne sont pas imprimées} : {columns}.",
		"{count} {count|column is|columns are} not printed: {columns}."},
	"attendees.sheet": {"Seule la feuille « {sheet} » du classeur est lue.",
		"Only the sheet “{sheet}” of the workbook is read."},
	"attendees.nameless": {"{count} {count|ligne n'a pas de nom|lignes n'ont pas de nom} et {count|reste|restent} sans badge : {count|ligne|lignes} {rows}.",
		"{count} {count|row has no name and gets|rows have no name and get} no badge: {count|row|rows} {rows}."},
	"attendees.address": {"{count} {count|ligne a|lignes ont} une adresse électronique à la place du nom et {count|reste|restent} sans badge : {count|ligne|lignes} {rows}.",
		"{count} {count|row has|rows have} an e-mail address in the place of a name and {count|gets|get} no badge: {count|row|rows} {rows}."},
	"attendees.double": {"{count} {count|ligne répète|lignes répètent} le nom et l'établissement d'une autre, pour un seul badge : {count|ligne|lignes} {rows}.",
		"{count} {count|row repeats|rows repeat} the name and institution of another, for one badge: {count|row|rows} {rows}."},
	"attendees.shortened": {"Un texte très long est raccourci : {count|ligne|lignes} {rows}.",
		"A very long text is shortened: {count|row|rows} {rows}."},
	"attendees.quote_open": {"Un guillemet n'est jamais refermé : le fichier est lu ligne par ligne.",
		"A quotation mark is never closed: the file is read line by line."},
}

var attendeeFields = map[string]Text{
	"family": {"nom", "family name"}, "given": {"prénom", "first name"}, "full": {"nom complet", "whole name"},
	"function": {"fonction", "function"}, "organisation": {"établissement", "institution"}, "quality": {"qualité", "role"},
}

// AttendeeField names a column of a list of names: family, given, full, function, organisation or quality.
func AttendeeField(field string) Text { return word(attendeeFields, field) }

// AttendeeLine says what a list of names holds that no badge can bear as it stands.
func AttendeeLine(code string, params conference.Params) Text {
	return fromTable(attendeeLines, code, params)
}

// ImportLine says what an import did with something that it could not use as it was.
func ImportLine(code string, params conference.Params) Text {
	return fromTable(importLines, code, named(params))
}
