package content

import "strings"

// The words that sentences and names are drawn from: long and short, with the accents of French.
var (
	vocabulary = strings.Fields(`le la les des une avec pour dans par sur entre sans vers chez après pendant selon
		enseignement pédagogie numérique université formation étudiants évaluation accompagnement ressources ouvertes partage
		établissement apprentissage hybride accessibilité souveraineté intelligence artificielle compétences certification
		bibliothèque médiation expérience communauté plateforme logiciel libre recherche données qualité innovation dispositif
		scénario laboratoire enquête méthode usage collaboration transformation réussite orientation alternance tutorat
		contribue interroge présente construit documente accompagne compare propose transforme rassemble explore mesure`)
	givenNames = strings.Fields(`Anne Benoît Camille Delphine Émile Françoise Gaël Hélène Inès Jérôme Karine Loïc Maëlle
		Noémie Océane Paul Quentin Rémi Solène Théo Ursule Véronique William Xavier Yaëlle Zoé`)
	onsets        = strings.Fields(`Bel Cour Dur Fau Gar Lam Mar Nor Per Roch Sau Tour Val Vign Brun Char`)
	middles       = strings.Fields(`a an ar e en er i in o on ou u`)
	endings       = strings.Fields(`teau vier lot mand nard quet rède sière det gny lac mont`)
	functions     = []string{"maîtresse de conférences", "ingénieur pédagogique", "vice-président", "directrice", "chargée de mission", "professeur"}
	organisations = []string{"Université de Lyon", "CNAM", "Université de Nantes", "INSA Rennes", "Université de Corse", "École des ponts"}
)
