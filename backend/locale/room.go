package locale

var roomFindings = map[string]said{
	"room.double_booked": {
		Text{"Deux séquences dans une salle", "Two sessions in one room"},
		Text{"{rooms} : « {title} » et « {other} » s'y tiennent en même temps, de {from} à {to}[, le {date}].",
			"{rooms}: “{title}” and “{other}” are there at the same time, from {from} to {to}[ on {date}]."},
	},
	"room.gone": {
		Text{"Salle supprimée", "Deleted room"},
		Text{"La salle[ « {room} »] où se tient « {title} »[ ({from} – {to})] a été supprimée : choisissez-en une autre, ou rétablissez-la.",
			"The room[ “{room}”] of “{title}”[ ({from}–{to})] was deleted: choose another one, or bring it back."},
	},
	"room.too_small": {
		Text{"Salle trop petite", "Room too small"},
		Text{"« {title} »[, de {from} à {to},] attend {expected} {expected|personne|personnes} ; {rooms} : {capacity} {capacity|place|places}.",
			"“{title}”[, from {from} to {to},] expects {expected} {expected|person|people}; {rooms}: room for {capacity}."},
	},
	"room.too_small_for_all": {
		Text{"Salle trop petite pour tout le monde", "Room too small for everybody"},
		Text{"« {title} »[, de {from} à {to},] réunit tout le monde, soit {expected} {expected|personne|personnes} ; {rooms} : {capacity} {capacity|place|places}.",
			"“{title}”[, from {from} to {to},] is for everybody, {expected} {expected|person|people}; {rooms}: room for {capacity}."},
	},
	"room.unused": {
		Text{"Salle inutilisée", "Room not used"},
		Text{"Aucune séquence n'a lieu dans {room}, alors que toutes sont placées : rendez-la, ou servez-vous-en.",
			"No session takes place in {room}, and all are placed: give it back, or make use of it."},
	},
	"room.unavailable": {
		Text{"Salle indisponible", "Room not available"},
		Text{"{room} n'est pas disponible pendant « {title} », de {from} à {to}[, le {date}][ : fermée de {awayFrom} à {awayTo}][ ({reason})].",
			"{room} is not available during “{title}”, from {from} to {to}[ on {date}][: closed from {awayFrom} to {awayTo}][ ({reason})]."},
	},
}

var roomProblems = map[string]Text{
	"room.name_missing": {"Il manque le nom de la salle : donnez-lui celui qu'on lira sur la porte.",
		"The room has no name: give it the one that people will read on the door."},
}

var roomActs = map[string]Text{
	"room.create": {"Ajouter la salle[ « {room} »]", "Add room[ “{room}”]"},
	"room.edit":   {"Modifier la salle[ « {room} »]", "Edit room[ “{room}”]"},
	"room.delete": {"Supprimer la salle[ « {room} »]", "Delete room[ “{room}”]"},
	"room.move":   {"Déplacer la salle[ « {room} »] dans la liste", "Move room[ “{room}”] in the list"},
}
