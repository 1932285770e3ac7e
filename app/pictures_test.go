package app

import (
	"encoding/base64"
	"strings"
	"testing"
)

func TestTakePicture(t *testing.T) {
	pictures := &Pictures{newDesk(t.TempDir(), "test")}
	close(pictures.desk.begun)
	encoded := func(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) }
	const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/>`

	t.Run("keeps a drawing", func(t *testing.T) {
		taken, err := pictures.Take("a.svg", encoded(drawn+"</svg>"), "logo")
		if err != nil || !strings.HasPrefix(taken.Picture, "data:image/svg+xml;base64,") || taken.Undrawn == nil {
			t.Errorf("%+v, %v", taken, err)
		}
	})
	t.Run("asks for pixels where documents could not draw all of it", func(t *testing.T) {
		taken, err := pictures.Take("a.svg", encoded(drawn+"<text>A</text></svg>"), "logo")
		if err != nil || taken.Picture != "" || len(taken.Undrawn) != 1 {
			t.Errorf("%+v, %v", taken, err)
		}
	})
	t.Run("says which file is no picture", func(t *testing.T) {
		for _, file := range []string{encoded("%PDF-1.7"), "@@@", ""} {
			if _, err := pictures.Take("notes.pdf", file, "logo"); codeOf(err) != "picture.unreadable" {
				t.Errorf("%q: %v", file, err)
			}
		}
	})
}
