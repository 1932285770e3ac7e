package locale

var trackFindings = map[string]said{
	"track.gone": {
		Text{"Parcours supprimé", "Deleted track"},
		Text{"Le parcours[ « {track} »] de « {title} » a été supprimé : choisissez-en un autre, ou aucun.",
			"The track[ “{track}”] of “{title}” was deleted: choose another one, or none."},
	},
}

var trackProblems = map[string]Text{
	"track.name_missing": {"Il manque le nom du parcours : donnez-lui celui que le programme imprimera.",
		"The track has no name: give it the one that the programme will print."},
}

var trackActs = map[string]Text{
	"track.create": {"Ajouter le parcours[ « {track} »]", "Add track[ “{track}”]"},
	"track.edit":   {"Modifier le parcours[ « {track} »]", "Edit track[ “{track}”]"},
	"track.delete": {"Supprimer le parcours[ « {track} »]", "Delete track[ “{track}”]"},
	"track.move":   {"Déplacer le parcours[ « {track} »] dans la liste", "Move track[ “{track}”] in the list"},
}
