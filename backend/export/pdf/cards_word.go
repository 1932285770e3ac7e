package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// roleMarks are the roles that a card names; who speaks among others needs none.
var roleMarks = map[conference.Role]locale.Text{
	conference.Moderator:  {FR: "Modération", EN: "Moderator"},
	conference.Host:       {FR: "Présentation", EN: "Host"},
	conference.Respondent: {FR: "Discussion", EN: "Respondent"},
	conference.Rapporteur: {FR: "Synthèse", EN: "Rapporteur"},
}
