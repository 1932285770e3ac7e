package locale

var editionProblems = map[string]Text{
	"edition.name_missing": {"Il manque le nom de l'édition : donnez-lui celui que le programme portera.",
		"The edition has no name: give it the one that the programme will bear."},
	"edition.zone_unknown": {"Le fuseau horaire « {zone} » est inconnu ici : choisissez-en un dans la liste, comme Europe/Paris.",
		"The time zone “{zone}” is unknown here: choose one of the list, such as Europe/Paris."},
	"edition.share_wrong": {"Une part du panel va de 0 à 100 % : indiquez 0 pour ne rien vérifier.",
		"A share of the panel is from 0 to 100 %: give 0 to check nothing."},
	"edition.no_day": {"Une édition a besoin d'au moins une journée : indiquez sa date.",
		"An edition needs at least one day: give its date."},
	"edition.unknown": {"Aucune édition ne s'appelle « {edition} » : « quartiers editions -w FICHIER » en donne la liste.",
		"There is no edition “{edition}”: “quartiers editions -w FILE” lists them."},
	"edition.which": {"L'espace de travail contient {count} {count|édition|éditions} : dites laquelle avec --edition NOM.",
		"The workspace holds {count} {count|edition|editions}: say which one with --edition NAME."},
}

var editionFindings = map[string]said{
	"edition.language_missing": {
		Text{"Langue manquante", "Language missing"},
		Text{"La langue du programme[ de « {edition} »] n'est pas indiquée : les lecteurs d'écran et la césure en ont besoin.",
			"The language of the programme[ of “{edition}”] is not given: screen readers and hyphenation need it."},
	},
}

var editionActs = map[string]Text{
	"edition.create":    {"Créer l'édition[ « {edition} »]", "Create edition[ “{edition}”]"},
	"edition.edit":      {"Modifier l'édition[ « {edition} »]", "Edit edition[ “{edition}”]"},
	"edition.logo":      {"Choisir le logo de l'édition[ « {edition} »]", "Choose the logo of edition[ “{edition}”]"},
	"edition.nologo":    {"Retirer le logo de l'édition[ « {edition} »]", "Remove the logo of edition[ “{edition}”]"},
	"edition.plan":      {"Choisir le plan des salles[ de « {edition} »]", "Choose the plan of the rooms[ of “{edition}”]"},
	"edition.noplan":    {"Retirer le plan des salles[ de « {edition} »]", "Remove the plan of the rooms[ of “{edition}”]"},
	"edition.duplicate": {"Dupliquer l'édition[ « {edition} »]", "Duplicate edition[ “{edition}”]"},
	"edition.delete":    {"Supprimer l'édition[ « {edition} »]", "Delete edition[ “{edition}”]"},
}
