package pdf

import (
	"bytes"
	"image"
	"image/color"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// perMM is how many pixels of a rendering at 127 dpi are a millimetre.
const perMM = 5

func TestBleed(t *testing.T) {
	t.Parallel()
	p := aDay(3).programme("fr")
	for name, c := range map[string]struct {
		kind          Kind
		options       Options
		width, height float64
	}{
		"a brochure":    {Brochure, Options{}, 210, 297},
		"a small one":   {Brochure, Options{Paper: A5, CoverDesign: CoverBand}, 148, 210},
		"a poster":      {Poster, Options{Paper: A3}, 297, 420},
		"a leaflet":     {Leaflet, Options{}, 297, 210},
		"a door sign":   {DoorSigns, Options{Landscape: true}, 297, 210},
		"a booklet":     {Brochure, Options{Paper: A5, Booklet: true}, 296, 210},
		"a larger one":  {Brochure, Options{Booklet: true}, 420, 297},
		"a proceedings": {Proceedings, Options{CoverDesign: CoverPlain}, 210, 297},
	} {
		t.Run("of "+name+" lies around a page that is otherwise the same", func(t *testing.T) {
			plain, _ := printed(t, c.kind, p, c.options)
			c.options.Bleed = true
			file, _ := printed(t, c.kind, p, c.options)
			checkPrinterBoxes(t, file, c.width, c.height)
			checkAccessible(t, file, "fr")
			if textOf(t, file) != textOf(t, plain) {
				t.Error("it says something else")
			}
			if c.options.Paper != A5 || !c.options.Booklet { // whose sheet is as large as its two pages
				checkSameWithin(t, plain, file)
			}
		})
	}
	t.Run("lets the colours of covers go on as they meet the edge, and no others", func(t *testing.T) {
		cover := seen(t, Brochure, Options{Bleed: true})
		cover.isColoured(t, [2]float64{-2.8, 150}, [2]float64{105, -2.8}, [2]float64{212.8, 20}, [2]float64{150, 299.8}, [2]float64{212.8, 299.8})
		cover.isWhite(t, [2]float64{-3.4, 150}, [2]float64{105, -3.4}, [2]float64{213.4, 20}, [2]float64{213.4, 300.4}, [2]float64{5, -6}, [2]float64{-6, 5})
		cover.isBlack(t, [2]float64{-6, 0}, [2]float64{0, -6}, [2]float64{216, 297}, [2]float64{210, 303})
		seen(t, Brochure, Options{Bleed: true, WithoutCover: true}).isWhite(t, [2]float64{-2, 150}, [2]float64{212, 150})
		band := seen(t, Brochure, Options{Bleed: true, CoverDesign: CoverBand})
		band.isColoured(t, [2]float64{-2.8, 140}, [2]float64{212.8, 140})
		band.isWhite(t, [2]float64{-2.8, 20}, [2]float64{212.8, 20})
		for y := 200.0; y < 297; y += 0.4 {
			if cover.at(209.8, y) != cover.at(212.7, y) && cover.at(209.8, y+0.2) == cover.at(209.8, y-0.2) {
				t.Errorf("at %.1f mm from the top the edge has another colour than the bleed", y)
			}
		}
	})
	t.Run("marks the folds of a leaflet outside, and not within", func(t *testing.T) {
		outside := seen(t, Leaflet, Options{Bleed: true})
		outside.isBlack(t, [2]float64{97, -4.5}, [2]float64{197, -4.5}, [2]float64{97, 214.5})
		outside.isColoured(t, [2]float64{-2.8, 100}, [2]float64{50, -2.8}, [2]float64{299.8, 100})
		outside.isWhite(t, [2]float64{150, -2}, [2]float64{97, 2})
	})
	t.Run("does not reach over the fold of a booklet", func(t *testing.T) {
		sheet := seen(t, Brochure, Options{Bleed: true, Paper: A5, Booklet: true})
		sheet.isWhite(t, [2]float64{147, 100}, [2]float64{-2, 100})
		sheet.isColoured(t, [2]float64{149, 100}, [2]float64{298.8, 100}, [2]float64{200, -2.8})
		sheet.isBlack(t, [2]float64{148, -4.5}, [2]float64{148, 214.5}, [2]float64{296, -6})
	})
	t.Run("is not for papers that nobody sends to a printer", func(t *testing.T) {
		for _, entry := range kit {
			plain, _ := printed(t, entry.kind, p, Options{})
			if file, _ := printed(t, entry.kind, p, Options{Bleed: true}); bytes.Equal(file, plain) == entry.press {
				t.Errorf("%s: for the press %v", entry.kind, entry.press)
			}
		}
	})
	t.Run("moves links and bookmarks with their page", func(t *testing.T) {
		file, _ := printed(t, Brochure, p, Options{Bleed: true})
		tool(t, "qpdf", "--check", onDisk(t, file))
		checkBoxes(t, onDisk(t, file))
	})
}

// checkPrinterBoxes holds every page to its boxes, in millimetres.
func checkPrinterBoxes(t *testing.T, file []byte, width, height float64) {
	t.Helper()
	info := tool(t, "pdfinfo", "-box", "-f", "1", "-l", "999", onDisk(t, file))
	for name, away := range map[string]float64{"MediaBox": 0, "BleedBox": 7, "TrimBox": 10} {
		found := 0
		for _, line := range strings.Split(info, "\n") {
			fields := strings.Fields(line)
			if !strings.HasPrefix(line, "Page ") || len(fields) != 7 || fields[2] != name+":" {
				continue
			}
			found++
			for i, wanted := range []float64{away, away, width + 20 - away, height + 20 - away} {
				if got, _ := strconv.ParseFloat(fields[3+i], 64); got-wanted*pointsPerMM > 0.02 || wanted*pointsPerMM-got > 0.02 {
					t.Errorf("%s: %s", line, name)
				}
			}
		}
		if found == 0 {
			t.Errorf("no page has a %s", name)
		}
	}
	if bytes.Contains(file, []byte("/ArtBox")) {
		t.Error("it has an ArtBox")
	}
}

// checkSameWithin holds what is seen of the first page within the trim to the page without a bleed.
func checkSameWithin(t *testing.T, plain, file []byte) {
	t.Helper()
	const dpi, perMM = "63.5", 2.5
	wanted := rendered(t, plain, dpi)
	size, away := wanted.Bounds().Size(), strconv.Itoa(surround*perMM)
	got := rendered(t, file, dpi, "-x", away, "-y", away, "-W", strconv.Itoa(size.X), "-H", strconv.Itoa(size.Y))
	if share := difference(wanted, got); share > 0.002 {
		t.Errorf("%.2f %% of the pixels within the trim differ", share*100)
	}
}

// sight is a page as it is seen, in millimetres from the top left corner of its trim.
type sight struct{ image.Image }

// seen renders the first page.
func seen(t *testing.T, kind Kind, o Options) sight {
	t.Helper()
	file, _ := printed(t, kind, aDay(3).programme("fr"), o)
	return sight{rendered(t, file, "127")}
}

func rendered(t *testing.T, file []byte, dpi string, more ...string) *image.RGBA {
	t.Helper()
	out := filepath.Join(t.TempDir(), "page")
	arguments := append([]string{"-r", dpi, "-singlefile"}, more...)
	tool(t, "pdftoppm", append(arguments, onDisk(t, file), out)...)
	return readPPM(t, out+".ppm")
}

func (s sight) at(x, y float64) color.Gray {
	return color.GrayModel.Convert(s.At(int((x+surround)*perMM), int((y+surround)*perMM))).(color.Gray)
}

func (s sight) isColoured(t *testing.T, places ...[2]float64) {
	t.Helper()
	for _, at := range places {
		if s.at(at[0], at[1]).Y > 250 {
			t.Errorf("%v mm is white", at)
		}
	}
}

func (s sight) isWhite(t *testing.T, places ...[2]float64) {
	t.Helper()
	for _, at := range places {
		if got := s.at(at[0], at[1]).Y; got < 255 {
			t.Errorf("%v mm is not white: %d", at, got)
		}
	}
}

// isBlack finds a stroke at a place, or within a third of a millimetre.
func (s sight) isBlack(t *testing.T, places ...[2]float64) {
	t.Helper()
	for _, at := range places {
		darkest := uint8(255)
		for _, dx := range []float64{-0.3, -0.1, 0, 0.1, 0.3} {
			for _, dy := range []float64{-0.3, -0.1, 0, 0.1, 0.3} {
				darkest = min(darkest, s.at(at[0]+dx, at[1]+dy).Y)
			}
		}
		if darkest > 160 {
			t.Errorf("there is no mark at %v mm: %d", at, darkest)
		}
	}
}
