package importer

import (
	"strings"

	"quartiers/backend/conference"
)

// kindWords finds a kind in the types that real schedules use. The first word that a type holds decides.
var kindWords = []struct {
	word string
	kind conference.Kind
}{
	{"lunch", conference.Meal}, {"dinner", conference.Meal}, {"breakfast", conference.Meal}, {"meal", conference.Meal},
	{"dejeuner", conference.Meal}, {"diner", conference.Meal}, {"repas", conference.Meal},
	{"break", conference.Break}, {"coffee", conference.Break}, {"pause", conference.Break}, {"accueil", conference.Break},
	{"keynote", conference.Keynote}, {"plenary", conference.Plenary}, {"pleniere", conference.Plenary},
	{"opening", conference.Opening}, {"ouverture", conference.Opening},
	{"closing", conference.Closing}, {"cloture", conference.Closing},
	{"panel", conference.RoundTable}, {"podium", conference.RoundTable}, {"discussion", conference.RoundTable},
	{"round table", conference.RoundTable}, {"table ronde", conference.RoundTable},
	{"workshop", conference.Workshop}, {"atelier", conference.Workshop}, {"tutorial", conference.Workshop},
	{"training", conference.Workshop}, {"hands on", conference.Workshop}, {"bof", conference.Workshop},
	{"meeting", conference.Workshop}, {"certification", conference.Workshop},
	{"social", conference.Social}, {"party", conference.Social}, {"reception", conference.Social},
	{"lecture", conference.Parallel}, {"talk", conference.Parallel}, {"presentation", conference.Parallel},
	{"track", conference.Parallel}, {"devroom", conference.Parallel}, {"session", conference.Parallel},
	{"conference", conference.Parallel},
}

// kindOf reads the type of a session; false when the type says nothing that we know, and a parallel session is a guess.
func kindOf(kind string) (conference.Kind, bool) {
	folded := conference.Fold(kind)
	for _, known := range kindWords {
		if strings.Contains(folded, known.word) {
			return known.kind, true
		}
	}
	return conference.Parallel, false
}

// roleIn is the role of a participant. A schedule knows no moderators: nobody becomes one by being named first.
func roleIn(kind conference.Kind) conference.Role {
	if kind == conference.RoundTable {
		return conference.Panellist
	}
	return conference.Speaker
}
