package locale

import "quartiers/backend/conference"

var commandTexts = map[string]Text{
	"sample.added":  {"« {edition} » est maintenant dans {path}.", "“{edition}” is now in {path}."},
	"sample.there":  {"« {edition} » est déjà dans cet espace de travail.", "“{edition}” is already in this workspace."},
	"check.nothing": {"Rien à signaler.", "Nothing to report."},
	"import.count": {
		"{table} : {new} {new|nouveau|nouveaux}, {changed} {changed|modifié|modifiés}, {unchanged} {unchanged|inchangé|inchangés}",
		"{table}: {new} new, {changed} changed, {unchanged} unchanged"},
}

// Command is what the command line says of a command that went well.
func Command(code string, params conference.Params) Text { return fill(commandTexts[code], params) }
