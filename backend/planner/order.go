package planner

import "quartiers/backend/conference"

// positionBefore is the position that puts one sibling before another, at the end when the other is none of them.
func positionBefore[T conference.Record](siblings []T, position func(T) string, moved, before conference.ID) string {
	last := ""
	for _, sibling := range siblings {
		id := sibling.Ref().ID
		if id == moved {
			continue
		}
		if id == before {
			return conference.Between(last, position(sibling))
		}
		last = position(sibling)
	}
	return conference.Between(last, "")
}
