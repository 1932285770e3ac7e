package sample

import "quartiers/backend/conference"

// persons lists everybody whom the account names as a speaker, in the order of the day. Functions and institutions are
// left empty where it gives none. Sophie Guichard's institution is understood: she opens the day for the CNAM.
func persons() []conference.Person {
	return []conference.Person{
		{GivenName: "Muriel", FamilyName: "Grosbois",
			Function:     "administratrice-adjointe en charge de la formation",
			Organisation: "CNAM"},
		{GivenName: "Sophie", FamilyName: "Guichard",
			Function:     "directrice nationale de l’appui à la pédagogie et à l’innovation",
			Organisation: "CNAM"},
		{GivenName: "Ollivier", FamilyName: "Haemmerlé",
			Function:     "directeur de FUN, président de L’UN",
			Organisation: "France Université Numérique et L’Université Numérique"},
		{GivenName: "Sophie", FamilyName: "Pène"},
		{GivenName: "Nicolas", FamilyName: "Martignoni",
			Function: "coordinateur de la communauté francophone des utilisateurs de Moodle depuis 2003, " +
				"professeur de mathématiques et d’informatique, formateur d’adultes indépendant",
			Organisation: "Collège Sainte-Croix, Fribourg"},
		{GivenName: "Xavier", FamilyName: "Mailhos",
			Function:     "expert numérique dans l’ESR, conseiller numérique à la DGESIP",
			Organisation: "Ministère de l’enseignement supérieur et de la recherche"},
		{GivenName: "Lucie", FamilyName: "Jacquet-Malo",
			Function: "coordinatrice du programme IA, cheffe de projet IA génératives souveraines pour les " +
				"établissements d’enseignement supérieur et de recherche",
			Organisation: "Institut Mines-Télécom"},
		{GivenName: "Pierre-Alain", FamilyName: "Muller",
			Function:     "président, en charge du numérique à France Universités",
			Organisation: "Université de Mulhouse"},
		{GivenName: "Claire", FamilyName: "Wajeman"},
		{GivenName: "Rushed", FamilyName: "Kanawati"},
		{GivenName: "Vincent", FamilyName: "Beillevaire",
			Function:     "délégué général",
			Organisation: "Fondation UNIT"},
		{GivenName: "Émilien", FamilyName: "Sanchez",
			Function:     "responsable de la formation professionnelle et directeur de projet",
			Organisation: "France Université Numérique"},
		{GivenName: "Pierre", FamilyName: "Boulet",
			Function: "vice-président numérique, en charge avec Luc Massou des mesures 9 et 10 du COREALE " +
				"(éducation ouverte et ressources éducatives libres)",
			Organisation: "Université de Lille"},
		{GivenName: "Nathalie", FamilyName: "Denos",
			Function:     "responsable du déploiement de Pix dans l’enseignement supérieur, maîtresse de conférences",
			Organisation: "Université Grenoble Alpes"},
		{GivenName: "Stéphanie", FamilyName: "Lagorce",
			Function:     "cheffe du Pôle Accréditation, Conformité et Labellisation",
			Organisation: "CGE"},
		{GivenName: "Jérôme", FamilyName: "Legrix-Pagès",
			Function:     "vice-président Innovation pédagogique, président de FUN et d’Ikigaï",
			Organisation: "Université de Caen Normandie"},
		{GivenName: "Benjamin", FamilyName: "Leperchey",
			Function:     "adjoint au directeur général",
			Organisation: "Direction générale de l’enseignement supérieur et de l’insertion professionnelle"},
	}
}
