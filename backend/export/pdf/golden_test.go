package pdf

import (
	"bytes"
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
	prefix := filepath.Join(t.TempDir(), "page")
	tool(t, "pdftoppm", "-r", "72", onDisk(t, file), prefix) // plain pixels: compressing them takes longer than drawing them
	pages, _ := filepath.Glob(prefix + "*.ppm")
	for i, page := range pages {
		approved := filepath.Join("testdata", "golden", fmt.Sprintf("%s-%d.png", name, i+1))
		if *update {
			approve(t, readPPM(t, page), approved)
			continue
		}
		if share := difference(readPPM(t, page), readPNG(t, approved)); share > otherShare {
			t.Errorf("page %d of %s looks different: %.1f %% of its pixels; -update approves it", i+1, name, share*100)
		}
	}
	if next := filepath.Join("testdata", "golden", fmt.Sprintf("%s-%d.png", name, len(pages)+1)); !*update {
		if _, err := os.Stat(next); err == nil {
			t.Errorf("%s has %d pages, fewer than were approved", name, len(pages))
		}
	}
}

func approve(t *testing.T, page *image.RGBA, approved string) {
	t.Helper()
	var data bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&data, page)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(approved), 0o755)
	}
	if err == nil {
		err = os.WriteFile(approved, data.Bytes(), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// readPPM reads a page as pdftoppm draws it: a line of size and depth, then three bytes for each pixel.
func readPPM(t *testing.T, path string) *image.RGBA {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var width, height int
	if _, err := fmt.Sscanf(string(data[:min(len(data), 20)]), "P6\n%d %d\n255\n", &width, &height); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	page, shades := image.NewRGBA(image.Rect(0, 0, width, height)), data[len(data)-3*width*height:]
	for i := range width * height {
		copy(page.Pix[4*i:], shades[3*i:3*i+3])
		page.Pix[4*i+3] = 255
	}
	return page
}

func readPNG(t *testing.T, path string) *image.RGBA {
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
	page, ok := img.(*image.RGBA)
	if !ok {
		t.Fatalf("%s is not in plain colours", path)
	}
	return page
}

// difference is the share of pixels that are not alike; 1 for pictures of different sizes.
func difference(a, b *image.RGBA) float64 {
	if a.Rect != b.Rect {
		return 1
	}
	if bytes.Equal(a.Pix, b.Pix) {
		return 0
	}
	other := 0
	for i := 0; i < len(a.Pix); i += 4 {
		if !alike(a.Pix[i:i+3], b.Pix[i:i+3]) {
			other++
		}
	}
	return float64(other*4) / float64(len(a.Pix))
}

func alike(a, b []byte) bool {
	for i := range a {
		if gap := int(a[i]) - int(b[i]); gap > sameShade || gap < -sameShade {
			return false
		}
	}
	return true
}
