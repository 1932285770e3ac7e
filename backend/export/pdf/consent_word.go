package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// The words of a consent form. They state what is asked and what the General Data Protection Regulation grants; they are
// no legal advice.
var (
	consentForm   = locale.Text{FR: "Autorisations", EN: "Consent form"}
	theEvent      = locale.Text{FR: "Événement", EN: "Event"}
	yourSessions  = locale.Text{FR: "Vos séquences", EN: "Your sessions"}
	yourRights    = locale.Text{FR: "Vos droits", EN: "Your rights"}
	signHere      = locale.Text{FR: "Signature", EN: "Signature"}
	theOrganisers = locale.Text{FR: "l’équipe d’organisation", EN: "the organisers"}

	rightsFree = locale.Text{
		FR: "Chaque autorisation est libre et indépendante des autres\u00a0: vous pouvez en refuser une sans que cela change votre " +
			"participation, et la retirer plus tard, à tout moment et sans vous justifier. Le retrait vaut pour la suite\u00a0; il ne remet " +
			"pas en cause ce qui a été fait auparavant.",
		EN: "Each consent is free and independent of the others: you may refuse one without any effect on your taking part, and " +
			"withdraw it later, at any time and without giving reasons. Withdrawing applies from then on; it does not affect what was " +
			"done before.",
	}
	rightsData = locale.Text{
		FR: "Ce formulaire est conservé par {organisers} comme preuve de vos choix. Le règlement général sur la protection des données " +
			"(RGPD) vous donne le droit d’accéder à vos données, de les faire rectifier ou effacer, d’en faire limiter l’usage et de les " +
			"recevoir dans un format courant. Pour exercer ces droits ou retirer une autorisation, écrivez à {organisers}. Vous pouvez " +
			"aussi adresser une réclamation à une autorité de contrôle, en France la CNIL.",
		EN: "This form is kept by {organisers} as a record of your choices. The General Data Protection Regulation (GDPR) gives you the " +
			"right to access your data, to have them corrected or erased, to have their use restricted, and to receive them in a common " +
			"format. To use these rights or to withdraw a consent, write to {organisers}. You may also lodge a complaint with a " +
			"supervisory authority, in France the CNIL.",
	}
)

// questions are what each consent asks for.
var questions = map[conference.ConsentKind]locale.Text{
	conference.Image: {
		FR: "J’accepte d’être photographié·e et filmé·e pendant {edition}, et que ces images soient utilisées par {organisers}, sur " +
			"papier et en ligne, pour rendre compte de l’événement et le faire connaître, sans but commercial.",
		EN: "I agree to be photographed and filmed during {edition}, and that {organisers} may use these pictures, on paper and " +
			"online, to report on the event and to make it known, without commercial purpose.",
	},
	conference.Recording: {
		FR: "J’accepte que mes interventions soient enregistrées, son et image, et diffusées en ligne, en direct ou en différé.",
		EN: "I agree that my contributions are recorded, sound and picture, and made available online, live or later.",
	},
	conference.Publication: {
		FR: "J’accepte que les supports que je présente (diapositives, documents) soient mis en ligne avec le programme. Je garde mes " +
			"droits d’auteur.",
		EN: "I agree that the slides and documents which I present are published online with the programme. I keep my copyright.",
	},
	conference.Contact: {
		FR: "J’accepte que mon adresse électronique et mon numéro de téléphone soient communiqués aux personnes qui interviennent avec " +
			"moi et aux partenaires de l’événement.",
		EN: "I agree that my e-mail address and telephone number are passed on to the people who take part in my sessions and to the " +
			"partners of the event.",
	},
}
