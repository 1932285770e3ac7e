package locale

import "quartiers/backend/conference"

var roles = map[conference.Role]Text{
	conference.Moderator:  {"modérateur·rice", "moderator"},
	conference.Panellist:  {"panéliste", "panellist"},
	conference.Speaker:    {"intervenant·e", "speaker"},
	conference.Host:       {"hôte", "host"},
	conference.Respondent: {"discutant·e", "respondent"},
	conference.Rapporteur: {"rapporteur·e", "rapporteur"},
	conference.Technician: {"technicien·ne", "technician"},
}

var rolesInPlural = map[conference.Role]Text{
	conference.Moderator:  {"modérateur·rice·s", "moderators"},
	conference.Panellist:  {"panélistes", "panellists"},
	conference.Speaker:    {"intervenant·e·s", "speakers"},
	conference.Host:       {"hôtes", "hosts"},
	conference.Respondent: {"discutant·e·s", "respondents"},
	conference.Rapporteur: {"rapporteur·e·s", "rapporteurs"},
	conference.Technician: {"technicien·ne·s", "technicians"},
}

// roleLeads introduce the people of a role on a programme; in French they agree with the session.
var roleLeads = map[conference.Role]Text{
	conference.Moderator:  {"Animée par", "Moderated by"},
	conference.Panellist:  {"avec", "with"},
	conference.Speaker:    {"avec", "with"},
	conference.Host:       {"Présentée par", "Hosted by"},
	conference.Respondent: {"Discutée par", "Response by"},
	conference.Rapporteur: {"Synthèse par", "Summary by"},
	conference.Technician: {"Régie par", "Technical support by"},
}

var masculineLeads = map[conference.Role]Text{
	conference.Moderator:  {"Animé par", "Moderated by"},
	conference.Host:       {"Présenté par", "Hosted by"},
	conference.Respondent: {"Discuté par", "Response by"},
}

// Role names a role without a gender, in small letters: intervenant·e.
func Role(role conference.Role) Text { return word(roles, role) }

// Roles names a role in the plural: intervenant·e·s.
func Roles(role conference.Role) Text { return word(rolesInPlural, role) }

// RoleCount names a role as many times as there are people in it.
func RoleCount(role conference.Role, count int) Text {
	return inBoth(func(lang Language) string {
		return pickNumber(count, Role(role).In(lang), Roles(role).In(lang), lang)
	})
}

// RoleLead introduces the people of a role on a programme: Animée par (une table ronde), Animé par (un atelier), avec.
func RoleLead(role conference.Role, kind conference.Kind) Text {
	if lead, ok := masculineLeads[role]; ok && isMasculine(kind) {
		return lead
	}
	return word(roleLeads, role)
}
