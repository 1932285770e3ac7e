package sample

import (
	"slices"

	"quartiers/backend/conference"
)

// panel is the number of panellists that each round table asks for.
const panel = 4

func morningRoundTable() session {
	return session{
		kind:  conference.RoundTable,
		title: "Souveraineté en matière d’outils numériques",
		abstract: "Logiciels, infrastructures, données : la France et l’Europe s’en remettent largement à des " +
			"technologies conçues ailleurs. Comment l’enseignement supérieur et la recherche peuvent-ils choisir leurs " +
			"outils en pesant la dépendance qu’ils créent envers les GAFAM, protéger leurs données, et passer à des " +
			"pratiques souveraines portées à plusieurs établissements ?\n\n" +
			"Quatre regards, de la communauté Moodle au ministère, de l’IA générative à la présidence d’université, sur " +
			"ce que peuvent le logiciel libre, la réglementation et la mise en commun, à l’échelle de l’Europe aussi.",
		start:    conference.At(10, 30),
		lasts:    65,
		panel:    panel,
		expected: expected,
		seats: slices.Concat(
			held(conference.Moderator, "Pène"),
			held(conference.Panellist, "Martignoni", "Mailhos", "Jacquet-Malo", "Muller"),
		),
		offers:  []conference.ResourceKind{conference.Replay},
		english: englishMorningRoundTable,
	}
}

func afternoonRoundTable() session {
	return session{
		kind:  conference.RoundTable,
		title: "Mutualisation des contenus et du développement d’une logique de partage pour plus de souveraineté",
		abstract: "Partager ses contenus, développer à plusieurs : en devient-on plus souverain ? Quatre experts " +
			"racontent des dispositifs mutualisés qui ont abouti, ce qu’ils en ont appris, et ce que cela demande aux " +
			"gouvernances et à la coordination. Au programme : d’autres modèles économiques et d’autres infrastructures, " +
			"des personnels formés et sensibilisés, des ressources normalisées et interopérables, et le soutien que les " +
			"communs attendent des pouvoirs publics.",
		start:    conference.At(14, 0),
		lasts:    70,
		panel:    panel,
		expected: expected,
		seats: slices.Concat(
			held(conference.Moderator, "Beillevaire", "Sanchez"),
			held(conference.Panellist, "Boulet", "Denos", "Lagorce", "Legrix-Pagès"),
		),
		offers:  []conference.ResourceKind{conference.Replay},
		english: englishAfternoonRoundTable,
	}
}
