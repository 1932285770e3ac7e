package locale

// fields words the fields of a record as a problem names them.
var fields = map[string]Text{
	"name": {"le nom", "the name"}, "theme": {"le thème", "the theme"}, "venue": {"le lieu", "the venue"},
	"address": {"l’adresse", "the address"}, "practical": {"les informations pratiques", "the practical information"},
	"label": {"l’intitulé", "the label"}, "title": {"le titre", "the title"}, "subtitle": {"le sous-titre", "the subtitle"},
	"number": {"le numéro", "the number"}, "abstract": {"le résumé", "the abstract"}, "notes": {"les notes", "the notes"},
	"note": {"la note", "the note"}, "reason": {"le motif", "the reason"}, "equipment": {"l’équipement", "the equipment"},
	"access": {"l’accès", "the access"}, "capacity": {"la capacité", "the capacity"}, "givenName": {"le prénom", "the given name"},
	"familyName": {"le nom", "the family name"}, "function": {"la fonction", "the function"},
	"organisation": {"l’établissement", "the organisation"}, "email": {"l’adresse électronique", "the e-mail address"},
	"phone": {"le téléphone", "the phone number"}, "biography": {"la biographie", "the biography"}, "link": {"le lien", "the link"},
	"licence": {"la licence", "the licence"}, "edition": {"les réglages de l’édition", "the settings of the edition"},
	"session": {"les réglages de la séquence", "the settings of the session"}, "expected": {"l’affluence attendue", "the people expected"},
	"panel": {"le nombre de panélistes", "the number of panellists"}, "logo": {"le logo", "the logo"},
	"plan": {"le plan des salles", "the plan of the rooms"},
}

// tables words the kinds of records, one of them.
var tables = map[string]Text{
	"edition": {"cette édition", "this edition"}, "organiser": {"cet organisateur", "this organiser"},
	"day": {"cette journée", "this day"}, "room": {"cette salle", "this room"}, "track": {"ce parcours", "this track"},
	"session": {"cette séquence", "this session"}, "person": {"cette personne", "this person"}, "seat": {"cette place", "this seat"},
	"availability": {"cette disponibilité", "this availability"}, "resource": {"cette ressource", "this resource"},
	"consent": {"ce consentement", "this consent"}, "waiver": {"cette alerte ignorée", "this ignored finding"},
	"tuning": {"ce réglage", "this setting"}, "walk": {"ce trajet", "this walk"},
}

var valueProblems = map[string]Text{
	"clock.unreadable": {"« {text} » n'est pas une heure : écrivez 9:45 ou 14:30.", "“{text}” is not an hour: write 9:45 or 14:30."},
	"date.unreadable":  {"« {text} » n'est pas une date : écrivez 2025-10-15.", "“{text}” is not a date: write 2025-10-15."},
	"colour.unreadable": {"« {colour} » n'est pas une couleur : écrivez-la #1f4e8c.",
		"“{colour}” is not a colour: write it like #1f4e8c."},
	"number.negative": {"Un nombre inférieur à zéro n'a pas de sens ici ({field}) : indiquez zéro ou plus.",
		"A number below zero makes no sense here ({field}): give zero or more."},
	"text.too_long": {"Le texte compte {length} caractères ({field}) ; il peut en compter {most} : raccourcissez-le.",
		"The text has {length} characters ({field}); it may have {most}: shorten it."},
	"record.missing": {"On ne trouve plus {table} : une suppression est passée avant ; annulez-la, ou choisissez autre chose.",
		"{table} is no longer there: it was deleted before; undo that, or choose another one."},
}
