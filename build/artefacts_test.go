package main

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
)

func TestDecodeXWD(t *testing.T) {
	t.Run("reads blue first, behind the colour table", func(t *testing.T) {
		img, err := decodeXWD(xwd(2, 1, []byte{1, 2, 3, 0, 9, 9, 9, 0}))
		if err != nil {
			t.Fatal(err)
		}
		if got := img.RGBAAt(0, 0); got.R != 3 || got.G != 2 || got.B != 1 {
			t.Errorf("got %v", got)
		}
		if shades(img) != 2 {
			t.Errorf("got %d colours", shades(img))
		}
	})
	t.Run("refuses a picture that is cut off", func(t *testing.T) {
		if _, err := decodeXWD(xwd(2, 2, []byte{1, 2, 3, 0})); err == nil {
			t.Error("accepted")
		}
		if _, err := decodeXWD([]byte("short")); err == nil {
			t.Error("accepted")
		}
	})
}

// xwd is a picture with one entry in its colour table.
func xwd(width, height int, pixels []byte) []byte {
	words := make([]uint32, xwdWords)
	words[xwdHeaderSize], words[xwdColours] = xwdWords*4, 1
	words[xwdWidth], words[xwdHeight] = uint32(width), uint32(height)
	words[xwdBits], words[xwdLine] = 32, uint32(width*4)
	var out []byte
	for _, w := range words {
		out = binary.BigEndian.AppendUint32(out, w)
	}
	return append(append(out, make([]byte, 12)...), pixels...)
}

func TestFontsInside(t *testing.T) {
	head := "name                 type              encoding         emb sub uni object ID\n------ ---- --- --- --- ---\n"
	cases := []struct {
		name, table string
		ok          bool
	}{
		{"accepts embedded subsets", head + "AAAAAA+SourceSans  CID TrueType  Identity-H  yes yes yes  8  0\n", true},
		{"refuses a font that is not embedded", head + "Helvetica  Type 1  WinAnsi  no  no  no  9  0\n", false},
		{"refuses a document without fonts", head, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if err := fontsInside(c.table); (err == nil) != c.ok {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestSameTree(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	fresh := fstest.MapFS{"go/a.ts": file("1")}
	cases := []struct {
		name      string
		committed fstest.MapFS
		ok        bool
	}{
		{"is content with the same files", fstest.MapFS{"go/a.ts": file("1")}, true},
		{"finds a file that differs", fstest.MapFS{"go/a.ts": file("2")}, false},
		{"finds a file that is missing", fstest.MapFS{}, false},
		{"finds a file that nobody generates", fstest.MapFS{"go/a.ts": file("1"), "go/b.ts": file("1")}, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if err := sameTree(fresh, c.committed); (err == nil) != c.ok {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestWriteArchive(t *testing.T) {
	from := filepath.Join(t.TempDir(), "program")
	if err := os.WriteFile(from, []byte("hello"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	tape := tar.NewWriter(&out)
	if err := writeArchive(tape, "quartiers-1", []archived{{from, "bin/quartiers", 0o755}}); err != nil {
		t.Fatal(err)
	}
	head, err := tar.NewReader(&out).Next()
	if err != nil && err != io.EOF {
		t.Fatal(err)
	}
	if head.Name != "quartiers-1/bin/quartiers" || head.Mode != 0o755 || head.Size != 5 {
		t.Errorf("got %+v", head)
	}
}

func TestLanguageAndDisplay(t *testing.T) {
	env := func(values map[string]string) func(string) string {
		return func(name string) string { return values[name] }
	}
	if got := language(env(map[string]string{"LANG": "en_GB.UTF-8"})); got != "en" {
		t.Errorf("got %q", got)
	}
	if got := language(env(map[string]string{"LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"})); got != "fr" {
		t.Errorf("got %q", got)
	}
	if hasDisplay("linux", env(nil)) || !hasDisplay("linux", env(map[string]string{"WAYLAND_DISPLAY": "wayland-0"})) || !hasDisplay("darwin", env(nil)) {
		t.Error("a display is a matter of Linux only")
	}
}
