package pdf

import (
	"bytes"
	"context"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	goqr "github.com/piglig/go-qr"
)

func TestCode(t *testing.T) {
	const text = "https://exemple.org/rediffusion?séance=3"
	t.Run("is read again from the printed page", func(t *testing.T) {
		j := newJob(context.Background(), aDay(1).programme("fr"), Options{})
		q, err := newCode(text)
		if err != nil {
			t.Fatal(err)
		}
		j.addPage()
		j.code(q, box{60, 60, 40, 40}, "Rediffusion")
		var file bytes.Buffer
		if err := j.write(&file, prepareFonts()); err != nil {
			t.Fatal(err)
		}
		prefix := filepath.Join(t.TempDir(), "page")
		tool(t, "pdftoppm", "-r", "150", "-png", "-singlefile", onDisk(t, file.Bytes()), prefix)
		picture, err := os.Open(prefix + ".png")
		if err != nil {
			t.Fatal(err)
		}
		defer picture.Close()
		img, err := png.Decode(picture)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := goqr.Decode(img); err != nil || got != text {
			t.Errorf("read %q, %v", got, err)
		}
	})
	t.Run("refuses more than a code can hold", func(t *testing.T) {
		if _, err := newCode(strings.Repeat("é", 2000)); err == nil {
			t.Error("it was made")
		}
	})
}
