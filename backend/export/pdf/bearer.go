package pdf

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// Bearers says who of the programme gets a badge; those of a list get one in any case.
type Bearers string

// The people who get badges.
const (
	Everybody  Bearers = ""
	Moderators Bearers = "moderators" // who moderates somewhere
	Others     Bearers = "speakers"   // who is named, moderates nowhere and is not of the team
	Team       Bearers = "team"       // hosts and technicians who do nothing else
	ListOnly   Bearers = "list"       // nobody of the programme
)

// bearer is a person with the word on the band of their badge.
type bearer struct {
	programme.Name
	word    string
	look    look
	sortKey string
}

// bearers are the people of the programme and of the list, each once, by family name or, as it may be wished, the list
// in its own order behind the others.
func (b *badges) bearers() []bearer {
	all := b.ofProgramme()
	all = append(all, b.ofList(all)...)
	if !b.options.AsListed {
		slices.SortStableFunc(all, func(a, b bearer) int { return strings.Compare(a.sortKey, b.sortKey) })
	}
	return all
}

// ofProgramme are the people of the programme who are wanted, each with their most important role.
func (b *badges) ofProgramme() []bearer {
	var all []bearer
	for _, s := range slices.Concat(b.programme.Speakers, b.programme.Crew) {
		if lead := leadingRole(s.Appearances); b.options.Bearers.want(lead.Role) {
			all = append(all, bearer{s.Name, capitalised(lead.RoleText), lookOfRole(lead.Role), s.SortKey})
		}
	}
	return all
}

// want claims that somebody with a leading role gets a badge.
func (w Bearers) want(role conference.Role) bool {
	isTeam := role == conference.Host || role == conference.Technician
	switch w {
	case Moderators:
		return role == conference.Moderator
	case Others:
		return role != conference.Moderator && !isTeam
	case Team:
		return isTeam
	}
	return w != ListOnly
}

// ofList are the people of the list whom the programme does not name already, which the report counts.
func (b *badges) ofList(named []bearer) []bearer {
	known := map[string][]string{} // institutions by name
	for _, who := range named {
		key := nameKey(who.Name)
		known[key] = append(known[key], conference.Fold(who.Organisation))
	}
	var all []bearer
	for _, a := range b.options.Attendees {
		name := programme.Name{Given: a.GivenName, Family: a.FamilyName, Function: a.Function, Organisation: a.Organisation}
		if !isAmong(known[nameKey(name)], conference.Fold(a.Organisation)) {
			all = append(all, bearer{name, a.Quality, lookOfQuality(a.Quality), a.SortKey()})
		}
	}
	b.tellDoubles(len(b.options.Attendees) - len(all))
	return all
}

func nameKey(n programme.Name) string {
	return conference.Fold(n.Family) + "\t" + conference.Fold(n.Given)
}

// isAmong claims that an institution is one of those of a name; an unknown one may be any.
func isAmong(known []string, organisation string) bool {
	return slices.ContainsFunc(known, func(k string) bool { return k == organisation || k == "" || organisation == "" })
}

// leadingRole is the appearance whose role a programme names first.
func leadingRole(appearances []programme.Appearance) programme.Appearance {
	rank := func(a programme.Appearance) int { return slices.Index(conference.Roles(), a.Role) }
	return slices.MinFunc(appearances, func(a, b programme.Appearance) int { return rank(a) - rank(b) })
}
