package conference

import (
	"math/rand/v2"
	"slices"
	"strings"
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
		for _, pair := range [][2]string{{"", "0"}, {"1", "10"}, {"b", "a"}, {"é", "é"}, {"zz", ""}, {"", "é"}, {"z", "é"}, {"1 5", "105"}} {
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

func FuzzBetween(f *testing.F) {
	for _, pair := range [][2]string{{"", ""}, {"1", "2"}, {"1", "10V"}, {"z", "é"}, {"1 5", "105"}, {"zz", ""}} {
		f.Add(pair[0], pair[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		between := Between(a, b)
		if between == "" || known(between) != between || strings.HasSuffix(between, "0") {
			t.Errorf("%q between %q and %q leaves no room before it", between, a, b)
		}
		if a == known(a) && between <= a {
			t.Errorf("%q is not after %q", between, a)
		}
		if b == known(b) && a == known(a) && a < strings.TrimRight(b, "0") && between >= b {
			t.Errorf("%q is not before %q", between, b)
		}
	})
}
