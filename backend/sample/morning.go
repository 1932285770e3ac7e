package sample

import "quartiers/backend/conference"

// morningSessions are the four parallel sessions before lunch.
func morningSessions() []session {
	band := []session{freeTools(), gamification(), video(), aiAndTeaching()}
	for i := range band {
		band[i].kind, band[i].start, band[i].lasts = conference.Parallel, conference.At(11, 45), 60
	}
	return band
}

func freeTools() session {
	return session{
		number: "1",
		title: "Les outils libres collaboratifs ou communautaires pour la pédagogie : présentation de MarioNum et " +
			"LabNBook",
		abstract: "Deux plateformes libres nées dans des universités françaises, où enseignants et étudiants bâtissent " +
			"ensemble leurs activités. Claire Wajeman présente LabNBook, un cahier numérique à plusieurs mains pour " +
			"apprendre la démarche scientifique en expérimentant. Rushed Kanawati présente MarioNum, un nuage éducatif " +
			"souverain où chacun compose ses travaux pratiques virtuels, ressources et réseau de machines compris.",
		room:    petitAmphi,
		track:   shared,
		seats:   append(held(conference.Speaker, "Wajeman", "Kanawati"), rapporteur()),
		offers:  []conference.ResourceKind{conference.Slides, conference.Summary},
		english: englishFreeTools,
	}
}

func gamification() session {
	return session{
		number: "2",
		title:  "Gamification et souveraineté numérique : entre opportunités pédagogiques et enjeux stratégiques",
		abstract: "Ce que le jeu apporte à l’attention et à l’engagement, et ce qui sépare la ludification, qui glisse " +
			"quelques ressorts ludiques dans un cours, du jeu sérieux, qui repense l’outil tout entier. La séance aborde " +
			"l’éthique, la technique, le financement, et un piège : prendre le plaisir de jouer pour une compétence " +
			"acquise, faute de cadre et de retours réguliers. Reste à savoir pourquoi ces contenus circulent encore si " +
			"peu d’un établissement à l’autre.",
		room:    room301,
		track:   practices,
		seats:   append(toFind("Un projet de ludification.", "Un jeu sérieux."), rapporteur()),
		offers:  []conference.ResourceKind{conference.Summary},
		english: englishGamification,
	}
}

func video() session {
	return session{
		number: "3",
		title:  "Vidéo éducative (VOD, live avec IA et classe virtuelle) et souveraineté",
		abstract: "Un tour d’horizon des outils vidéo du supérieur, puis trois d’entre eux en détail : Canal U, Esup-Pod " +
			"et BBB, la classe virtuelle que la Direction du numérique pour l’éducation a conçue et que FUN ouvre aux " +
			"établissements. Suivent des démonstrations et un temps de discussion avec la salle.",
		room:    room302,
		track:   practices,
		seats:   append(toFind("Présente Canal U.", "Présente Esup-Pod.", "Présente BBB."), rapporteur()),
		offers:  []conference.ResourceKind{conference.Slides, conference.Summary},
		english: englishVideo,
	}
}

func aiAndTeaching() session {
	return session{
		number: "4",
		title:  "IA et pédagogie : enjeux, opportunités et souveraineté",
		abstract: "Éthique, biais des algorithmes, protection des données : que faut-il régler pour que l’intelligence " +
			"artificielle entre dans les enseignements ? Les intervenants montrent leurs propres usages, ce qu’ils y " +
			"gagnent (un apprentissage personnalisé, moins de tâches administratives, de nouveaux outils) et où ils " +
			"butent. Avec une conviction à débattre : sans maîtrise française et européenne de ces techniques, ni " +
			"indépendance ni valeurs éducatives ne sont garanties.",
		room:    room213,
		track:   ai,
		seats:   toFind("Démonstration d’un usage de l’IA.", "Démonstration d’un usage de l’IA."),
		offers:  []conference.ResourceKind{conference.Slides, conference.Replay},
		english: englishAiAndTeaching,
	}
}
