package conference

import "slices"

// Role says what a person does in a session.
type Role string

// The roles.
const (
	Moderator  Role = "moderator"
	Panellist  Role = "panellist"
	Speaker    Role = "speaker"
	Host       Role = "host"
	Respondent Role = "respondent"
	Rapporteur Role = "rapporteur"
	Technician Role = "technician"
)

// Roles lists every role in the order in which a programme names them.
func Roles() []Role {
	return []Role{Moderator, Host, Speaker, Panellist, Respondent, Rapporteur, Technician}
}

// IsKnown claims that the role is one of [Roles].
func (r Role) IsKnown() bool { return slices.Contains(Roles(), r) }

// IsPublic claims that the printed programme names people in this role.
func (r Role) IsPublic() bool { return r != Technician }
