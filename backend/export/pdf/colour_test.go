package pdf

import (
	"math"
	"testing"
)

func TestContrast(t *testing.T) {
	t.Run("is 21 between black and white", func(t *testing.T) {
		if got := white.contrast(colour{}); math.Abs(got-21) > 0.01 {
			t.Errorf("%.2f", got)
		}
	})
	t.Run("is enough on every cover and for every colour of text", func(t *testing.T) {
		for _, text := range []string{"#ffffff", "#000000", "#ffee00", "#1f4e8c", "#808080", "#ff0000", "#00ff88", "wrong", ""} {
			in := inksOf(text)
			if in.text.contrast(in.ground) < contrastAAA || in.soft.contrast(in.ground) < contrastAA {
				t.Errorf("%s: %.1f and %.1f", text, in.text.contrast(in.ground), in.soft.contrast(in.ground))
			}
			if accentOf(text).contrast(white) < contrastAA {
				t.Errorf("%s cannot be read on paper", text)
			}
		}
	})
}
