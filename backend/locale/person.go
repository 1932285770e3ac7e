package locale

var personFindings = map[string]said{
	"person.double_booked": {
		Text{"Une personne à deux endroits", "One person in two places"},
		Text{"{person} : « {title} » ({from} – {to}[, {rooms}]) et « {other} » ({otherFrom} – {otherTo}[, {otherRooms}]) se chevauchent[, le {date}].",
			"{person}: “{title}” ({from}–{to}[, {rooms}]) and “{other}” ({otherFrom}–{otherTo}[, {otherRooms}]) overlap[ on {date}]."},
	},
	"person.gap_short": {
		Text{"Pause trop courte", "Break too short"},
		Text{"{person} enchaîne « {title} » ({from} – {to}[, {rooms}]) et « {other} » ({otherFrom} – {otherTo}[, {otherRooms}])[, le {date},] avec {gap} de pause ; il en faut {wanted}.",
			"{person} goes from “{title}” ({from}–{to}[, {rooms}]) to “{other}” ({otherFrom}–{otherTo}[, {otherRooms}])[ on {date}] with a break of {gap}; {wanted} are needed."},
	},
	"person.move_short": {
		Text{"Trop peu de temps pour changer de salle", "Too little time to change rooms"},
		Text{"{person} passe de « {title} » ({from} – {to}[, {rooms}]) à « {other} » ({otherFrom} – {otherTo}[, {otherRooms}])[, le {date},] en {gap} ; il en faut {wanted} pour changer de salle.",
			"{person} goes from “{title}” ({from}–{to}[, {rooms}]) to “{other}” ({otherFrom}–{otherTo}[, {otherRooms}])[ on {date}] in {gap}; {wanted} are needed to change rooms."},
	},
	"person.unavailable": {
		Text{"Personne indisponible", "Person not available"},
		Text{"{person} n'est pas disponible pendant « {title} », de {from} à {to}[, le {date}][ : absence de {awayFrom} à {awayTo}][ ({reason})].",
			"{person} is not available during “{title}”, from {from} to {to}[ on {date}][: away from {awayFrom} to {awayTo}][ ({reason})]."},
	},
	"person.gone": {
		Text{"Personne supprimée", "Deleted person"},
		Text{"La personne[ « {person} »] prévue comme {role} de « {title} »[ ({from} – {to})] a été supprimée : placez quelqu'un d'autre, ou rétablissez-la.",
			"The person[ “{person}”] who is {role} of “{title}”[ ({from}–{to})] was deleted: seat somebody else, or bring the person back."},
	},
	"person.declined": {
		Text{"Désistement sans remplacement", "Declined and not replaced"},
		Text{"{person} ({role}) s'est désisté·e de « {title} »[ ({from} – {to})] et personne ne prend la place.",
			"{person} ({role}) declined “{title}”[ ({from}–{to})] and nobody takes the seat."},
	},
	"person.unconfirmed": {
		Text{"Pas encore de confirmation", "Not confirmed yet"},
		Text{"{person} ({role}) est {status} et n'a pas encore confirmé pour « {title} »[ ({from} – {to}[, {date}])].",
			"{person} ({role}) is {status} and has not confirmed for “{title}” yet[ ({from}–{to}[, {date}])]."},
	},
	"person.duplicate": {
		Text{"Doublon possible", "Possible duplicate"},
		Text{"{person}[ ({organisation})] et {other}[ ({otherOrganisation})] sont peut-être la même personne[ : même adresse, {email}].",
			"{person}[ ({organisation})] and {other}[ ({otherOrganisation})] may be the same person[: same address, {email}]."},
	},
	"person.organisation_missing": {
		Text{"Établissement manquant", "Organisation missing"},
		Text{"L'établissement de {person} n'est pas indiqué : le programme ne pourra pas l'imprimer.",
			"The organisation of {person} is not known: the programme cannot print it."},
	},
	"person.too_many_sessions": {
		Text{"Trop de séquences pour une personne", "Too many sessions for one person"},
		Text{"{person} intervient dans {count} {count|séquence|séquences} ; l'édition en prévoit {most} au plus par personne.",
			"{person} is in {count} {count|session|sessions}; the edition wants {most} at most of one person."},
	},
	"person.biography_missing": {
		Text{"Biographie manquante", "Biography missing"},
		Text{"Il n'y a pas de biographie de {person}, alors que d'autres en ont une.",
			"There is no biography of {person}, and others have one."},
	},
	"person.idle": {
		Text{"Disponible, mais dans aucune séquence", "Available, but in no session"},
		Text{"{person} a donné ses disponibilités et n'intervient dans aucune séquence.",
			"{person} said when to be there, and is in no session."},
	},
	"person.consent_missing": {
		Text{"Aucun consentement", "No consent"},
		Text{"Aucun consentement n'est enregistré pour {person} : image, captation, publication.",
			"No consent of {person} is on record: pictures, recording, publication."},
	},
}

var personProblems = map[string]Text{
	"person.name_missing": {"Il manque le nom de la personne : indiquez au moins un prénom ou un nom.",
		"The person has no name: give at least a given name or a family name."},
	"person.gender_unknown": {"Ce genre n'est pas dans la liste : choisissez-en un, ou laissez vide.",
		"This gender is not in the list: choose one, or leave it empty."},
	"person.merge_self": {"{person} ne peut pas fusionner avec soi-même : choisissez une autre fiche.",
		"{person} cannot be merged with the same entry: choose another one."},
}

var personActs = map[string]Text{
	"person.create": {"Ajouter[ {person}] à l'annuaire", "Add[ {person}] to the directory"},
	"person.edit":   {"Modifier la fiche[ de {person}]", "Edit the entry[ of {person}]"},
	"person.delete": {"Supprimer la fiche[ de {person}]", "Delete the entry[ of {person}]"},
	"person.merge":  {"Fusionner les fiches[ de {person}]", "Merge the entries[ of {person}]"},
}
