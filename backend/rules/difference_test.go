package rules_test

import (
	"slices"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestThen(t *testing.T) {
	about := func(id conference.ID, count int) rules.Finding {
		return rules.Finding{Code: "x.y", Subjects: []conference.Ref{{Table: conference.Sessions, ID: id}}, Params: conference.Params{"count": count}}
	}
	key := func(id conference.ID) string { return about(id, 0).Key() }
	first := rules.Difference{Added: []rules.Finding{about("stays", 1), about("changes", 1), about("goes", 1)},
		Gone: []string{key("comes back"), key("is gone")}}
	second := rules.Difference{Added: []rules.Finding{about("changes", 2), about("comes back", 1)}, Gone: []string{key("goes")}}
	both := first.Then(second)
	t.Run("tells what is new in the end, as it is in the end", func(t *testing.T) {
		if got := told(both.Added); !slices.Equal(got, []string{"x.y stays", "x.y changes", "x.y comes back"}) || both.Added[1].Params["count"] != 2 {
			t.Errorf("got %q", got)
		}
	})
	t.Run("tells what is gone in the end", func(t *testing.T) {
		slices.Sort(both.Gone)
		if want := []string{key("goes"), key("is gone")}; !slices.Equal(both.Gone, want) {
			t.Errorf("got %q", both.Gone)
		}
	})
}
