package picture

import "testing"

func TestOrientation(t *testing.T) {
	t.Run("finds the stored pixel of the upright corner", func(t *testing.T) {
		for o, want := range map[orientation][2]int{1: {0, 0}, 2: {3, 0}, 3: {3, 1}, 4: {0, 1}, 5: {0, 0}, 6: {0, 1}, 7: {3, 1}, 8: {3, 0}} {
			if x, y := o.source(0, 0, 4, 2); x != want[0] || y != want[1] {
				t.Errorf("orientation %d: %d, %d", o, x, y)
			}
		}
	})
	t.Run("reads it from a photo", func(t *testing.T) {
		exif := "\xff\xd8\xff\xe1\x00\x22Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
		if got := orientationOf([]byte(exif)); got != 6 {
			t.Errorf("%d", got)
		}
		if got := orientationOf([]byte(exif[:20])); got != upright {
			t.Errorf("%d", got)
		}
	})
}
