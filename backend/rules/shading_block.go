package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// reason tells blocks apart: those of one rule about the same records are one reason.
type reason struct {
	code          string
	record, other conference.ID
}

// blocks are gathered in any order.
type blocks struct {
	list    []Block
	reasons []reason // of each block
}

func (b *blocks) add(block Block, why reason) {
	b.list, b.reasons = append(b.list, block), append(b.reasons, why)
}

// sorted gives the blocks by time, those of one reason that touch made one.
func (b *blocks) sorted() []Block {
	order := make([]int, len(b.list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(b.list[x].From, b.list[y].From) })
	merged, last := make([]Block, 0, len(order)), map[reason]int{}
	for _, i := range order {
		at, known := last[b.reasons[i]]
		if known && b.list[i].From <= merged[at].To {
			merged[at].To = max(merged[at].To, b.list[i].To)
			continue
		}
		last[b.reasons[i]] = len(merged)
		merged = append(merged, b.list[i])
	}
	return merged
}
