package locale

import "quartiers/backend/conference"

var reportTexts = map[string]Text{
	"session.title":    {"Une séquence n’a pas de titre.", "A session has no title."},
	"session.slot":     {"« {text} » n’a pas de créneau : elle n’est pas dans le programme.", "“{text}” has no slot: it is not in the programme."},
	"session.room":     {"« {text} » n’a pas de salle.", "“{text}” has no room."},
	"edition.dates":    {"L’édition n’a pas de date.", "The edition has no date."},
	"grid.shrunk":      {"« {text} » est en plus petit dans la grille, page {page}.", "“{text}” is set smaller in the grid, page {page}."},
	"grid.flowed":      {"« {text} » est abrégé dans la grille, page {page} ; son titre entier est dans le détail.", "“{text}” is shortened in the grid, page {page}; its whole title is in the details."},
	"cover.shrunk":     {"« {text} » est en plus petit sur la couverture.", "“{text}” is set smaller on the cover."},
	"head.cut":         {"« {text} » est trop long pour sa place, page {page} : il est abrégé.", "“{text}” is too long for its place, page {page}: it is shortened."},
	"poster.shrunk":    {"Tout est écrit plus petit pour tenir sur la page : prenez un papier plus grand pour de plus grandes lettres.", "Everything is set smaller to fit on the page: take a larger paper for larger letters."},
	"poster.flowed":    {"La journée ne tient pas sur une page, même en petit : elle continue sur la suivante. Prenez un papier plus grand.", "The day does not fit on one page, even set small: it goes on over the next. Take a larger paper."},
	"name.shrunk":      {"Le nom « {text} » est en plus petit, page {page}.", "The name “{text}” is set smaller, page {page}."},
	"contact.withheld": {"{text} n’a pas accepté de partager ses coordonnées : elles n’y sont pas.", "{text} has not agreed to share contact details: they are left out."},
	"glyph":            {"Le caractère {character} ({code}) de « {text} » manque aux polices : il est remplacé.", "The fonts lack the character {character} ({code}) of “{text}”: it is replaced."},
	"leaflet.shrunk":   {"Le programme est écrit plus petit pour tenir dans le dépliant.", "The programme is set smaller to fit into the leaflet."},
	"leaflet.flowed":   {"Tout ne tient pas sur une feuille, même en petit : le dépliant continue sur une autre.", "Not everything fits on one sheet, even set small: the leaflet goes on over another."},
	"badge.shrunk":     {"« {text} » est écrit petit sur son badge, page {page}.", "“{text}” is set small on its badge, page {page}."},
	"badges.nobody":    {"Le programme ne nomme encore personne : il n’y a pas de badge à faire.", "The programme names nobody yet: there are no badges to make."},
	"badges.double":    {"{text} {text|nom du tableur est aussi au programme : il n’a|noms du tableur sont aussi au programme : ils n’ont} qu’un badge.", "{text} {text|name|names} of the spreadsheet {text|is|are} in the programme too: one badge each."},
	"badge.code":       {"Il n’y a pas de place pour un code QR sur le badge de « {text} », page {page}.", "There is no room for a QR code on the badge of “{text}”, page {page}."},
	"card.cut":         {"« {text} » est trop long pour un chevalet, page {page} : le nom est coupé.", "“{text}” is too long for a name card, page {page}: the name is cut."},
	"door.flowed":      {"La journée de « {text} » ne tient pas sur une affiche : elle continue sur la suivante, page {page}. Prenez un papier plus grand.", "The day of “{text}” does not fit on one sign: it goes on over the next, page {page}. Take a larger paper."},
	"door.code":        {"La journée de « {text} » est trop longue pour un code QR : son affiche n’en a pas.", "The day of “{text}” is too long for a QR code: its sign has none."},
	"picture.unreadable": {"« {name} » est une image illisible : elle manque. Choisissez-la de nouveau.",
		"“{name}” is a picture that cannot be read: it is missing. Choose it again."},
	"picture.too_large": {"« {name} » est une image trop grande : elle manque. Choisissez-en une plus petite.",
		"“{name}” is too large a picture: it is missing. Choose a smaller one."},
	"picture.undrawn": {"« {name} » est un dessin SVG dont une partie ne peut pas être imprimée ({parts}) : il manque. Choisissez-le de nouveau, ou en PNG.",
		"“{name}” is an SVG drawing of which a part cannot be printed ({parts}): it is missing. Choose it again, or as a PNG."},
}

// Report is what a document says of itself: what was shortened, left out or replaced.
func Report(code string, params conference.Params) Text { return fill(reportTexts[code], params) }
