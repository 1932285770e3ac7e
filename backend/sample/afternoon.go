package sample

import "quartiers/backend/conference"

// afternoonSessions are the four parallel sessions after the second round table.
func afternoonSessions() []session {
	band := []session{frenchAI(), coproduction(), copyright(), francophonie()}
	for i := range band {
		band[i].kind, band[i].start, band[i].lasts = conference.Parallel, conference.At(15, 30), 60
	}
	return band
}

func frenchAI() session {
	return session{
		number: "5",
		title:  "Comment les acteurs français de l’IA vont transformer la production pédagogique ?",
		abstract: "Que change l’IA conçue en France à la fabrique des ressources pédagogiques ? Plusieurs initiatives " +
			"sont présentées et leurs effets examinés : ce qu’on y gagne en efficacité, ce qu’on peut inventer, à quoi " +
			"ressemblera demain la création de contenus. Les questions d’éthique et de société ont leur part.",
		room:    petitAmphi,
		track:   ai,
		seats:   toFind("Une initiative française en IA.", "Une initiative française en IA."),
		offers:  []conference.ResourceKind{conference.Slides, conference.Replay},
		english: englishFrenchAI,
	}
}

func coproduction() session {
	return session{
		number: "6",
		title:  "Mutualiser pour co-produire des dispositifs souverains",
		abstract: "Le DAEU Sonate, écri+ pour les compétences en français, le projet NumériSup : trois dispositifs que " +
			"de nombreux établissements conduisent ensemble. Leurs gouvernances diffèrent, mais partout l’on réfléchit, " +
			"l’on décide et l’on produit en commun. La séance compare ces manières de coopérer, cherche où s’y joue la " +
			"souveraineté, de l’institution comme de la technique, et montre comment le partage aide à essaimer.",
		room:    room301,
		track:   shared,
		seats:   append(toFind("Pour le DAEU Sonate.", "Pour écri+.", "Pour NumériSup."), rapporteur()),
		offers:  []conference.ResourceKind{conference.Slides, conference.Summary},
		english: englishCoproduction,
	}
}

func copyright() session {
	return session{
		number: "7",
		title:  "Droit d’auteur et souveraineté",
		abstract: "Un atelier à partir de cas concrets : se servir de Moodle, filmer un cours, demander un QCM à une IA, " +
			"reprendre des annales, publier sous licence libre. À qui appartiennent les droits, jusqu’où va l’exception " +
			"pédagogique, que risque-t-on avec un outil extérieur, quelle licence garde la main sur les réutilisations ? " +
			"De quoi repartir avec des repères pour maîtriser ses droits à l’université.",
		room:    room302,
		track:   law,
		seats:   append(toFind("Anime les études de cas.", "Répond en juriste."), rapporteur()),
		offers:  []conference.ResourceKind{conference.Slides, conference.Summary},
		english: englishCopyright,
	}
}

func francophonie() session {
	return session{
		number: "8",
		title:  "Francophonie et souveraineté linguistique",
		abstract: "La souveraineté d’une langue se gagne par l’usage : par ses outils, et par la diversité de celles et " +
			"ceux qui la parlent. Du Dictionnaire des Francophones aux logiciels libres, des politiques éducatives aux " +
			"ressources en plusieurs langues, la séance réunit des initiatives de tous horizons. Elle plaide pour la " +
			"coopération entre pays et pour des techniques pensées selon les lieux, en Afrique surtout, et dessine un " +
			"français plurilingue, inventif et porté par ses communautés.",
		room:    room213,
		track:   law,
		seats:   append(toFind("Le Dictionnaire des Francophones.", "Une coopération internationale."), rapporteur()),
		offers:  []conference.ResourceKind{conference.Summary},
		english: englishFrancophonie,
	}
}
