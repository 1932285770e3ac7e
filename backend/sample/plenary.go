package sample

import "quartiers/backend/conference"

func opening() session {
	return session{
		kind:  conference.Opening,
		title: "Ouverture des Quartiers du Numérique",
		abstract: "Mot d’accueil du CNAM, qui reçoit la journée. Membre fondateur de FUN, l’établissement a porté dès 2013 " +
			"le premier MOOC de la plateforme ; il forme aujourd’hui plus de 56 000 inscrits, à tout âge de la vie, dans 685 " +
			"formations. Ses priorités jusqu’en 2029 : un numérique accessible à tous, le jeu comme manière d’apprendre " +
			"et l’intelligence artificielle.",
		start:    conference.At(9, 15),
		lasts:    25,
		expected: expected,
		seats:    held(conference.Speaker, "Grosbois", "Guichard"),
		offers:   []conference.ResourceKind{conference.Replay},
		english:  englishOpening,
	}
}

func news() session {
	return session{
		kind:  conference.Plenary,
		title: "Actualités de L’Université Numérique et de France Université Numérique",
		abstract: "Où en sont les deux acteurs qui outillent la pédagogie numérique des établissements ? " +
			"L’Université Numérique a quadruplé entre 2023 et 2024 la consultation de ses parcours types, qu’une " +
			"formation présente désormais en anglais. Avec FUN et la DGESIP, elle a ouvert un espace de ressources et " +
			"des webinaires sur l’IA ; elle étoffe son aide à l’hybridation et prépare pour début 2026 une " +
			"interface commune aux sites de plusieurs de ses membres.\n\n" +
			"France Université Numérique voit repartir la création de MOOC et mise sur la formation professionnelle : 55 " +
			"sessions prévues en 2025, et déjà un chiffre d’affaires de 220 000 € pour 600 ventes avec Digital FCU. La " +
			"plateforme quitte AWS pour un hébergement souverain et réunit 2,4 millions de comptes dans un même annuaire.",
		start:    conference.At(9, 40),
		lasts:    35,
		expected: expected,
		seats:    held(conference.Speaker, "Haemmerlé"),
		offers:   []conference.ResourceKind{conference.Slides, conference.Replay},
		english:  englishNews,
	}
}

func closing() session {
	return session{
		kind:  conference.Closing,
		title: "Clôture et remerciements",
		abstract: "Ollivier Haemmerlé et Benjamin Leperchey échangent sur ce qui est engagé et sur ce qui vient pour la " +
			"pédagogie numérique dans le supérieur. Les remerciements des organisateurs terminent la journée.",
		start:    conference.At(16, 40),
		lasts:    20,
		expected: expected,
		seats:    held(conference.Speaker, "Haemmerlé", "Leperchey"),
		offers:   []conference.ResourceKind{conference.Replay},
		english:  englishClosing,
	}
}
