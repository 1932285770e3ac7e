package conference

import "testing"

func TestSpan(t *testing.T) {
	for _, c := range []struct {
		what     string
		a, b     Span
		overlaps bool
		gap      int
	}{
		{"apart", Span{0, 10}, Span{15, 20}, false, 5},
		{"touching", Span{0, 10}, Span{10, 20}, false, 0},
		{"sharing a minute", Span{0, 11}, Span{10, 20}, true, -1},
		{"one within the other", Span{0, 60}, Span{20, 30}, true, -30},
		{"the same", Span{5, 10}, Span{5, 10}, true, -5},
	} {
		t.Run("compares two spans "+c.what+", from either side", func(t *testing.T) {
			if c.a.Overlaps(c.b) != c.overlaps || c.b.Overlaps(c.a) != c.overlaps {
				t.Errorf("overlaps: not %v", c.overlaps)
			}
			if c.a.Gap(c.b) != c.gap || c.b.Gap(c.a) != c.gap {
				t.Errorf("gap: %d and %d, not %d", c.a.Gap(c.b), c.b.Gap(c.a), c.gap)
			}
		})
	}
	t.Run("contains itself and what lies within, no more", func(t *testing.T) {
		day := Span{540, 1020}
		if !day.Contains(day) || !day.Contains(Span{600, 660}) || day.Contains(Span{539, 600}) || day.Contains(Span{1000, 1021}) {
			t.Error("contains too much or too little")
		}
	})
}

func TestPlanSpan(t *testing.T) {
	p := twoDays()
	t.Run("compares the night of one day with the morning of the next", func(t *testing.T) {
		night, _ := p.SpanOn("day1", At(23, 0), At(25, 0))
		morning, _ := p.SpanOn("day2", At(0, 30), At(2, 0))
		if !night.Overlaps(morning) {
			t.Errorf("%v and %v", night, morning)
		}
	})
	t.Run("has no answer for the tray and for a day that is gone", func(t *testing.T) {
		for _, day := range []ID{"", "gone"} {
			if span, ok := p.Span(Session{Placement: Placement{DayID: day, Duration: 60}}); ok {
				t.Errorf("%q: %v", day, span)
			}
		}
	})
	t.Run("lists every room for a plenary, and the chosen ones that are left", func(t *testing.T) {
		if got := p.RoomsOf(Session{Placement: Placement{AllRooms: true}}); len(got) != 2 {
			t.Errorf("all rooms: %v", got)
		}
		got := p.RoomsOf(Session{Placement: Placement{Rooms: []ID{"small", "gone"}}})
		if len(got) != 1 || got[0].ID != "small" {
			t.Errorf("chosen rooms: %v", got)
		}
	})
}
