package rules

import (
	"strings"

	"quartiers/backend/conference"
)

// climate is what an edition as a whole does or does without: nobody is told that something misses that no one has.
type climate struct {
	namesOrganisations bool // of at least one person
	asksConsents       bool
	tellsBiographies   bool
	isPlaced           bool    // every session but the pauses has a slot and a room
	tracked            kindSet // the kinds of which at least one session has a track
	translated         string  // the languages into which anything is translated, with spaces between them
}

// kindSet is a set of kinds of sessions.
type kindSet uint32

func bitOf(kind conference.Kind) kindSet {
	for i, known := range kindsInOrder {
		if known == kind {
			return 1 << i
		}
	}
	return 0
}

var kindsInOrder = conference.Kinds()

func (s kindSet) has(kind conference.Kind) bool { return s&bitOf(kind) != 0 }

func (v *scene) climateNow() climate {
	c := climate{asksConsents: len(v.Consents) > 0, isPlaced: len(v.Sessions) > 0, translated: strings.Join(v.TranslatedInto(), " ")}
	for i := range v.Persons {
		c.namesOrganisations = c.namesOrganisations || v.Persons[i].Organisation != ""
		c.tellsBiographies = c.tellsBiographies || v.Persons[i].Biography != ""
	}
	for i := range v.Sessions {
		s := &v.Sessions[i]
		c.isPlaced = c.isPlaced && (s.Kind.IsPause() || v.isPlaced(s))
		if s.TrackID != "" {
			c.tracked |= bitOf(s.Kind)
		}
	}
	return c
}

// isPlaced claims that a session has a room and a slot, on a day that was not deleted.
func (v *scene) isPlaced(s *conference.Session) bool {
	if !s.Placement.HasRoom() {
		return false
	}
	for i := range v.Days { // a few: faster than a look-up
		if v.Days[i].ID == s.Placement.DayID {
			return true
		}
	}
	return false
}
