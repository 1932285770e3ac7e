package locale

var availabilityProblems = map[string]Text{
	"availability.window_wrong": {"De {from} à {to}, il n'y a pas de disponibilité possible : la fin vient après le début.",
		"From {from} to {to} is not a time to be there: the end comes after the beginning."},
	"availability.subject_wrong": {"Une disponibilité concerne une personne ou une salle, pas {table}.",
		"An availability is about a person or a room, not about {table}."},
}

var availabilityActs = map[string]Text{
	"availability.create": {"Noter une disponibilité[ : {subject}]", "Note an availability[: {subject}]"},
	"availability.edit":   {"Modifier une disponibilité[ : {subject}]", "Edit an availability[: {subject}]"},
	"availability.delete": {"Supprimer une disponibilité[ : {subject}]", "Delete an availability[: {subject}]"},
}
