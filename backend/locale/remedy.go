package locale

import "quartiers/backend/conference"

// Remedy says what mends a finding, as a button does.
func Remedy(kind string, params conference.Params) Text {
	return fill(remedies[kind], withoutYear(params))
}

var remedies = map[string]Text{
	"room":    {"Changer de salle[ pour « {title} »] : {rooms}", "Change the room[ of “{title}”]: {rooms}"},
	"hour":    {"Déplacer[ « {title} »] à {start}[, {date}][, {rooms}]", "Move[ “{title}”] to {start}[, {date}][, {rooms}]"},
	"place":   {"Placer à {start}[, {date}][, {rooms}]", "Place at {start}[, {date}][, {rooms}]"},
	"without": {"Ne plus occuper {rooms}[ pour « {title} »]", "Leave {rooms} out[ of “{title}”]"},
	"swap":    {"Échanger[ « {title} »] avec « {other} »", "Swap[ “{title}”] with “{other}”"},
	"fill":    {"Placer {person}[ ({organisation})]", "Seat {person}[ ({organisation})]"},
	"replace": {"Remplacer[ {other}] par {person}[ ({organisation})][ dans « {title} »]",
		"Replace[ {other}] by {person}[ ({organisation})][ in “{title}”]"},
}
