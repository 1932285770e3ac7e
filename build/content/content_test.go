package content

import (
	"reflect"
	"testing"
)

func TestNew(t *testing.T) {
	for _, size := range []int{1, 20, 1000} {
		e := New(size)
		if !reflect.DeepEqual(e, New(size)) {
			t.Errorf("%d sessions: two editions differ", size)
		}
		if len(e.Sessions) != size || len(e.People) != max(1, size*9/10) {
			t.Errorf("%d sessions: %d sessions and %d people", size, len(e.Sessions), len(e.People))
		}
		checkSeats(t, e)
	}
}

func checkSeats(t *testing.T, e Edition) {
	t.Helper()
	seated := map[int]bool{}
	for _, s := range e.Sessions {
		if s.Day >= len(e.Days) || s.Room >= len(e.Rooms) {
			t.Errorf("%q has no place", s.Title)
		}
		for _, p := range s.People {
			seated[p] = true
		}
	}
	if len(seated) != len(e.People) {
		t.Errorf("%d of %d people are in a session", len(seated), len(e.People))
	}
}
