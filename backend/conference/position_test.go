package conference

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestBetween(t *testing.T) {
	t.Run("sorts between its neighbours, wherever people insert", func(t *testing.T) {
		random := rand.New(rand.NewPCG(1, 2))
		positions := Positions(5)
		for range 2000 {
			at := random.IntN(len(positions) + 1)
			positions = slices.Insert(positions, at, Between(before(positions, at), behind(positions, at)))
			if !slices.IsSorted(positions) || len(slices.Compact(slices.Clone(positions))) != len(positions) {
				t.Fatalf("out of order after inserting at %d", at)
			}
		}
	})
	t.Run("answers for neighbours that another device made wrongly", func(t *testing.T) {
		for _, pair := range [][2]string{{"", "0"}, {"1", "10"}, {"b", "a"}, {"é", "é"}, {"zz", ""}} {
			if Between(pair[0], pair[1]) == "" {
				t.Errorf("no position between %q and %q", pair[0], pair[1])
			}
		}
	})
	t.Run("gives rising positions for a thousand siblings", func(t *testing.T) {
		if positions := Positions(1000); !slices.IsSorted(positions) {
			t.Error("not rising")
		}
	})
}

func before(positions []string, at int) string {
	if at == 0 {
		return ""
	}
	return positions[at-1]
}

func behind(positions []string, at int) string {
	if at == len(positions) {
		return ""
	}
	return positions[at]
}
