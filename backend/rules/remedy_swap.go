package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

const (
	mostSwaps = 3  // that are proposed for one session
	mostPeers = 60 // that are looked at
)

// swaps proposes to exchange places with the nearest sessions of the same length, where each finds the other's place
// free and large enough.
func (m *mender) swaps(s *spot) []Remedy {
	if s.day == nil || s.Placement.AllRooms {
		return nil
	}
	var remedies []Remedy
	for _, other := range m.peersOf(s) {
		there, here := other.Placement, s.Placement
		if m.fits(s, there, other.ID) && m.fits(other, here, s.ID) {
			remedies = append(remedies, Remedy{Kind: Swap, SessionID: s.ID, OtherID: other.ID,
				Params: m.named(s, conference.Params{"other": titleOf(other.Session)})})
		}
		if len(remedies) == mostSwaps {
			break
		}
	}
	return remedies
}

// peersOf lists the sessions that could stand in the place of another, the nearest first.
func (m *mender) peersOf(s *spot) []*spot {
	var peers []*spot
	for i := range m.spots {
		other := &m.spots[i]
		if other != s && other.day != nil && other.Placement.Duration == s.Placement.Duration && !other.Kind.IsPause() &&
			!other.Placement.AllRooms && !other.rooms.isEmpty() && !m.concerns(other.Ref()) {
			peers = append(peers, other)
		}
	}
	slices.SortStableFunc(peers, func(a, b *spot) int {
		return cmp.Compare(distance(s, a), distance(s, b))
	})
	return peers[:min(len(peers), mostPeers)]
}

func distance(a, b *spot) int { return max(a.span.From-b.span.From, b.span.From-a.span.From) }
