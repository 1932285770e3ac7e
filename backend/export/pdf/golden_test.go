package pdf

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden pages again")

// Two renderings of one page differ a little from one version of Poppler to another: an edge here and there.
const (
	sameShade  = 40   // of 255: a difference that nobody sees
	otherShare = 0.01 // of the pixels may differ by more
)

var goldenFolder = filepath.Join("testdata", "golden")

// golden compares pages of a document, as seen at 72 dpi, with the pictures that were approved: those numbered, where -1 is
// the last one, or all.
func golden(t *testing.T, name string, file []byte, numbers ...int) {
	t.Helper()
	pages := chosenPages(strings.Count(textOf(t, file), "\f"), numbers)
	path, folder := onDisk(t, file), t.TempDir()
	approved := approvedPages(t, name)
	for _, number := range pages {
		page, picture := drawnPage(t, path, folder, number), fmt.Sprintf("%s-%d.png", name, number)
		switch known := approved[picture]; {
		case *update:
			approve(t, page, picture)
		case !known:
			t.Errorf("page %d of %s was never approved; -update does", number, name)
		default:
			if share := difference(page, readPNG(t, picture)); share > otherShare {
				t.Errorf("page %d of %s looks different: %.1f %% of its pixels; -update approves it", number, name, share*100)
			}
		}
		delete(approved, picture)
	}
	for picture := range approved {
		if !*update {
			t.Errorf("%s was approved, and there is no such page", picture)
		} else if err := os.Remove(filepath.Join(goldenFolder, picture)); err != nil {
			t.Fatal(err)
		}
	}
}

// chosenPages are the numbers of the pages to look at, each once.
func chosenPages(count int, numbers []int) []int {
	var pages []int
	for i := range count {
		if len(numbers) == 0 || slices.Contains(numbers, i+1) || slices.Contains(numbers, i-count) {
			pages = append(pages, i+1)
		}
	}
	return pages
}

// approvedPages are the files that a document has.
func approvedPages(t *testing.T, name string) map[string]bool {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(goldenFolder, name+"-[0-9]*.png"))
	if err != nil {
		t.Fatal(err)
	}
	approved := map[string]bool{}
	for _, path := range found {
		approved[filepath.Base(path)] = true
	}
	return approved
}

// drawnPage is a page as plain pixels: compressing them would take longer than drawing them.
func drawnPage(t *testing.T, path, folder string, number int) *image.RGBA {
	t.Helper()
	prefix, page := filepath.Join(folder, "page"), strconv.Itoa(number)
	tool(t, "pdftoppm", "-r", "72", "-f", page, "-l", page, "-singlefile", path, prefix)
	return readPPM(t, prefix+".ppm")
}

func approve(t *testing.T, page *image.RGBA, picture string) {
	t.Helper()
	var data bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&data, reduced(page))
	if err == nil {
		err = os.MkdirAll(goldenFolder, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(goldenFolder, picture), data.Bytes(), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// reduced is a page in at most 256 colours, none farther from the true one than the comparison forgives.
func reduced(page *image.RGBA) *image.Paletted {
	for _, levels := range []int{16, 6} {
		if small, fits := inLevels(page, levels); fits {
			return small
		}
	}
	panic("six levels of three colours are 216")
}

// inLevels rounds each of red, green and blue to so many levels; it does not fit when more than 256 colours remain.
func inLevels(page *image.RGBA, levels int) (*image.Paletted, bool) {
	small, known := image.NewPaletted(page.Rect, nil), map[color.RGBA]uint8{}
	round := func(shade uint8) uint8 {
		return uint8((int(shade)*(levels-1) + 127) / 255 * 255 / (levels - 1))
	}
	for i := range small.Pix {
		shade := color.RGBA{round(page.Pix[4*i]), round(page.Pix[4*i+1]), round(page.Pix[4*i+2]), 255}
		at, seen := known[shade]
		if !seen {
			if len(known) == 256 {
				return nil, false
			}
			at = uint8(len(known))
			known[shade], small.Palette = at, append(small.Palette, shade)
		}
		small.Pix[i] = at
	}
	return small, true
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

func readPNG(t *testing.T, picture string) *image.RGBA {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(goldenFolder, picture))
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	small, ok := img.(*image.Paletted)
	if !ok {
		t.Fatalf("%s is not reduced to few colours; -update does", picture)
	}
	return unfolded(small)
}

func unfolded(small *image.Paletted) *image.RGBA {
	page := image.NewRGBA(small.Rect)
	var shades [256][4]byte
	for i, shade := range small.Palette {
		r, g, b, a := shade.RGBA()
		shades[i] = [4]byte{byte(r >> 8), byte(g >> 8), byte(b >> 8), byte(a >> 8)}
	}
	for i, at := range small.Pix {
		copy(page.Pix[4*i:], shades[at][:])
	}
	return page
}

// difference is the share of pixels that are not alike; 1 for pictures of different sizes.
func difference(a, b *image.RGBA) float64 {
	if a.Rect != b.Rect {
		return 1
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
