package locale

var seatFindings = map[string]said{
	"seat.empty": {
		Text{"Place à pourvoir", "Seat to fill"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] : {count} {count|place|places} de {role} à pourvoir.",
			"“{title}”[ ({from}–{to}[, {date}])]: {count} {count|seat|seats} to fill ({role})."},
	},
	"moderator.missing": {
		Text{"Personne pour animer", "Nobody to moderate"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] n'a personne pour animer la discussion.",
			"“{title}”[ ({from}–{to}[, {date}])] has nobody to moderate it."},
	},
	"moderator.also_panellist": {
		Text{"Anime et participe", "Moderates and takes part"},
		Text{"{person} anime « {title} »[ ({from} – {to}[, {date}])] et y est aussi panéliste.",
			"{person} moderates “{title}”[ ({from}–{to}[, {date}])] and is also on its panel."},
	},
	"panel.too_many": {
		Text{"Trop de panélistes", "Too many panellists"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] compte {count} {count|panéliste|panélistes} pour {wanted} {wanted|prévu|prévus}.",
			"“{title}”[ ({from}–{to}[, {date}])] has {count} {count|panellist|panellists}; it asks for {wanted}."},
	},
	"panel.one_institution": {
		Text{"Un seul établissement domine", "One institution prevails"},
		Text{"{count} des {total} panélistes de « {title} »[ ({from} – {to}[, {date}])] viennent du même établissement ({organisation}) : c'est plus que {share} %.",
			"{count} of the {total} panellists of “{title}”[ ({from}–{to}[, {date}])] come from one institution ({organisation}): that is more than {share}%."},
	},
	"panel.one_gender": {
		Text{"Panel déséquilibré", "Unbalanced panel"},
		Text{"{count} des {total} panélistes de « {title} »[ ({from} – {to}[, {date}])] sont du même genre : c'est plus que {share} %.",
			"{count} of the {total} panellists of “{title}”[ ({from}–{to}[, {date}])] are of one gender: that is more than {share}%."},
	},
	"panel.too_few": {
		Text{"Pas assez de places de panéliste", "Too few seats for panellists"},
		Text{"« {title} »[ ({from} – {to}[, {date}])] n'a que {count} {count|place|places} de panéliste pour {wanted} {wanted|prévue|prévues}.",
			"“{title}”[ ({from}–{to}[, {date}])] has only {count} {count|seat|seats} for panellists; it asks for {wanted}."},
	},
}

var seatProblems = map[string]Text{
	"seat.role_unknown": {"Le rôle « {role} » n'existe pas : choisissez-en un dans la liste.",
		"There is no role “{role}”: choose one of the list."},
	"seat.status_wrong": {"Le statut « {status} » ne convient pas à cette place : une place vide est à pourvoir, une place tenue ne l'est pas.",
		"The status “{status}” does not fit this seat: an empty seat is open, a filled one is not."},
}

var seatActs = map[string]Text{
	"seat.add":    {"Ajouter une place[ de {role}][ à « {title} »]", "Add a seat[ of {role}][ to “{title}”]"},
	"seat.fill":   {"Placer[ {person}][ dans « {title} »]", "Seat[ {person}][ in “{title}”]"},
	"seat.empty":  {"Libérer la place[ de {person}][ dans « {title} »]", "Empty the seat[ of {person}][ in “{title}”]"},
	"seat.status": {"Passer[ {person}] à « {status} »[ dans « {title} »]", "Set[ {person}] to “{status}”[ in “{title}”]"},
	"seat.edit":   {"Modifier une place[ de « {title} »]", "Edit a seat[ of “{title}”]"},
	"seat.move":   {"Changer l'ordre des places[ de « {title} »]", "Change the order of the seats[ of “{title}”]"},
	"seat.delete": {"Supprimer une place[ de {role}][ de « {title} »]", "Delete a seat[ of {role}][ of “{title}”]"},
}
