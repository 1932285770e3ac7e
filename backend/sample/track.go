package sample

import "quartiers/backend/conference"

// The tracks: two parallel sessions each.
const (
	shared    = "Libre et mutualisation"
	practices = "Pratiques pédagogiques"
	law       = "Droit et langues"
	ai        = "Intelligence artificielle"
)

func tracks() []conference.Track {
	return []conference.Track{
		{Name: shared, Colour: "#0b6b6b"},
		{Name: practices, Colour: "#7a4a00"},
		{Name: law, Colour: "#7a2e6a"},
		{Name: ai, Colour: "#2d4a9e"},
	}
}
