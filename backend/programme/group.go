package programme

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// groups gathers who is named in a session by role, in the order in which a programme names the roles, each in
// protocol order.
func (t *teller) groups(s conference.Session) []Group {
	var groups []Group
	for _, role := range conference.Roles() {
		if !role.IsPublic() {
			continue
		}
		if people := t.people(s.ID, role); len(people) > 0 {
			groups = append(groups, Group{Role: role, People: people})
		}
	}
	for i := range groups {
		lead := introduction(s, groups[i], len(groups))
		groups[i].Label, groups[i].Second = t.says(lead), t.saysToo(lead)
	}
	return groups
}

// introduction is the words before a group. Speakers and panellists who are alone need none: their names follow the
// title.
func introduction(s conference.Session, g Group, of int) locale.Text {
	if of == 1 && (g.Role == conference.Speaker || g.Role == conference.Panellist) {
		return locale.Text{}
	}
	return locale.RoleLead(g.Role, s.Kind)
}

func (t *teller) people(session conference.ID, role conference.Role) []Name {
	var names []Name
	for _, seat := range t.plan.SeatsOf(session) {
		if seat.Role != role || !t.names(seat) {
			continue
		}
		if name := t.name(seat.PersonID); name != nil {
			names = append(names, *name)
		}
	}
	return names
}

// name tells a person of the directory; nil for nobody.
func (t *teller) name(id conference.ID) *Name {
	p, ok := t.plan.Person(id)
	if !ok {
		return nil
	}
	return &Name{PersonID: p.ID, Given: p.GivenName, Family: p.FamilyName, Function: p.Function, Organisation: p.Organisation}
}
