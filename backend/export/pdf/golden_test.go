package pdf

import (
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden pages again")

// Two renderings of one page differ a little from one version of Poppler to another: an edge here and there.
const (
	sameShade  = 40   // of 255: a difference that nobody sees
	otherShare = 0.01 // of the pixels may differ by more
)

// golden compares every page of a document, as seen at 72 dpi, with the picture that was approved.
func golden(t *testing.T, name string, file []byte) {
	t.Helper()
	folder := t.TempDir()
	tool(t, "pdftoppm", "-r", "72", "-png", onDisk(t, file), filepath.Join(folder, "page"))
	pages, _ := filepath.Glob(filepath.Join(folder, "page*.png"))
	for i, page := range pages {
		approved := filepath.Join("testdata", "golden", fmt.Sprintf("%s-%d.png", name, i+1))
		if *update {
			approve(t, page, approved)
			continue
		}
		if share := difference(readPNG(t, page), readPNG(t, approved)); share > otherShare {
			t.Errorf("page %d of %s looks different: %.1f %% of its pixels; -update approves it", i+1, name, share*100)
		}
	}
	if next := filepath.Join("testdata", "golden", fmt.Sprintf("%s-%d.png", name, len(pages)+1)); !*update {
		if _, err := os.Stat(next); err == nil {
			t.Errorf("%s has %d pages, fewer than were approved", name, len(pages))
		}
	}
}

func approve(t *testing.T, page, approved string) {
	t.Helper()
	data, err := os.ReadFile(page)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(approved), 0o755)
	}
	if err == nil {
		err = os.WriteFile(approved, data, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func readPNG(t *testing.T, path string) image.Image {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatalf("%v; -update makes the golden pages", err)
	}
	defer file.Close()
	img, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// difference is the share of pixels that are not alike; 1 for pictures of different sizes.
func difference(a, b image.Image) float64 {
	if a.Bounds() != b.Bounds() {
		return 1
	}
	other, bounds := 0, a.Bounds()
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			if !alike(a, b, x, y) {
				other++
			}
		}
	}
	return float64(other) / float64(bounds.Dx()*bounds.Dy())
}

func alike(a, b image.Image, x, y int) bool {
	ar, ag, ab, _ := a.At(x, y).RGBA()
	br, bg, bb, _ := b.At(x, y).RGBA()
	for _, pair := range [3][2]uint32{{ar, br}, {ag, bg}, {ab, bb}} {
		if gap := int(pair[0]>>8) - int(pair[1]>>8); gap > sameShade || gap < -sameShade {
			return false
		}
	}
	return true
}
