package pdf

import "quartiers/backend/locale"

// The words of what is handed to a person.
var (
	nobodyYet        = locale.Text{FR: "Personne n’est encore annoncé.", EN: "Nobody is announced yet."}
	dateToWrite      = locale.Text{FR: "Date", EN: "Date"}
	signatureToWrite = locale.Text{FR: "Signature", EN: "Signature"}
	yourSheet        = locale.Text{FR: "Feuille de route", EN: "Speaker sheet"}
	goodDay          = locale.Text{FR: "Bonjour ", EN: "Dear "}
	thanksFor        = locale.Text{FR: "merci de participer à ", EN: "thank you for taking part in "}
	expectedAt       = locale.Text{FR: "Voici où et quand nous vous attendons.", EN: "Here is where and when we expect you."}
	beThereAt        = locale.Text{FR: "Sur place dès", EN: "Be there at"}
	noSlot           = locale.Text{FR: "Horaire à préciser", EN: "Time to be announced"}
	yourRole         = locale.Text{FR: "Votre rôle", EN: "Your role"}
	whereTo          = locale.Text{FR: "Salle", EN: "Room"}
	equipped         = locale.Text{FR: "Équipement", EN: "Equipment"}
	besideYou        = locale.Text{FR: "À vos côtés", EN: "Beside you"}
	howToCome        = locale.Text{FR: "Pour venir", EN: "Getting there"}
	yourConsents     = locale.Text{FR: "Vos autorisations", EN: "Your consents"}
	notesOfYours     = locale.Text{FR: "Notes", EN: "Notes"}
	yes              = locale.Text{FR: "oui", EN: "yes"}
	no               = locale.Text{FR: "non", EN: "no"}
	givenOn          = locale.Text{FR: "accordée le ", EN: "given on "}
	refusedOn        = locale.Text{FR: "refusée le ", EN: "refused on "}
	given            = locale.Text{FR: "accordée", EN: "given"}
	refused          = locale.Text{FR: "refusée", EN: "refused"}
)
