package locale

import "quartiers/backend/conference"

var kinds = map[conference.Kind]Text{
	conference.Opening:    {"Ouverture", "Opening"},
	conference.Plenary:    {"Plénière", "Plenary"},
	conference.Keynote:    {"Conférence invitée", "Keynote"},
	conference.RoundTable: {"Table ronde", "Round table"},
	conference.Parallel:   {"Séquence parallèle", "Parallel session"},
	conference.Workshop:   {"Atelier", "Workshop"},
	conference.Break:      {"Pause", "Break"},
	conference.Meal:       {"Repas", "Meal"},
	conference.Social:     {"Moment convivial", "Social event"},
	conference.Closing:    {"Clôture", "Closing"},
}

var kindsInPlural = map[conference.Kind]Text{
	conference.Opening:    {"Ouvertures", "Openings"},
	conference.Plenary:    {"Plénières", "Plenaries"},
	conference.Keynote:    {"Conférences invitées", "Keynotes"},
	conference.RoundTable: {"Tables rondes", "Round tables"},
	conference.Parallel:   {"Séquences parallèles", "Parallel sessions"},
	conference.Workshop:   {"Ateliers", "Workshops"},
	conference.Break:      {"Pauses", "Breaks"},
	conference.Meal:       {"Repas", "Meals"},
	conference.Social:     {"Moments conviviaux", "Social events"},
	conference.Closing:    {"Clôtures", "Closings"},
}

// Kind names a kind of session: Table ronde.
func Kind(kind conference.Kind) Text { return word(kinds, kind) }

// Kinds names a kind in the plural: Tables rondes.
func Kinds(kind conference.Kind) Text { return word(kindsInPlural, kind) }

// isMasculine claims that French says "un" of a session of this kind: un atelier, un repas.
func isMasculine(kind conference.Kind) bool {
	switch kind {
	case conference.Workshop, conference.Meal, conference.Social:
		return true
	}
	return false
}

// word looks a code up; an unknown code stays as it is.
func word[C ~string](words map[C]Text, code C) Text {
	if text, ok := words[code]; ok {
		return text
	}
	return same(string(code))
}
