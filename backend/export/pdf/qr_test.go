package pdf

import (
	"bytes"
	"context"
	"path/filepath"
	"strconv"
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
		if got := codeOn(t, file.Bytes(), 1); got != text {
			t.Errorf("read %q", got)
		}
	})
	t.Run("refuses more than a code can hold", func(t *testing.T) {
		if _, err := newCode(strings.Repeat("é", 2000)); err == nil {
			t.Error("it was made")
		}
	})
}

// codeOn reads the code that is printed on a page, as a telephone does.
func codeOn(t *testing.T, file []byte, page int) string {
	t.Helper()
	prefix, number := filepath.Join(t.TempDir(), "page"), strconv.Itoa(page)
	tool(t, "pdftoppm", "-r", "200", "-f", number, "-l", number, "-singlefile", onDisk(t, file), prefix)
	text, err := goqr.Decode(readPPM(t, prefix+".ppm"))
	if err != nil {
		t.Fatal(err)
	}
	return text
}
