package conference

import (
	"math"
	"testing"
)

func TestColour(t *testing.T) {
	t.Run("reads and writes #rrggbb and nothing else", func(t *testing.T) {
		colour, ok := ParseColour("#1F4e8c")
		if !ok || colour.String() != "#1f4e8c" {
			t.Errorf("got %v, %v", colour, ok)
		}
		for _, text := range []string{"", "1f4e8c", "#fff", "#gggggg", "#1f4e8c0"} {
			if _, ok := ParseColour(text); ok {
				t.Errorf("read %q", text)
			}
		}
	})
	t.Run("measures contrast from 1 to 21, both ways", func(t *testing.T) {
		if got := White().Contrast(Black()); math.Abs(got-21) > 1e-9 {
			t.Errorf("white on black: %v", got)
		}
		grey, _ := ParseColour("#777777") // the well-known grey that just fails
		if got := grey.Contrast(White()); got >= Readable || got < 4.4 || got != White().Contrast(grey) {
			t.Errorf("grey on white: %v", got)
		}
	})
	t.Run("darkens", func(t *testing.T) {
		if got := White().Darkened(0.5).String(); got != "#808080" {
			t.Errorf("got %s", got)
		}
	})
}
